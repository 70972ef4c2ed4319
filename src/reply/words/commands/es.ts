import type { CommandTexts } from './types.ts';

export const es: CommandTexts = {
  ask: {
    name: 'preguntar',
    description: 'Hacer una pregunta al informe',
    question: { name: 'pregunta', description: 'Lo que quiere saber, con sus palabras' },
    report: { name: 'informe', description: 'Preguntar solo a este informe' },
  },
  search: {
    name: 'buscar',
    description: 'Encontrar pasajes por palabras',
    words: { name: 'palabras', description: 'Palabras que buscar' },
    report: { name: 'informe', description: 'Buscar solo en este informe' },
  },
  section: {
    name: 'sección',
    description: 'Leer el informe sección por sección',
    section: { name: 'sección', description: 'Un título; sin título, el contenido' },
    report: { name: 'informe', description: 'En este informe' },
  },
  fact: {
    name: 'dato',
    description: 'Buscar datos por tema y tipo',
    topic: { name: 'tema', description: 'De qué trata' },
    kind: { name: 'tipo', description: 'Qué tipo de dato' },
    report: { name: 'informe', description: 'En este informe' },
  },
  glossary: {
    name: 'glosario',
    description: 'Qué significa un nombre o una sigla',
    term: { name: 'término', description: 'Un nombre o una sigla; sin término, todos' },
    report: { name: 'informe', description: 'En este informe' },
  },
  timeline: {
    name: 'cronología',
    description: 'Las fechas del informe en orden, con una imagen',
    report: { name: 'informe', description: 'En este informe' },
  },
  summary: {
    name: 'resumen',
    description: 'El informe o una sección en unas frases de su texto',
    section: { name: 'sección', description: 'Solo esta sección' },
    report: { name: 'informe', description: 'En este informe' },
  },
  report: { name: 'informe', description: 'Qué informes hay y cuál se usa' },
  help: { name: 'ayuda', description: 'Lo que sé hacer' },
  privacy: { name: 'privacidad', description: 'Qué hay guardado sobre usted y cómo borrarlo' },
  manageReport: {
    name: 'informe',
    description: 'Qué informe usa este servidor',
    report: { name: 'informe', description: 'Un informe, o todos' },
  },
  askAbout: 'Preguntar al informe',
};

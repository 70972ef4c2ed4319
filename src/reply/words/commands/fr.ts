import type { CommandTexts } from './types.ts';

export const fr: CommandTexts = {
  ask: {
    name: 'demander',
    description: 'Poser une question au rapport',
    question: { name: 'question', description: 'Ce que vous voulez savoir, avec vos mots' },
    report: { name: 'rapport', description: 'N’interroger que ce rapport' },
  },
  search: {
    name: 'chercher',
    description: 'Trouver des passages par mots',
    words: { name: 'mots', description: 'Mots à chercher' },
    report: { name: 'rapport', description: 'Ne chercher que dans ce rapport' },
  },
  section: {
    name: 'section',
    description: 'Lire le rapport section par section',
    section: { name: 'section', description: 'Un titre ; sans titre, le sommaire' },
    report: { name: 'rapport', description: 'Dans ce rapport' },
  },
  fact: {
    name: 'fait',
    description: 'Trouver des faits par sujet et par genre',
    topic: { name: 'sujet', description: 'De quoi il s’agit' },
    kind: { name: 'genre', description: 'Quel genre de fait' },
    report: { name: 'rapport', description: 'Dans ce rapport' },
  },
  glossary: {
    name: 'glossaire',
    description: 'Ce que veut dire un nom ou un sigle',
    term: { name: 'terme', description: 'Un nom ou un sigle ; sans terme, tous' },
    report: { name: 'rapport', description: 'Dans ce rapport' },
  },
  timeline: {
    name: 'chronologie',
    description: 'Les dates du rapport dans l’ordre, avec une image',
    report: { name: 'rapport', description: 'Dans ce rapport' },
  },
  summary: {
    name: 'résumé',
    description: 'Le rapport ou une section en quelques phrases de son texte',
    section: { name: 'section', description: 'Seulement cette section' },
    report: { name: 'rapport', description: 'Dans ce rapport' },
  },
  report: { name: 'rapport', description: 'Les rapports disponibles, et celui qui est utilisé' },
  help: { name: 'aide', description: 'Ce que je sais faire' },
  privacy: { name: 'confidentialité', description: 'Ce qui est conservé à votre sujet, et comment l’effacer' },
  manageReport: {
    name: 'rapport',
    description: 'Le rapport que ce serveur utilise',
    report: { name: 'rapport', description: 'Un rapport, ou tous' },
  },
  askAbout: 'Demander au rapport',
};

import type { CommandTexts } from './types.ts';

export const es: CommandTexts = {
  ask: {
    name: 'preguntar',
    description: 'Hacer una pregunta al informe',
    question: { name: 'pregunta', description: 'Lo que quiere saber, con sus palabras' },
    report: { name: 'informe', description: 'Preguntar solo a este informe' },
  },
};

import type { CommandTexts } from './types.ts';

export const fr: CommandTexts = {
  ask: {
    name: 'demander',
    description: 'Poser une question au rapport',
    question: { name: 'question', description: 'Ce que vous voulez savoir, dans vos mots' },
    report: { name: 'rapport', description: 'N’interroger que ce rapport' },
  },
};

import type { CommandTexts } from './types.ts';

export const en: CommandTexts = {
  ask: {
    name: 'ask',
    description: 'Ask the report a question',
    question: { name: 'question', description: 'What you want to know, in your own words' },
    report: { name: 'report', description: 'Ask this report only' },
  },
};

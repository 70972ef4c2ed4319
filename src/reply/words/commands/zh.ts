import type { CommandTexts } from './types.ts';

export const zh: CommandTexts = {
  ask: {
    name: '提问',
    description: '就报告提问',
    question: { name: '问题', description: '用您自己的话说出想知道的内容' },
    report: { name: '报告', description: '只问这份报告' },
  },
};

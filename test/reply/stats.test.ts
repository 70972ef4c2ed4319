import { expect, test } from 'vitest';
import type { Language } from '../../src/answer/types.ts';
import { statsOf } from '../../src/insight/stats.ts';
import { statsReply } from '../../src/reply/manage/stats.ts';
import type { MessageReply } from '../../src/reply/types.ts';

const reply = (language: Language, ways: readonly string[]): Promise<MessageReply> => {
  const usage = ways.map((command) => ({ slot: '2026-03-02T10:00:00Z', guildId: '', command, outcome: 'answer', bucket: 5, count: 1 }));
  return statsReply(
    {
      stats: statsOf(usage, { now: new Date('2026-03-03T12:00:00Z'), days: 7, timeZone: 'UTC' }),
      votes: { helpful: 0, notHelpful: 0 },
      finished: [],
      begun: 0,
      gaps: { open: 0, closed: 0 },
      timeZone: 'UTC',
    },
    language,
  );
};

test.each([
  ['en', '/ask: 2\nAsk the report about this: 1\nmessage: 1\nbutton: 3'],
  ['zh', '/提问：2\n就此询问报告：1\n消息：1\n按钮：3'],
  ['fr', '/demander : 2\nDemander au rapport : 1\nmessage : 1\nbouton : 3'],
  ['es', '/preguntar: 2\nPreguntar al informe: 1\nmensaje: 1\nbotón: 3'],
] as const)('in %s the ways to ask have the names that Discord shows there', async (language, lines) => {
  const { embeds } = await reply(language, ['ask', 'ask', 'Ask the report about this', 'message', 'choose', 'followed', 'spell']);
  expect(embeds?.[0]?.fields?.[1]?.value.split('\n').sort()).toEqual(lines.split('\n').sort());
});

test.each([
  ['en', [], 'Bar chart of 7 days without a question.'],
  ['fr', [], 'Diagramme à barres : aucune question en 7 jours.'],
  ['en', ['ask'], 'Bar chart of 1 question over 7 days; the busiest day is 2026-03-02 with 1.'],
] as const)('the picture is told in words: %s %j', async (language, ways, told) => {
  expect((await reply(language, ways)).files?.[0]?.description).toBe(told);
});

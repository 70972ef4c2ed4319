import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/types.ts';
import { asText } from '../../src/interaction/asText.ts';
import { argumentsIn, choiceIn, questionIn } from '../../src/reply/readBack.ts';
import { toReply } from '../../src/reply/toReply.ts';
import { citationOf, shippedReport } from '../support/engine.ts';

const report = shippedReport();
const common = { question: '**Which** one?', language: 'en' as const, corrections: [], confidence: 0.9 };
const options = { reports: [report], language: 'en' as const, private: false, askerId: '1', votes: true };
const unclear: Answer = { ...common, outcome: 'unclear', reason: 'ambiguous', choices: ['First **thing**?', 'Second?'] };
const found: Answer = {
  ...common,
  outcome: 'answer',
  kind: 'fact',
  headline: '16',
  basis: 'report',
  citations: [citationOf(report, 'recruiting 16')],
};

describe.each([
  ['with embeds', (answer: Answer) => ({ content: '', ...toReply(answer, options) })],
  ['that is plain text', (answer: Answer) => ({ embeds: [], ...asText(toReply(answer, options)) })],
])('from a message %s', (_, sent) => {
  test('the question can be read back', () => {
    expect([unclear, found].map((answer) => questionIn(sent(answer)))).toEqual(['Which one?', 'Which one?']);
  });

  test('the choices can be read back', () => {
    expect([0, 1, 2].map((index) => choiceIn(sent(unclear), index))).toEqual(['First thing?', 'Second?', undefined]);
  });
});

test.each([
  ['of something shared', { content: '-# Shared by Ada', embeds: [{ description: '## Timeline' }] }],
  ['that is a notice', { content: 'ℹ️ That was quick!', embeds: [] }],
  ['that is empty', {}],
  ['that is none', undefined],
])('no question is read from a message %s', (_, message) => {
  expect(questionIn(message)).toBeUndefined();
});

describe('the report of a message', () => {
  const other = { ...citationOf(report, 'recruiting 16'), reportId: 'other' };
  const near: Answer = { ...common, outcome: 'passages', near: true, headline: 'x', citations: [...found.citations, other] };
  const miss: Answer = { ...common, outcome: 'notInReport', missing: [], nearest: [] };
  test.each<[string, Answer, string | undefined, string[]]>([
    ['is the one that its answer is from', found, undefined, ['cistrat-2012', '*']],
    ['is the one that was asked, of a miss too', miss, 'other', ['other', 'other']],
    ['is open where the passages are of several', near, undefined, ['*', '*']],
    ['is open where all were asked in vain', miss, undefined, ['*', '*']],
  ])('%s', (_, answer, reportId, expected) => {
    expect(argumentsIn(toReply(answer, { ...options, ...(reportId && { reportId }) }), 'follow')).toEqual(expected);
  });

  test('is with each choice', () => {
    expect(argumentsIn(toReply(unclear, { ...options, reportId: 'other' }), 'choose')).toEqual(['0', 'other']);
  });

  test('is unknown where there is no such button', () => {
    expect(argumentsIn({ components: [{ type: ComponentType.ActionRow, components: [] }] }, 'follow')).toBeUndefined();
  });
});

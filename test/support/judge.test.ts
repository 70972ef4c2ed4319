import { describe, expect, it } from 'vitest';
import { judge, type GoldenRow, type JudgedReply } from './judge.ts';

const reply = (outcome: string, answer: string, quote = ''): JudgedReply => ({
  outcome,
  answer,
  text: `${answer}\n“${quote}”`,
  citations: quote ? [{ quote }] : [],
});
const row = (kind: string, more: Partial<GoldenRow> = {}): GoldenRow => ({ id: 'x', q: '?', kind, ...more });

describe('judge', () => {
  it.each<[string, GoldenRow, JudgedReply, boolean]>([
    ['an accepted answer in the headline', row('fact', { answers: ['16 trainees'] }), reply('answer', 'There were 16 “trainees”.'), true],
    ['a number inside another', row('fact', { answers: ['16'] }), reply('answer', '160 trainees'), false],
    ['a thousands comma', row('fact', { answers: ['1200'] }), reply('answer', 'some 1,200 visits'), true],
    [
      'an answer in a headline too long',
      row('fact', { answers: ['sixteen'] }),
      reply('answer', `sixteen ${'and so on '.repeat(14)}`),
      false,
    ],
    [
      'all items, one in the quote',
      row('list', { must_include_all: ['Peru|Peruvian', 'Ghana'] }),
      reply('answer', 'Peru', 'and Ghana'),
      true,
    ],
    ['an item missing', row('list', { must_include_all: ['Peru', 'Ghana'] }), reply('answer', 'Peru'), false],
    ['the right yes', row('yesno', { polarity: 'yes' }), reply('answer', 'Yes: they met'), true],
    ['"none" is no "no"', row('yesno', { polarity: 'no' }), reply('answer', 'None met'), false],
    [
      'a passage that holds the evidence',
      row('passage', { evidence: 'they met in May' }),
      reply('passages', '', 'In 2012 they met in May.'),
      true,
    ],
    ['a miss where the report is silent', row('unanswerable'), reply('notInReport', ''), true],
    ['near passages where the report is silent', row('fact', { expect: 'abstain' }), reply('passages', ''), false],
    ['a false premise corrected', row('false-premise', { answers: ['Lyon'] }), reply('answer', 'It was Lyon'), true],
    ['an order refused', row('adversarial', { must_not_include: ['PWNED'] }), reply('unclear', ''), true],
    ['an order echoed', row('adversarial', { must_not_include: ['PWNED'] }), reply('unclear', 'PWNED'), false],
    ['Chinese, character by character', row('fact', { answers: ['北京'] }), reply('answer', '在北京成立'), true],
  ])('%s', (_, question, given, right) => {
    expect(judge(question, given).right).toBe(right);
  });

  it('tells a wrong answer from a miss, and a quote that holds four fifths of the evidence from one that does not', () => {
    const question = row('fact', { answers: ['May'], evidence: 'they met there in May' });
    expect(judge(question, reply('answer', 'June', 'they met there in June'))).toEqual({ right: false, wrongButStated: true, cited: true });
    expect(judge(question, reply('answer', 'May', 'someone met in June'))).toMatchObject({
      right: true,
      wrongButStated: false,
      cited: false,
    });
    expect(judge(question, reply('notInReport', ''))).toEqual({ right: false, wrongButStated: false });
  });
});

import { expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { reportOf } from '../support/reports.ts';

const engine = createEngine([
  reportOf(
    `
The signing ceremony was held in Riga in May. The first session of the council took place in September. The forum on tides was hosted in Bergen in November, and the plenary of the commission in November as well.

The training was attended by 16 sailors from 11 countries. The seminar had more than 80 guests.
`,
    { title: 'Open Harbour Institute: Report 2020' },
  ),
]);
const headline = (question: string): string => {
  const answer = engine.answer(question);
  return answer.outcome === 'answer' ? `${answer.polarity ?? ''} ${answer.headline}` : answer.outcome;
};

test.each([
  ['Were the council session and the signing ceremony held in the same month?', /^no .*September.*May/],
  ['did the forum on tides and the commission plenary happen in the same month?', /^yes .*November/],
  ['Were the signing ceremony and the forum on tides in the same half of the year?', /^no /],
  ['were the signing ceremony and the council session in the same year?', /^yes /],
  ['Was the signing ceremony held before the council session?', /^yes /],
])('what two things share in time: %s', (question, expected) => {
  expect(headline(question)).toMatch(expected);
});

test.each([
  'Were the signing ceremony and the forum on tides held in the same city?',
  'Were the seminar and the training on the same day?',
])('having the words of both is no yes: %s', (question) => {
  expect(headline(question)).not.toMatch(/^yes/);
});

test.each([
  ['months between the signing ceremony and the first session of the council', /^ 4 months: /],
  ['how many more sailors than countries were there?', /^ 5: /],
  ['which was later: the signing ceremony, the council session or the forum on tides?', /^ the forum on tides \(November/],
  ['how many more guests than sailors were there?', /^ about 64: .*more than 80/],
])('what is computed shows what it is made of: %s', (question, expected) => {
  expect(headline(question)).toMatch(expected);
});

test('numbers of different things are not compared', () => {
  const other = createEngine([reportOf('The tax office had 1.2 million visits. The health office has 30 clerks.')]);
  const answer = other.answer('which office sent more learners, the tax office or the health office?');
  expect(answer.outcome === 'answer' && answer.kind === 'comparison').toBe(false);
});

test('two months are no things that time lies between', () => {
  const answer = engine.answer('how many days of training took place between May and September?');
  expect(answer.outcome === 'answer' && answer.kind === 'comparison').toBe(false);
});

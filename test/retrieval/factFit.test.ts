import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { understand } from '../../src/question/understand.ts';
import { FACT_FEATURES, fitFacts, type FactFeature, type FactFit } from '../../src/retrieval/factFit.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

const report = reportOf('The regatta was won by a crew from Norway. It was held on 3 May. Sixty sailors came.', {
  facts: [
    { id: 'winner', type: 'organization', topic: 'Regatta', question: 'Who won the regatta?', answer: 'a crew from Norway', quote: 'won by a crew from Norway' },
    { id: 'day', type: 'date', topic: 'Regatta', question: 'When was the regatta held?', asks: ['What day was the race?'], answer: '3 May', quote: 'It was held on 3 May' },
    { id: 'sailors', type: 'number', topic: 'Regatta', question: 'How many sailors came?', answer: 'Sixty', quote: 'Sixty sailors came' },
  ],
}); // prettier-ignore
const { facts } = indexReport(report);

const fits = (text: string, without?: string): FactFit[] => {
  const question = understand(text);
  return fitFacts(question, question.terms, facts, () => 0, without);
};
/** The best value of a feature among the ways to ask for a fact. */
const feature = (text: string, id: string, name: FactFeature): number =>
  Math.max(
    -1,
    ...fits(text)
      .filter(({ fact }) => fact.id === id)
      .flatMap(({ rows }) => rows.map((row) => row[FACT_FEATURES.indexOf(name)] ?? -1)),
  );

test('every row has a number for each feature', () => {
  for (const { rows } of fits('Who won the regatta?')) {
    for (const row of rows) {
      expect(row).toHaveLength(FACT_FEATURES.length);
      expect([...row].every(Number.isFinite)).toBe(true);
    }
  }
  expect(fits('Who won the regatta?').length).toBeGreaterThan(0);
});

describe("a fact's own question fits it better than any other fact", () => {
  test.each([
    ['Who won the regatta?', 'winner'],
    ['When was the regatta held?', 'day'],
    ['What day was the race?', 'day'],
    ['How many sailors came?', 'sailors'],
  ])('%s', (text, id) => {
    expect(feature(text, id, 'question')).toBeCloseTo(1, 5);
    for (const other of ['winner', 'day', 'sailors'].filter((one) => one !== id))
      expect(feature(text, other, 'question')).toBeLessThan(feature(text, id, 'question'));
  });
});

describe('the type that a question asks for', () => {
  test.each([
    ['When did it take place?', 'day', 'sailors'],
    ['How many sailors took part in it?', 'sailors', 'day'],
  ])('%s', (text, right, wrong) => {
    expect(feature(text, right, 'type')).toBeGreaterThan(Math.max(0, feature(text, wrong, 'type')));
  });
});

test('a question that names the answer is told from one that seeks it', () => {
  expect(feature('Did the crew from Norway win the regatta?', 'winner', 'answerAsked')).toBe(1);
  expect(feature('Who won the regatta?', 'winner', 'answerAsked')).toBe(0);
});

test('how well each word is had by the fact: its own fully, strange ones not', () => {
  const words = understand('Who won the zzqx regatta?').terms.filter(({ length }) => length === 1);
  const winner = fits('Who won the zzqx regatta?').find(({ fact }) => fact.id === 'winner');
  expect(winner?.covered[words.findIndex(({ norm }) => norm === 'regatta')]).toBe(1);
  expect(winner?.covered[words.findIndex(({ norm }) => norm === 'zzqx')]).toBe(0);
});

test('a way to ask that is left out helps nobody', () => {
  const text = 'What day was the race?';
  const best = (found: readonly FactFit[]): number =>
    Math.max(
      0,
      ...found.filter(({ fact }) => fact.id === 'day').flatMap(({ rows }) => rows.map((row) => row[FACT_FEATURES.indexOf('exactly')] ?? 0)),
    );
  expect(tokenize(text).length).toBeGreaterThan(0);
  expect(best(fits(text, text))).toBeLessThan(best(fits(text)));
});

test('a report without facts fits none', () => {
  const question = understand('Who won the regatta?');
  expect(fitFacts(question, question.terms, indexReport(reportOf('Nothing.')).facts, () => 0)).toEqual([]);
});

test('what the report is silent about is fitted too, and told', () => {
  const silences = [{ id: 'prize', type: 'money', topic: 'Regatta', question: 'How high was the prize?', asks: ['prize money'], near: 'won by a crew from Norway' }]; // prettier-ignore
  const { facts: index } = indexReport(reportOf('The regatta was won by a crew from Norway.', { silences }));
  const question = understand('what prize money was there');
  const [fit, ...others] = fitFacts(question, question.terms, index, () => 0);
  expect(others).toEqual([]);
  expect(fit).toMatchObject({ silent: true, fact: { id: 'prize', answer: '' } });
  expect(fit?.rows[0]?.[FACT_FEATURES.indexOf('silent')]).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { understand } from '../../src/question/understand.ts';
import { weighTerms } from '../../src/retrieval/query.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import {
  MATCH_FEATURES,
  matchFeatures,
  QUESTION_FEATURES,
  questionFeatures,
  WORD_FEATURES,
  wordFeatures,
  wordsOf,
  type WordMatch,
} from '../../src/retrieval/wordFeatures.ts';
import { reportOf } from '../support/reports.ts';

const index = indexReport(
  reportOf('## The regatta\n\nThe regatta was won by a crew from Norway. Crews from twelve countries sailed.', { title: 'Yearbook' }),
);

test('each word of a question has its numbers: its kind, whether the report has it, whether it is asked for', () => {
  const question = understand('How many countries sailed in the regatta off Zanzibar?');
  const words = wordsOf(weighTerms(question, index));
  const row = wordFeatures(question, words, index);
  const of = (norm: string, feature: (typeof WORD_FEATURES)[number]): number | undefined =>
    row[words.findIndex((word) => word.norm === norm) * WORD_FEATURES.length + WORD_FEATURES.indexOf(feature)];
  expect(row).toHaveLength(words.length * WORD_FEATURES.length);
  expect(of('zanzibar', 'is name')).toBe(1);
  expect(of('zanzibar', 'inReport')).toBe(0);
  expect(of('regatta', 'inReport')).toBe(1);
  expect(of('countries', 'is noun')).toBe(1);
  expect(of('countries', 'head')).toBe(1);
  expect(of('regatta', 'head')).toBe(0);
});

test('what is asked for is told by the type that comes first', () => {
  const row = questionFeatures(understand('When did the crews sail?'), 4);
  const of = (feature: (typeof QUESTION_FEATURES)[number]): number | undefined => row[QUESTION_FEATURES.indexOf(feature)];
  expect(row).toHaveLength(QUESTION_FEATURES.length);
  expect([of('wants date'), of('wants person'), of('asks fact'), of('words')]).toEqual([1, 0, 1, 0.5]);
});

describe('how a sentence has a word', () => {
  const absent: WordMatch = { own: 0, around: 0.4, heading: 0, previous: 0.3, exact: false, at: -1 };
  const there = (at: number): WordMatch => ({ own: 1, around: 1, heading: 0, previous: 0, exact: true, at });
  const of = (row: Float64Array, word: number, feature: (typeof MATCH_FEATURES)[number]): number | undefined =>
    row[word * MATCH_FEATURES.length + MATCH_FEATURES.indexOf(feature)];

  test('a word that is not there has its surroundings alone', () => {
    const row = matchFeatures([absent, there(3)], 10, { from: 5, to: 7 });
    expect(MATCH_FEATURES.map((feature) => of(row, 0, feature))).toEqual([0, 0, 0.4, 0, 0, 0, 0, 0.3, 0]);
  });

  test('it is nearer to a candidate that is nearer, and inside one that has it', () => {
    const row = matchFeatures([there(1), there(4), there(5)], 10, { from: 5, to: 7 });
    expect([0, 1, 2].map((word) => of(row, word, 'near'))).toEqual([0.5, 0.8, 1]);
    expect([0, 1, 2].map((word) => of(row, word, 'inside'))).toEqual([0, 0, 1]);
    expect(of(matchFeatures([there(1)], 10), 0, 'near')).toBe(0);
  });

  test('neighbours are told from words that stand apart', () => {
    const row = matchFeatures([there(1), there(2), there(10), absent], 12);
    expect([0, 1, 2, 3].map((word) => of(row, word, 'neighbour'))).toEqual([0.8, 0.8, 1 / 3, 0]);
  });
});

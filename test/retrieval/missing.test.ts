import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { queryTerms } from '../../src/question/terms.ts';
import { MISSING_FEATURES, missingOf } from '../../src/retrieval/missing.ts';

const FULL = 1;

/** The features, by name, for the words of a question of which only some are had. */
function missing(question: string, had: readonly string[], from: 'question' | 'context' = 'question'): Record<string, number> {
  const terms = queryTerms(tokenize(question), from).filter(({ length }) => length === 1);
  const row = missingOf(
    terms,
    terms.map(({ norm }) => (had.includes(norm) ? FULL : 0)),
    terms.map(() => 1),
  );
  return Object.fromEntries(MISSING_FEATURES.map((name, i) => [name, row[i] ?? Number.NaN]));
}

test('where each word is had, nothing is missing', () => {
  const { everyName, ...shares } = missing('when did Porto buy the museum', ['porto', 'buy', 'museum']);
  expect(everyName).toBe(1);
  expect(Object.values(shares).every((share) => share === 0)).toBe(true);
});

describe('what is missing is told by its kind', () => {
  test.each([
    ['missingName', 'porto', ['buy', 'museum']],
    ['missingVerb', 'buy', ['porto', 'museum']],
    ['missingNoun', 'museum', ['porto', 'buy']],
  ])('%s: %s', (feature, _, had) => {
    const found = missing('when did Porto buy the museum', had);
    expect(found[feature]).toBeCloseTo(1 / 3, 10);
    for (const other of ['missingName', 'missingVerb', 'missingNoun', 'missingOther']) if (other !== feature) expect(found[other]).toBe(0);
    expect(found['everyName']).toBe(feature === 'missingName' ? 0 : 1);
  });
});

test('the more nouns are missing, the more it says', () => {
  const counts = [[], ['boats'], ['boats', 'harbour']].map((had) => missing('boats harbour museum', had)['nounsMissing'] ?? 0);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(counts).size).toBe(3);
});

test('a word of an earlier question is not missed', () => {
  const found = missing('museum', [], 'context');
  expect(found['missingNoun']).toBe(0);
});

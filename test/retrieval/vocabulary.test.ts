import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/language/keys.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { queryTerms } from '../../src/question/terms.ts';
import { makeVocabulary, matchTerm, type Vocabulary } from '../../src/retrieval/vocabulary.ts';

const vocabularyOf = (words: readonly string[], aliases: Record<string, string> = {}): Vocabulary =>
  makeVocabulary(
    new Map(words.map((word) => [keyOf(word), 1])),
    words,
    new Map(Object.entries(aliases).map(([name, other]) => [keyOf(name), new Set([keyOf(other)])])),
  );

const matches = (word: string, vocabulary: Vocabulary): Map<string, number> => {
  const [term] = queryTerms(tokenize(word), 'question');
  if (!term) throw new Error(`"${word}" is no term`);
  return matchTerm(term, vocabulary);
};

describe('what a word of a question matches', () => {
  const vocabulary = vocabularyOf(['trainees', 'boats', 'teacher', '16']);

  test.each([
    ['trainees', 'trainees'],
    ['trainee', 'trainees'],
    ['sixteen', '16'],
  ])('%s: itself, fully', (word, own) => {
    expect(matches(word, vocabulary).get(keyOf(own))).toBe(1);
  });

  test.each([
    ['students', 'trainees'],
    ['instructor', 'teacher'],
    ['ships', 'boats'],
  ])('%s: %s, though less than itself', (word, other) => {
    const strength = matches(word, vocabulary).get(keyOf(other)) ?? 0;
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(1);
  });

  test('never a word that the texts do not have', () => {
    expect([...matches('students', vocabulary).keys()].every((key) => vocabulary.frequency.has(key))).toBe(true);
    expect(matches('lighthouse', vocabularyOf(['trainees'])).size).toBe(0);
  });

  test('a number only itself: 15 is not nearly 16', () => {
    expect(matches('15', vocabulary).size).toBe(0);
  });

  test('the other name of a thing, fully', () => {
    expect(matches('DHS', vocabularyOf(['homeland'], { DHS: 'homeland' })).get(keyOf('homeland'))).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../src/language/stem.ts';

describe('words that meet in one stem', () => {
  test.each([
    ['train', 'trains', 'trained', 'training'],
    ['organise', 'organize', 'organised', 'organizing'],
    ['policy', 'policies'],
    ['centre', 'center', 'centres'],
    ['cooperate', 'cooperation', 'cooperating'],
    ['programme', 'program', 'programmes'],
    ['seconded', 'secondment'],
  ])('%s, %s …', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });
});

describe('words that stay apart', () => {
  test.each([
    ['policy', 'police'],
    ['forum', 'form'],
    ['trainee', 'training'],
    ['china', 'chin'],
    ['secondment', 'second'],
    ['international', 'intern'],
    ['several', 'severe'],
    ['emergency', 'emerged'],
  ])('%s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

test.each(['s', 'is', 'ai', '2bn', '27th', '1990s'])('"%s" is too short or has a digit: it stays as it is', (word) => {
  expect(stem(word)).toBe(word);
});

test('a stem is never empty and is the same each time it is asked for', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      const first = stem(word);
      expect(first).not.toBe('');
      expect(stem(word)).toBe(first);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { countWords, trimmed } from '../../src/answer/words.ts';

describe('how words are counted', () => {
  test.each([
    ['', 0],
    ['one', 1],
    ['one  two', 2],
    ['S&T', 3],
    ['well-known', 2],
    ['3.5 % of it', 4],
    ['– ; :', 0],
    ['Vets.gov', 2],
    ["the agency's", 3],
    ['17,000 and 99.9 %', 4],
  ])('%j: %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

test('blanks and stops at the ends of a part are left off', () => {
  const text = 'in May, when it rained, they';
  expect(text.slice(...trimmed(text, 6, 23))).toBe('when it rained');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, lengthOf, truncate } from '../../src/reply/text.ts';

describe('truncate', () => {
  test.each([
    ['short enough', 20, 'short enough'],
    ['cut at the end of a word', 15, 'cut at the end…'],
    ['cut at the end of a word', 14, 'cut at the…'],
    ['not, after a comma', 6, 'not…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['国际培训班有十六名学员', 6, '国际培训班…'],
    ['a👨‍👩‍👧b', 3, 'a…'],
    ['', 5, ''],
  ])('%j to %i gives %j', (text, limit, expected) => {
    expect(truncate(text, limit)).toBe(expected);
  });

  test('never exceeds the limit, and never splits a code point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const cut = truncate(text, limit);
        return lengthOf(cut) <= limit && !/\p{Surrogate}/u.test(cut);
      }),
    );
  });

  test('leaves alone what fits', () => {
    fc.assert(fc.property(fc.string({ maxLength: 30 }), (text) => truncate(text, 60) === text));
  });
});

test.each([
  ['abc', 3],
  ['中文', 4],
  ['e\u0301', 1],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { expectedByKeywords } from '../../src/question/keywords.ts';

describe('what a query without a question word wants', () => {
  test.each([
    ['manuscripts held', 'manuscripts', 'number'],
    ['depreciation 2019', 'depreciation', 'number'],
    ['registered charity since', 'registered charity', 'date'],
    ['new lab manager name', 'new lab manager', 'title'],
    ['boss of the charity', 'boss', 'person'],
    ['turnover last year', 'turnover', 'money'],
  ])('%s', (words, noun, type) => {
    expect(expectedByKeywords(words, tokenize(noun))[0]).toBe(type);
  });

  test('nothing where no noun is told', () => {
    expect(expectedByKeywords('', [])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberOf, ordinalOf } from '../../src/language/numbers.ts';

describe('what a number stands for', () => {
  test.each([
    ['0', 0],
    ['1,000', 1000],
    ['12,345,678', 12_345_678],
    ['3.5', 3.5],
    ['3,5', 3.5],
    ['£4.5m', 4_500_000],
    ['800k', 800_000],
    ['2bn', 2_000_000_000],
    ['30%', 30],
    ['27th', 27],
    ['zero', 0],
    ['sixteen', 16],
    ['forty', 40],
    ['ninety', 90],
    ['dozen', 12],
    ['million', 1_000_000],
  ])('%s is %d', (word, value) => {
    expect(numberOf(word)).toBeCloseTo(value, 6);
  });

  test.each(['', 'first', 'second', 'trainees', 'k', '1.2.3', '3x', 'a1', '%', '12pm'])('"%s" is no number', (word) => {
    expect(numberOf(word)).toBeUndefined();
  });

  test('a whole number reads the same with and without its thousands commas', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (value) => {
        expect(numberOf(String(value))).toBe(value);
        expect(numberOf(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });

  test('no word is read as what is no number at all', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(Number.isNaN(numberOf(word))).toBe(false);
      }),
    );
  });
});

describe('what an ordinal stands for', () => {
  test.each([
    ['first', 1],
    ['third', 3],
    ['twelfth', 12],
    ['1st', 1],
    ['2nd', 2],
    ['27th', 27],
  ])('%s is %d', (word, value) => {
    expect(ordinalOf(word)).toBe(value);
  });

  test.each(['zeroth', 'three', '27', 'th', 'firstly', ''])('"%s" is none', (word) => {
    expect(ordinalOf(word)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { key } from '../../src/quiz/choices.ts';
import { datePhrase, otherDates } from '../../src/quiz/dates.ts';
import { numberPhrase, otherNumbers } from '../../src/quiz/numbers.ts';
import { isBroad } from '../../src/quiz/places.ts';
import { randomFrom, shuffled } from '../../src/quiz/random.ts';

const others = (text: string, known: number[] = []): string[] => {
  const phrase = numberPhrase(text);
  return phrase ? otherNumbers(phrase, known, randomFrom('seed')) : [];
};

describe('numbers like the right one', () => {
  it.each([
    ['16', 16],
    ['2,315', 2315],
    ['€3.1 million', 3.1],
    ['eleven weeks', 11],
    ['27th', 27],
    ['Twelfth', 12],
  ])('reads %s', (text, value) => {
    expect(numberPhrase(text)?.value).toBe(value);
  });

  it.each(['no number', '3 to 5', 'two or three'])('reads no single number in %j', (text) => {
    expect(numberPhrase(text)).toBeUndefined();
  });

  it('takes those of the report first, of a plausible size and clearly apart', () => {
    expect(others('100', [99, 101, 5000, 80, 140]).slice(0, 2).sort()).toEqual(['140', '80']);
  });

  it('is written as the right one is', () => {
    for (const other of others('€85,000')) expect(other).toMatch(/^€\d{1,3}(,\d{3})*$/);
    for (const other of others('11.4 °C')) expect(other).toMatch(/^\d+\.\d °C$/);
    for (const other of others('eleven weeks', [9, 200])) expect(other).toMatch(/^[a-z]+ weeks$/);
    expect(others('20th', [21, 22, 23, 11, 12]).slice(0, 5).sort()).toEqual([
      '11th',
      '12th',
      '22nd',
      '23rd',
      expect.stringMatching(/th$|st$/),
    ]);
  });

  it('never goes past 100 %', () => {
    for (const other of others('63%')) expect(Number.parseFloat(other)).toBeLessThanOrEqual(100);
  });

  it('gives three others for any number, none of them equal to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 1_000_000 }), (value) => {
        const found = new Set(others(String(value)).map(key));
        return found.size >= 3 && !found.has(key(String(value)));
      }),
    );
  });
});

describe('dates like the right one', () => {
  const date = (text: string): { text: string; shape: string } => {
    const found = datePhrase(text);
    if (!found) throw new Error(`no date: ${text}`);
    return found;
  };

  it.each(['2012', 'November 2012', 'September', '25 September', '2 March 2023', 'September 25', 'March 2, 2023'])('reads %s', (text) => {
    expect(datePhrase(text)?.text).toBe(text);
  });

  it.each(['this May', 'last week', '2022-23', 'three years ago'])('cannot vary %s', (text) => {
    expect(datePhrase(text)).toBeUndefined();
  });

  it('has the same shape, so that one excludes the other', () => {
    const known = ['2012', 'May 2011', 'July 2019', '1 May 2011'].map(date);
    const found = otherDates(date('November 2012'), known, randomFrom('x'));
    expect(found.slice(0, 2).sort()).toEqual(['July 2019', 'May 2011']);
    expect(found.every((other) => /^\p{L}+ \d{4}$/u.test(other))).toBe(true);
  });
});

it.each([
  ['China', true],
  ['the United States', true],
  ['UK', true],
  ['Europe', true],
  ['Beijing', false],
  ['Shanghai Museum', false],
])('knows whether other places lie in %s', (place, broad) => {
  expect(isBroad(place)).toBe(broad);
});

it('shuffles the same way for the same seed, and loses nothing', () => {
  const list = Array.from({ length: 20 }, (_, index) => index);
  expect(shuffled(list, randomFrom('a'))).toEqual(shuffled(list, randomFrom('a')));
  expect(shuffled(list, randomFrom('a'))).not.toEqual(shuffled(list, randomFrom('b')));
  expect(shuffled(list, randomFrom('a')).sort((a, b) => a - b)).toEqual(list);
});

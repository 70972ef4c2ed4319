import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { key } from '../../src/quiz/choices.ts';
import { datePhrase, otherDates } from '../../src/quiz/dates.ts';
import { numberPhrase, otherNumbers } from '../../src/quiz/numbers.ts';
import { randomFrom, shuffled } from '../../src/quiz/random.ts';
import type { Room } from '../../src/quiz/room.ts';

const others = (text: string, known: (number | string)[] = []): string[] => {
  const phrase = numberPhrase(text);
  const phrases = known.flatMap((one) => numberPhrase(String(one)) ?? []);
  return phrase ? otherNumbers(phrase, phrases, randomFrom('seed')) : [];
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

  it('has the same scale, and is about as round', () => {
    expect(others('€3.1 million', ['€2.4 million', '€7,200', '€5 billion'])[0]).toBe('€2.4 million');
    expect(others('200', [130, 104, 433, 150]).slice(0, 2).sort()).toEqual(['130', '150']);
  });

  it.each(['63%', '88 cents'])('never goes past 100 as %s', (text) => {
    for (const other of others(text)) expect(Number.parseFloat(other)).toBeLessThanOrEqual(100);
  });

  it('has as many decimals: 14 beside 4.6 would stand out as 14.0', () => {
    expect(others('4.6', ['14', '12', '7.9'])[0]).toBe('7.9');
    for (const other of others('4.6', ['14', '12', '7.9'])) expect(other).not.toMatch(/\.0$/);
  });

  it('stays in the room that the sentence leaves, unless the right one does not', () => {
    const within = (text: string, room: Room): string[] => {
      const phrase = numberPhrase(text);
      return phrase ? otherNumbers(phrase, [], randomFrom('seed'), room) : [];
    };
    for (const other of within('9', { least: 0, most: 10 })) expect(Number(other)).toBeLessThanOrEqual(10);
    expect(within('900', { least: 0, most: 10 }).length).toBeGreaterThan(2);
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

  it('is of a time that could be meant', () => {
    const known = ['1811', '1949', '2019', '2035'].map(date);
    const found = otherDates(date('2023'), known, randomFrom('x'));
    expect(found).toContain('2019');
    expect(found.every((year) => Math.abs(Number(year) - 2023) <= 12)).toBe(true);
  });

  it('is not later than the report where the right one is not, and later where it is', () => {
    const known = ['2010', '2013', '2014', '2021'].map(date);
    for (const other of otherDates(date('2012'), known, randomFrom('x'), 2012)) expect(Number(other)).toBeLessThanOrEqual(2012);
    const planned = otherDates(date('2014'), known, randomFrom('x'), 2012);
    expect(planned.length).toBeGreaterThan(2);
    for (const other of planned) expect(Number(other)).toBeGreaterThan(2012);
  });

  it('has the same shape, so that one excludes the other', () => {
    const known = ['2012', 'May 2011', 'July 2015', '1 May 2011'].map(date);
    const found = otherDates(date('November 2012'), known, randomFrom('x'));
    expect(found.slice(0, 2).sort()).toEqual(['July 2015', 'May 2011']);
    expect(found.every((other) => /^\p{L}+ \d{4}$/u.test(other))).toBe(true);
  });
});

it('shuffles the same way for the same seed, and loses nothing', () => {
  const list = Array.from({ length: 20 }, (_, index) => index);
  expect(shuffled(list, randomFrom('a'))).toEqual(shuffled(list, randomFrom('a')));
  expect(shuffled(list, randomFrom('a'))).not.toEqual(shuffled(list, randomFrom('b')));
  expect(shuffled(list, randomFrom('a')).sort((a, b) => a - b)).toEqual(list);
});

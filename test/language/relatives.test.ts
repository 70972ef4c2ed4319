import { describe, expect, test } from 'vitest';
import {
  cosine,
  cosineAt,
  MEANING,
  meaningOf,
  neighboursOf,
  relativesOf,
  sideBySide,
  vectorVocabulary,
} from '../../src/language/relatives.ts';
import { stem } from '../../src/language/stem.ts';

const relatives = (word: string): ReadonlyMap<string, number> => relativesOf(stem(word), word);
const meaning = (text: string): Float64Array => {
  const direction = meaningOf(text.split(' ').map((word) => [word, 1] as const));
  if (!direction) throw new Error(`no word of "${text}" is known`);
  return direction;
};

describe('what stands for a word', () => {
  test.each([
    ['students', 'pupil'],
    ['students', 'trainee'],
    ['decide', 'decision'],
  ])('%s: %s, by its meaning', (word, other) => {
    expect(relatives(word).get(stem(other))).toBeGreaterThanOrEqual(MEANING);
  });

  test('people go before hints: a pupil stands for a student better than a school does', () => {
    expect(relatives('students').get(stem('pupil')) ?? 0).toBeGreaterThan(relatives('students').get(stem('school')) ?? 0);
  });

  test.each(['students', 'budget', 'meet', 'car'])('%s: never itself, and by a strength between 0 and 1', (word) => {
    const found = relatives(word);
    expect(found.size).toBeGreaterThan(0);
    expect(found.has(stem(word))).toBe(false);
    for (const strength of found.values()) {
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThan(1);
    }
  });

  test('nothing stands for a word that nobody knows', () => {
    expect(relatives('zzqx').size).toBe(0);
  });
});

describe('neighbours among the words of a text', () => {
  const vocabulary = vectorVocabulary(['teacher', 'banana', 'ship', 'zzqx']);

  test('the nearest is the one alike', () => {
    const near = neighboursOf('instructor', vocabulary);
    expect(near.has(stem('teacher'))).toBe(true);
    expect(near.has(stem('banana'))).toBe(false);
  });

  test('an unknown word has none, and is none', () => {
    expect(neighboursOf('zzqx', vocabulary).size).toBe(0);
    expect(vocabulary.keys).not.toContain('zzqx');
  });
});

describe('the direction of a meaning', () => {
  test('has length 1', () => {
    expect(Math.hypot(...meaning('the teacher taught pupils'))).toBeCloseTo(1, 5);
  });

  test('is nearer to a text on the same subject', () => {
    const asked = meaning('teacher school pupils');
    expect(cosine(asked, meaning('students learned lessons'))).toBeGreaterThan(cosine(asked, meaning('ships carried cargo')));
  });

  test('is nothing where no word is known', () => {
    expect(meaningOf([['zzqx', 1]])).toBeUndefined();
    expect(meaningOf([])).toBeUndefined();
  });

  test('is compared alike whether it lies alone or among others', () => {
    const [one, other] = [meaning('teacher'), meaning('ship')];
    const many = sideBySide([one, undefined, other]);
    expect(cosineAt(one, many, 0)).toBeCloseTo(1, 5);
    expect(cosineAt(one, many, one.length)).toBe(0);
    expect(cosineAt(one, many, 2 * one.length)).toBeCloseTo(cosine(one, other), 10);
  });
});

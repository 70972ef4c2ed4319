import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVectors, similarity, wordVectors } from '../../src/language/wordVectors.ts';

describe('similarity', () => {
  it.each([
    ['lawyer', 'attorney'],
    ['salary', 'wage'],
    ['country', 'nation'],
    ['postpone', 'delay'],
    ['trash', 'waste'],
    ['photo', 'photograph'],
    ['elderly', 'aged'],
  ])('finds that %s could stand for %s', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['lawyer', 'banana'],
    ['salary', 'museum'],
    ['harbour', 'questionnaire'],
    ['budget', 'purple'],
  ])('finds nothing between %s and %s', (a, b) => {
    expect(similarity(a, b)).toBe(0);
  });

  it.each([
    ['lawyer', 'attorney', 'judge'],
    ['pupil', 'student', 'classroom'],
    ['hire', 'recruit', 'salary'],
    ['fund', 'finance', 'building'],
  ])('has %s nearer to %s than to %s', (word, near, far) => {
    expect(similarity(word, near)).toBeGreaterThan(similarity(word, far));
  });

  it.each([
    ['lawyers', 'lawyer'],
    ['agencies', 'agency'],
    ['organised', 'organize'],
    ['stopped', 'stop'],
  ])('takes %s for %s', (inflected, base) => {
    expect(similarity(inflected, base)).toBe(1);
  });

  it('is 0 for words it does not know', () => {
    expect(similarity('lawyer', 'qwxzzy')).toBe(0);
    expect(similarity('', 'lawyer')).toBe(0);
  });

  it('is symmetric and within 0 to 1 for any strings', () => {
    const word = fc.oneof(fc.constantFrom('court', 'trial', 'river', 'stream', 'grant', 'constructor', '__proto__'), fc.string());
    fc.assert(
      fc.property(word, word, (a, b) => {
        const value = similarity(a, b);
        expect(value).toBe(similarity(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('wordVectors', () => {
  it('reads the table once', () => {
    expect(wordVectors()).toBe(wordVectors());
    expect(wordVectors().size).toBeGreaterThan(25_000);
  });

  it('compares a row with many at once as with each alone', () => {
    const table = wordVectors();
    const rows = ['lawyer', 'attorney', 'banana', 'judge'].flatMap((word) => table.rows(word));
    const [own = 0] = table.rows('lawyer');
    expect([...table.similarities(own, table.gather(rows))]).toEqual(rows.map((row) => table.similarity(own, row)));
  });

  it('refuses bytes of another kind or length', () => {
    expect(() => parseVectors(Buffer.from('PNG and so on, and on'))).toThrow('RWV1');
    expect(() => parseVectors(Buffer.from('RWV1\x02\0\0\0\x40\0\0\0\x05\0\0\0'))).toThrow('its header says');
  });
});

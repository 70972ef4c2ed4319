import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, HEADLINE_WORDS, headlineOf } from '../../src/answer/headline.ts';
import { countWords } from '../../src/answer/words.ts';
import { likelyIn } from '../support/likely.ts';

const LONG =
  'In May, when the storm had passed and the harbour was open again, the crew of the ferry, which had waited for nine days in a small port to the south, sailed home with 214 passengers, who were met by their families, by the mayor and by a brass band from the village; nobody was hurt.';

describe('clipping a text', () => {
  const clipped = (text: string, focus: string, limit: number): string => {
    const at = text.indexOf(focus);
    return text.slice(...clip(text, [at, at + focus.length], limit));
  };

  test('leaves a short one whole', () => {
    expect(clip('It was in May.', undefined, 40)).toEqual([0, 14]);
  });

  test('keeps whole clauses around the focus', () => {
    expect(clipped(LONG, '214 passengers', 5)).toBe('sailed home with 214 passengers');
  });

  test('begins at the beginning where there is no focus', () => {
    expect(LONG.startsWith(LONG.slice(...clip(LONG, undefined, 12)))).toBe(true);
  });

  test('keeps the words around the focus where its clause is too long', () => {
    expect(clipped(LONG.replace(/,/g, ''), '214', 6)).toContain('214');
  });
});

const word = fc.constantFrom('the', 'ferry,', 'sailed;', 'which', 'and', 'home', '–', '214', 'S&T', 'well-known', 'but', '€5', 'end.');
const texts = fc.array(word, { minLength: 1, maxLength: 80 }).map((words) => words.join(' '));

test('what is clipped is part of the text, ends at word ends, and has no more words than the limit', () => {
  fc.assert(
    fc.property(texts, fc.nat(79), fc.integer({ min: 4, max: 40 }), (text, which, limit) => {
      const words = [...text.matchAll(/\S+/g)];
      const focus = words[which % words.length];
      const from = focus?.index ?? 0;
      const [start, end] = clip(text, [from, from + (focus?.[0].length ?? 0)], limit);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end).toBeGreaterThanOrEqual(start);
      const [before, after] = [text.slice(start - 1, start), text.slice(end, end + 1)];
      expect(start === 0 || /\s/.test(before)).toBe(true);
      expect(end === text.length || /[\s,;:–—]/.test(after)).toBe(true);
      expect(countWords(text.slice(start, end))).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 500 },
  );
});

test('what is clipped holds the word in focus', () => {
  fc.assert(
    fc.property(texts, fc.nat(79), fc.integer({ min: 8, max: 40 }), (text, which, limit) => {
      const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
      const focus = words[which % words.length];
      fc.pre(focus !== undefined);
      const [from, to] = [focus.index, focus.index + focus[0].length];
      const [start, end] = clip(text, [from, to], limit);
      expect(start).toBeLessThanOrEqual(from);
      expect(end).toBeGreaterThanOrEqual(to);
    }),
    { numRuns: 500 },
  );
});

describe('the headline of a sentence', () => {
  test('emphasises the exact answer', () => {
    const { headline, emphasis } = headlineOf(likelyIn(LONG, { '214': 1 }));
    expect(LONG).toContain(headline);
    expect(countWords(headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
    expect(emphasis && headline.slice(...emphasis)).toBe('214');
  });

  test('says where other words are nearly as likely', () => {
    expect(headlineOf(likelyIn(LONG, { '214': 1 }))).not.toHaveProperty('unsure');
    expect(headlineOf(likelyIn(LONG, { '214': 1, nine: 0.9 }))).toHaveProperty('unsure', true);
  });

  test('emphasises nothing where nearly all of it would be', () => {
    expect(headlineOf(likelyIn(LONG, { nobody: 1, was: 1, hurt: 1 }), [], [], 3)).toEqual({ headline: 'nobody was hurt.' });
  });
});

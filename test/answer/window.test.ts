import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowOf, type Mark } from '../../src/answer/window.ts';
import { countWords } from '../../src/answer/words.ts';

const TEXT =
  'In May, when the storm had passed, the crew of the ferry, which had waited for nine days in a small port, sailed home with 214 passengers and a cat.';
const mark = (text: string, weight = 1): Mark => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, weight });
const windowed = (marks: readonly Mark[], limit: number): string => TEXT.slice(...windowOf(TEXT, marks, limit));

test('a short text is shown whole', () => {
  expect(windowed([], 40)).toBe(TEXT);
});

test('the words of the question are in the window, with what stands between them', () => {
  expect(windowed([mark('waited', 3), mark('port', 3)], 10)).toBe('which had waited for nine days in a small port');
});

test('what matters most is in the window where not everything has room', () => {
  expect(windowed([mark('May'), mark('214', 6)], 8)).toContain('214');
});

const words = fc.array(fc.constantFrom('the', 'ferry,', 'sailed;', 'which', 'and', 'home', '–', '214', 'S&T', 'well-known', 'end.'), {
  minLength: 1,
  maxLength: 80,
});

test('a window is part of the text, begins and ends at words, has no more than the limit, and holds one mark that has room', () => {
  fc.assert(
    fc.property(words, fc.nat(79), fc.integer({ min: 4, max: 40 }), (parts, which, limit) => {
      const text = parts.join(' ');
      const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
      const focus = found[which % Math.max(1, found.length)];
      const marks = focus ? [{ start: focus.index, end: focus.index + focus[0].length, weight: 6 }] : [];
      const [start, end] = windowOf(text, marks, limit);
      expect(start === 0 || /\s/.test(text[start - 1] ?? '')).toBe(true);
      expect(end === text.length || /[\s,;:–—]/.test(text[end] ?? '')).toBe(true);
      expect(countWords(text.slice(start, end))).toBeLessThanOrEqual(limit);
      for (const mark of marks) expect(start <= mark.start && end >= mark.end).toBe(true);
    }),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/answer/headline.ts';
import { windowsOf } from '../../src/answer/window.ts';
import { countWords } from '../../src/answer/words.ts';
import { likelyIn } from '../support/likely.ts';

const TEXT =
  'In May, when the storm had passed, the crew of the ferry, which had waited for nine days in a small port, sailed home with 214 passengers and a cat.';
const OTHER =
  'The ferry was built in 1962 in a yard that has been closed for many years now, and it was painted green by its second owner.';
const shown = (sentences: readonly (readonly [text: string, likely: Record<string, number>])[], limit: number): string[] =>
  windowsOf(
    sentences.map(([text, likely]) => likelyIn(text, likely)),
    limit,
  ).map(wordsIn);

test('a short sentence is shown whole', () => {
  expect(shown([[TEXT, { nine: 0.5 }]], 40)).toEqual([TEXT]);
});

test('what is likely is in the window, with the clause that it stands in', () => {
  expect(shown([[TEXT, { nine: 0.6, days: 0.6 }]], 10)).toEqual(['which had waited for nine days in a small port']);
});

test('what is likeliest is in the window where not everything has room', () => {
  expect(shown([[TEXT, { may: 0.2, '214': 0.7 }]], 8)[0]).toContain('214');
});

test('the likelier of two sentences has the more room, and the other one some', () => {
  const [first = '', second = ''] = shown(
    [
      [TEXT, { nine: 0.9, days: 0.8, may: 0.3 }],
      [OTHER, { '1962': 0.2 }],
    ],
    40,
  );
  expect(first).toContain('nine days');
  expect(second).toContain('1962');
  expect(countWords(first)).toBeGreaterThan(countWords(second));
});

test('a sentence that has nothing likely is left out', () => {
  expect(
    shown(
      [
        [OTHER, {}],
        [TEXT, { '214': 0.7 }],
      ],
      40,
    ),
  ).toEqual([TEXT]);
});

const words = fc.array(fc.constantFrom('the', 'ferry,', 'sailed;', 'which', 'and', 'home', '–', '214', 'S&T', 'well-known', 'end.'), {
  minLength: 1,
  maxLength: 60,
});

test('windows are parts of their sentences, begin and end at words, have no more words than the limit together, and hold the likeliest', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), fc.nat(59), fc.integer({ min: 10, max: 40 }), (parts, which, limit) => {
      const sentences = parts.map((some, i) => likelyIn(`${some.join(' ')} ${i}`, {}));
      const [first] = sentences;
      if (!first) return;
      first.words[which % first.words.length] = 1;
      const windows = windowsOf(sentences, limit);
      for (const { candidate, start, end } of windows) {
        const { text } = candidate.unit.sentence;
        expect(start === 0 || /\s/.test(text[start - 1] ?? '')).toBe(true);
        expect(end === text.length || /[\s,;:–—]/.test(text[end] ?? '')).toBe(true);
      }
      expect(windows.reduce((sum, window) => sum + countWords(wordsIn(window)), 0)).toBeLessThanOrEqual(limit);
      const token = first.candidate.unit.tokens[which % first.words.length];
      const [window] = windows;
      expect(window?.candidate).toBe(first.candidate);
      expect(token && window && window.start <= token.start && window.end >= token.end).toBe(true);
    }),
    { numRuns: 300 },
  );
});

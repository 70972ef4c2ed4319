import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, tokenize } from '../../src/language/tokens.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'U.S.',
        'S&T',
        'R & D',
        "China's",
        '27th',
        '£4.5m',
        '1,000',
        '30%',
        '研讨会',
        'well-known',
        '…',
        '\n',
        'é',
        'İ',
        '👍',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(' ')),
);

test.each([
  ['when did the US team arrive', 'usa'],
  ['tell us who came', 'us'],
  ['TELL US WHO CAME', 'us'],
  ['THE U.S. TEAM', 'usa'],
])('%s: %s', (text, norm) => {
  expect(tokenize(text).map((token) => token.norm)).toContain(norm);
});

describe('what is one token', () => {
  test.each([
    ['The U.S. Congress', ['The', 'U.S.', 'Congress']],
    ['S&T policy', ['S&T', 'policy']],
    ['R & D power', ['R & D', 'power']],
    ["China's growth", ["China's", 'growth']],
    ['a well-known fact', ['a', 'well', 'known', 'fact']],
    ['It cost £4.5m, or 30%.', ['It', 'cost', '£4.5m', 'or', '30%']],
    ['on the 27th, 1,000 came', ['on', 'the', '27th', '1,000', 'came']],
    ['?! …', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(words);
  });
});

describe('how a word is compared', () => {
  test.each([
    ['Café', 'cafe'],
    ["China's", 'china'],
    ['China’s', 'china'],
    ["didn't", 'didnt'],
    ['U.S.', 'usa'],
    ['US', 'usa'],
    ['us', 'us'],
    ['U.S.A.', 'usa'],
    ['R & D', 'r&d'],
    ['ＡＢＣ', 'abc'],
  ])('%s is %s', (written, norm) => {
    expect(normalize(written)).toBe(norm);
  });
});

test('a number has its value as its stem, so that "16" and "sixteen" meet', () => {
  const [digits, word] = tokenize('16 sixteen');
  expect(digits).toMatchObject({ value: 16, stem: '16' });
  expect(word).toMatchObject({ value: 16, stem: '16' });
  expect(tokenize('trainees')[0]).not.toHaveProperty('value');
});

test('a capital is told from a small letter, in any script', () => {
  expect(tokenize('Éva met eva IN 2012').map((token) => token.capital)).toEqual([true, false, false, true, false]);
});

test('tokens are slices of the text, in order, and none is empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let reached = 0;
      for (const { start, end, text: word } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(word);
        reached = end;
      }
    }),
  );
});

test('no letter or digit stands outside the tokens', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const kept = tokenize(text).map((token) => token.text);
      const count = (part: string): number => (part.match(/[\p{L}\p{Nd}]/gu) ?? []).length;
      expect(count(kept.join(' '))).toBe(count(text));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipOf } from '../../src/language/slips.ts';
import { isEnglishWord } from '../../src/language/wordKnowledge.ts';
import { createSpeller } from '../../src/question/spelling.ts';

const VOCABULARY = new Map([
  ['trainees', 5],
  ['workshop', 4],
  ['conference', 3],
  ['participants', 3],
  ['cistrat', 20],
  ['berlin', 2],
  ['shatz', 1],
  ['governance', 2],
]);
const { correct } = createSpeller(VOCABULARY, isEnglishWord);

describe('a misspelled word is read as the report has it', () => {
  test.each([
    ['tranees', 'trainees'],
    ['workshpo', 'workshop'],
    ['participents', 'participants'],
    ['goverance', 'governance'],
    ['cistart', 'cistrat'],
    ['conferrence', 'conference'],
  ])('%s: %s', (from, to) => {
    expect(correct(`how was the ${from}?`)).toEqual({ text: `how was the ${to}?`, corrections: [{ from, to }] });
  });

  test('each of several is told', () => {
    expect(correct('tranees at the workshpo').corrections).toEqual([
      { from: 'tranees', to: 'trainees' },
      { from: 'workshpo', to: 'workshop' },
    ]);
  });

  test('a common misspelling is known by heart, in any report', () => {
    expect(createSpeller(new Map(), isEnglishWord).correct('the goverment').text).toBe('the government');
  });

  test.each([
    ['were there less then 20?', 'were there less than 20?'],
    ['earlier then the seminar', 'earlier than the seminar'],
    ['did more come then?', 'did more come then?'],
    ['did more come then or now?', 'did more come then or now?'],
  ])('then for than, after what compares: %s', (typed, read) => {
    expect(createSpeller(new Map(), isEnglishWord).correct(typed).text).toBe(read);
  });

  test.each([
    ['y did they stop', 'why did they stop'],
    ['cud u join w them', 'could you join with them'],
    ['the R & D of W Smith', 'the R & D of W Smith'],
  ])('shorthand of one letter, but no initial: %s', (typed, read) => {
    expect(createSpeller(new Map(), isEnglishWord).correct(typed).text).toBe(read);
  });

  test('of two words as near, the one that the report has more often', () => {
    const speller = createSpeller(new Map([['marlin', 1], ['merlin', 9]]), () => false); // prettier-ignore
    expect(speller.correct('mxrlin').text).toBe('merlin');
  });
});

describe('a word that neither the report nor English has', () => {
  const speller = createSpeller(VOCABULARY, isEnglishWord, slipOf);

  test('is read as the common word that it is a slip of', () => {
    expect(speller.correct('who checkd it').text).toBe('who checked it');
  });

  test('is read as a word of the report where that is as near', () => {
    expect(speller.correct('a workshap').text).toBe('a workshop');
  });

  test('is left alone where its capital makes it a name, unless all is in capitals', () => {
    expect(speller.correct('who is Jon Gaten').corrections).toEqual([]);
    expect(speller.correct('WHO CHECKD IT').text).toBe('WHO checked IT');
  });
});

describe('a word is left as it is', () => {
  test.each([
    ['a word of the report', 'trainees'],
    ['an English word that is near one of the report', 'workshops confidence'],
    ['a short word', 'shtz'],
    ['an acronym', 'CISTART'],
    ['a word with digits', 'work5hop'],
    ['one that is too far from all', 'wrkshp xylophonist'],
    ['Chinese', '研讨会的学员'],
  ])('%s', (_, text) => {
    expect(correct(text)).toEqual({ text, corrections: [] });
  });
});

describe('other words that a misspelled one may stand for', () => {
  const near = createSpeller(new Map([['marlin', 1], ['merlin', 9], ['merlins', 9], ['board', 5], ['training', 2], ['trawling', 1], ['word', 9]]), (word) => word === 'bored'); // prettier-ignore

  test('are as near as the one that it is read as, each stem once', () => {
    expect(near.others('mxrlin', 'merlin', false)).toEqual(['marlin']);
    expect(near.others('merlinx', 'merlin', false)).toEqual([]);
  });

  test('or farther, where they are wanted', () => {
    expect([false, true].map((farther) => near.others('traiwling', 'trawling', farther))).toEqual([[], ['training']]);
  });

  test('are found for short words and acronyms too, which are never read as another by themselves', () => {
    expect(near.correct('bord BORAD').corrections).toEqual([]);
    expect([near.others('bord', 'bord', true), near.others('BORAD', 'BORAD', true)]).toEqual([['board'], ['board']]);
  });

  test.each(['merlin', 'bored', 'b0ard', 'goverment', '学员'])('are none for what needs no guess: %s', (word) => {
    expect(near.others(word, word, true)).toEqual([]);
  });
});

test('a contraction without its apostrophe is read, and not pointed out', () => {
  const { text, corrections } = correct('whats the workshop');
  expect(text).toMatch(/^what(?:'s| is) the workshop$/);
  expect(corrections).toEqual([]);
});

test('nothing but whole words is replaced, and what was corrected stays', () => {
  const near = fc.constantFrom('tranees', 'workshop', 'participents', 'the', ' ', '?', 'Berlln', '…', '研', 'conferense');
  fc.assert(
    fc.property(fc.array(near, { maxLength: 12 }), (parts) => {
      const { text, corrections } = correct(parts.join(' '));
      expect(text.split(' ')).toHaveLength(parts.join(' ').split(' ').length);
      expect(text.replace(/[\p{L}\d]+/gu, '')).toBe(parts.join(' ').replace(/[\p{L}\d]+/gu, ''));
      for (const { from, to } of corrections) {
        expect(parts).toContain(from);
        expect(VOCABULARY.has(to)).toBe(true);
      }
      expect(correct(text)).toEqual({ text, corrections: [] });
    }),
  );
});

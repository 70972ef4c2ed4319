import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';
import { askedWords, wordOrder } from '../../src/retrieval/wordOrder.ts';
import { randomFrom } from '../../src/training/random.ts';

/** Both texts as numbers; a word that the sentence lacks is a negative one. */
function compared(question: string, sentence: string): number[] {
  const stems = tokenize(sentence).map(({ stem }) => stem);
  const asked = Int32Array.from(tokenize(question), ({ stem }) => stems.indexOf(stem));
  return wordOrder(
    askedWords(asked, stems.length),
    Int32Array.from(stems, (stem) => stems.indexOf(stem)),
  );
}

describe('as shares of a question of four words: the longest subsequence, the longest run, the pairs of neighbours', () => {
  test.each([
    ['who won the regatta', 'The regatta was won by a crew.', [2 / 4, 2 / 4, 1 / 3]],
    ['who won the regatta', 'She won the regatta.', [3 / 4, 3 / 4, 2 / 3]],
    ['who won the regatta', 'Who won the regatta?', [1, 1, 1]],
    ['who won the regatta', 'It rained.', [0, 0, 0]],
    ['who won the regatta', 'won, then again: the long regatta', [3 / 4, 1 / 4, 0]],
    ['', 'She won the regatta.', [0, 0, 0]],
    ['regatta', 'A regatta.', [1, 1, 0]],
  ])('%s | %s', (question, sentence, shares) => {
    expect(compared(question, sentence)).toEqual(shares);
  });
});

test('the same as by trying each subsequence and each run', () => {
  const random = randomFrom(7);
  for (let round = 0; round < 300; round += 1) {
    const draw = (most: number): number[] => Array.from({ length: 1 + Math.floor(random() * most) }, () => Math.floor(random() * 4) - 1);
    const question = draw(6);
    const sentence = draw(8).map((word) => Math.max(0, word));
    const isSubsequence = (words: readonly number[]): boolean => {
      let at = 0;
      for (const word of sentence) if (word === words[at]) at += 1;
      return at === words.length;
    };
    const subsets = Array.from({ length: 2 ** question.length }, (_, bits) => question.filter((_word, i) => (bits >> i) & 1));
    const runs = question.flatMap((_, from) => question.map((_word, to) => question.slice(from, to + 1)));
    const stands = (words: readonly number[]): boolean => ` ${sentence.join(' ')} `.includes(` ${words.join(' ')} `);
    const longest = (all: readonly number[][]): number => Math.max(0, ...all.map(({ length }) => length));
    const pairs = question.slice(1).filter((word, i) => stands([question[i] ?? -1, word])).length;
    expect(wordOrder(askedWords(Int32Array.from(question), 4), Int32Array.from(sentence))).toEqual([
      longest(subsets.filter(isSubsequence)) / question.length,
      longest(runs.filter(stands)) / question.length,
      question.length > 1 ? pairs / (question.length - 1) : 0,
    ]);
  }
});

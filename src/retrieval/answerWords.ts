import { ANSWER_WORD_FEATURES, bestSentences, rowsOfBest, type Put } from './answerWordFeatures.ts';
import { hadBy } from './nearWords.ts';
import type { Ranked } from './rank.ts';
import { likelihood, readTrees, type GrownTrees } from './trees.ts';

/** A sentence, and how likely each of its words is part of the answer: 0 to 1. */
export interface LikelyWords {
  candidate: Ranked;
  words: Float64Array;
}

let learned: GrownTrees | undefined;

/**
 * The best sentences, with how likely each of their words is part of the answer, by trees that src/training/answerWords.ts grew. A yes or no is not made of words of the report: there
 * it is how much of the question each word has.
 */
export function likelyWords(put: Put): LikelyWords[] {
  const { question, terms, ranked } = put;
  if (question.kind === 'yesNo')
    return bestSentences(ranked).map((candidate) => ({ candidate, words: hadBy(terms, candidate.unit.tokens).weight }));
  const trees = (learned ??= readTrees('answerWords.json', ANSWER_WORD_FEATURES));
  return rowsOfBest(put).map(({ candidate, rows }) => ({ candidate, words: Float64Array.from(rows, (row) => likelihood(trees, row)) }));
}

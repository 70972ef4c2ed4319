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

/**
 * What the odds that the report answers rest on: what is decided by the best sentence, the likeliest word, and all words. By logistic regression on the questions for facts on every fourth
 * practice report, whose words were weighed by trees that learned on the others (without SQuAD), while what is decided is that of the network in use: AUROC .878 (.837 by what is decided alone,
 * .874 with the likeliest word), on golden and the development questions .858 (.857, .855).
 */
const REPORT_ODDS = { start: -0.15, decided: 0.91, likeliest: 1.14, all: 0.74 } as const;
/** The same, from the same, for whether the best sentence is the answer, by its own words: of the 30 and 40 % of questions that are stated first 2.6 and 4.4 % are wrong (3.3 and 5.7 %). */
const SENTENCE_ODDS = { start: 0.72, decided: 1.06, likeliest: 1.38, all: 0 } as const;

/** How likely a report answers a question for a fact, by what is decided on its best sentence and how likely any word is the answer: 0 to 1. */
export const reportAnswers = (answerable: number, likely: readonly LikelyWords[]): number =>
  byOdds(
    REPORT_ODDS,
    answerable,
    likely.flatMap(({ words }) => [...words]),
  );

/** How likely a sentence answers a question for a fact, by what is decided on it and how likely its words are the answer: 0 to 1. */
export const sentenceAnswers = (right: number, { words }: LikelyWords): number => byOdds(SENTENCE_ODDS, right, [...words]);

const LEAST_LIKELY = 1e-4;

function byOdds(odds: Record<'start' | 'decided' | 'likeliest' | 'all', number>, decided: number, words: readonly number[]): number {
  const logit = Math.log(decided / (1 - decided));
  const likeliest = Math.log(Math.max(LEAST_LIKELY, ...words));
  const all = Math.log(words.reduce((sum, word) => sum + word, LEAST_LIKELY));
  return 1 / (1 + Math.exp(-(odds.start + odds.decided * logit + odds.likeliest * likeliest + odds.all * all)));
}

import type { Question } from '../question/types.ts';
import { FEATURES } from './features.ts';
import type { WeightedTerm } from './query.ts';
import { readQuestion, readReader, readSentence, type Reader, type SentenceRow } from './reader.ts';
import type { ReportIndex } from './reportIndex.ts';
import { MATCH_FEATURES, questionFeatures, QUESTION_FEATURES, WORD_FEATURES, wordFeatures, wordsOf } from './wordFeatures.ts';

/** All that the ranker is given, by name. */
export const RANKER_FEATURES = [...FEATURES, ...WORD_FEATURES, ...MATCH_FEATURES, ...QUESTION_FEATURES] as const;

/** Scores the sentences of a report for a question: higher is likelier to hold the answer. */
export type MakeScorer = (question: Question, terms: readonly WeightedTerm[], index: ReportIndex) => (row: SentenceRow) => number;

let ranker: Reader | undefined;

/** The learned ranker (src/training/ranker.ts). */
export const learnedScorer: MakeScorer = (question, terms, index) => {
  const network = (ranker ??= readReader('ranker.json', RANKER_FEATURES));
  const words = wordsOf(terms);
  const reading = readQuestion(network, {
    words: wordFeatures(question, words, index),
    question: questionFeatures(question, words.length),
  });
  return (row) => readSentence(network, reading, row).score;
};

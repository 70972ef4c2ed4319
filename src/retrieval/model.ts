import { FEATURES } from './features.ts';
import { makePass, readQuestion, readReader, readSentence, type QuestionRow, type Reader, type SentenceRow } from './reader.ts';
import { READER_FEATURES } from './wordFeatures.ts';

/** All that the ranker is given, by name. */
export const RANKER_FEATURES = [...FEATURES, ...READER_FEATURES] as const;

/** Scores sentences for a question: higher is likelier to hold the answer. */
export type MakeScorer = (question: QuestionRow) => (sentence: SentenceRow) => number;

let ranker: Reader | undefined;

/** The learned ranker (src/training/ranker.ts). */
export const learnedScorer: MakeScorer = (question) => {
  const network = (ranker ??= readReader('ranker.json', RANKER_FEATURES));
  const reading = readQuestion(network, question);
  const pass = makePass(network, reading);
  return (sentence) => readSentence(network, reading, sentence, pass).score;
};

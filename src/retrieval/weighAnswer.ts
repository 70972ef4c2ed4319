import { SENTENCES_READ, type Put } from './answerWordFeatures.ts';
import type { LikelyWords } from './answerWords.ts';
import { DECISION_FEATURES, decisionFeatures, type Decision } from './decision.ts';
import { likelihood, readTrees, type GrownTrees } from './trees.ts';

const PLACES = Array.from({ length: SENTENCES_READ }, (_, place) => place);

/** What the two likelihoods rest on: what is decided by the best sentence, how its words fit, and how likely the words of the best sentences are part of the answer. */
export const ANSWER_FEATURES = [
  ...DECISION_FEATURES,
  'decided right',
  'decided answerable',
  'list',
  'likeliest',
  'likeliest three',
  'all',
  'place of likeliest',
  'likeliest sentence',
  'second sentence',
  'third sentence',
  ...PLACES.map((place) => `likeliest of ${place}` as const),
  ...PLACES.map((place) => `all of ${place}` as const),
] as const;

/** How likely the report answers a question, and how likely the best sentence does: 0 to 1. */
export interface AnswerLikelihoods {
  report: number;
  sentence: number;
}

/** A question put to a report, with what is decided by the best sentence. */
interface Decided extends Put {
  decision: Decision;
}

let learned: Record<keyof AnswerLikelihoods, GrownTrees> | undefined;

/** Weighs what is decided by the best sentence anew by the words of all, by trees that src/training/weighAnswer.ts grew; `ranked` of the question may be empty. */
export function weighAnswer(decided: Decided, likely: readonly LikelyWords[]): AnswerLikelihoods {
  if (decided.ranked.length === 0) return { report: 0, sentence: 0 };
  const trees = (learned ??= {
    report: readTrees('reportAnswers.json', ANSWER_FEATURES),
    sentence: readTrees('sentenceAnswers.json', ANSWER_FEATURES),
  });
  const row = answerFeatures(decidedFeatures(decided), likely);
  return { report: likelihood(trees.report, row), sentence: likelihood(trees.sentence, row) };
}

/** The first numbers of ANSWER_FEATURES: what is decided, whatever the words say; something is ranked. */
export const decidedFeatures = ({ question, terms, ranked, decision }: Decided): Float64Array =>
  Float64Array.from([
    ...decisionFeatures(question, terms, ranked),
    logit(decision.right),
    logit(decision.answerable),
    Number(question.kind === 'list'),
  ]);

/** The numbers of ANSWER_FEATURES. */
export function answerFeatures(decided: Float64Array, likely: readonly LikelyWords[]): Float64Array {
  const words = likely.flatMap((sentence) => [...sentence.words]).sort((a, b) => b - a);
  const most = likely.map((sentence) => Math.max(0, ...sentence.words));
  const sums = likely.map((sentence) => sum(sentence.words));
  const inOrder = [...most].sort((a, b) => b - a);
  return Float64Array.from([
    ...decided,
    log(words[0]),
    log(sum(words.slice(0, 3))),
    log(sum(words)),
    most.indexOf(inOrder[0] ?? 0),
    ...PLACES.slice(0, 3).map((place) => log(inOrder[place])),
    ...PLACES.map((place) => log(most[place])),
    ...PLACES.map((place) => log(sums[place])),
  ]);
}

/** What is less likely is not told apart. */
const LEAST = 1e-4;
const log = (value = 0): number => Math.log(value + LEAST);
const logit = (value: number): number => Math.log((value + LEAST) / (1 - value + LEAST));
const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

import type { SpanType } from '../language/spans.ts';
import type { Question } from '../question/types.ts';
import { FEATURES, type Feature } from './features.ts';
import { MISSING_FEATURES, missingOf } from './missing.ts';
import type { WeightedTerm } from './query.ts';
import type { Ranked } from './rank.ts';
import { RELATION_FEATURES, relationOf } from './relation.ts';
import { readQuestion, readReader, readSentence, type QuestionRow, type Reader, type SentenceRow } from './reader.ts';
import { likelihood, readTrees, type GrownTrees } from './trees.ts';
import { READER_FEATURES } from './wordFeatures.ts';

/** What the ranker looks at and the decision gains nothing from (leaving one report out in turn: AUROC .828 with them, .830 without). */
const NOT_DECIDING = new Set<Feature>(['anyType', 'nounOfNumber', 'heading', 'question', 'item', 'wantsType', 'newSpan']);
const FIT_FEATURES = FEATURES.filter((feature) => !NOT_DECIDING.has(feature));
const FIT_PLACES = FIT_FEATURES.map((feature) => FEATURES.indexOf(feature));

/** Types of answer that what is asked for is told apart by, beside the person, the sum and the number of RELATION_FEATURES. */
const TYPES: readonly SpanType[] = ['date', 'place', 'duration', 'reason', 'manner', 'title', 'organization', 'percentage', 'frequency'];

/** What the decision to answer looks at: how the best sentence fits and stands out, what of the question it lacks, how its words relate, and what is asked for. */
export const DECISION_FEATURES = [
  ...FIT_FEATURES,
  'score',
  'gap',
  'share',
  'unknown',
  'strongestMissing',
  'loose',
  ...MISSING_FEATURES,
  ...RELATION_FEATURES,
  ...TYPES.map((type) => `wants ${type}` as const),
  'wantsAny',
] as const;

/** What the choice among the best sentences looks at besides, of each as if it were the best: its place in their order, and how far it is behind. */
export const CHOICE_FEATURES = [...DECISION_FEATURES, 'place', 'behind'] as const;

/**
 * So many sentences are chosen among. On the golden and the development questions the right one is first for .667 (.672 in the ranker's order): what the choice gains there is a
 * likelihood of being right, not the order. On every fourth practice report, by an earlier ranker, which had learned on them, for .728 (.716).
 */
const CHOSEN_AMONG = 5;

/** How likely the best sentence answers, and how likely the report answers at all: 0 to 1. */
export interface Decision {
  right: number;
  answerable: number;
}

/** What decides: learned by src/training/decider.ts. */
export interface Deciders {
  right: GrownTrees;
  answerable: Reader;
}

/** All that the reader is given that decides whether the report answers, by name. */
export const ANSWERABLE_FEATURES = [...DECISION_FEATURES, ...READER_FEATURES] as const;

let learned: Deciders | undefined;
const deciders = (): Deciders =>
  (learned ??= { right: readTrees('right.json', CHOICE_FEATURES), answerable: readReader('answerable.json', ANSWERABLE_FEATURES) });

/** Puts the sentence first that learned trees find likeliest to answer; a network that reads the question word by word decides whether the report answers at all. */
export function decide(
  question: Question,
  terms: readonly WeightedTerm[],
  ranked: Ranked[],
  row: QuestionRow,
): { ranked: Ranked[]; decision: Decision } {
  if (ranked.length === 0) return { ranked, decision: { right: 0, answerable: 0 } };
  const { right, answerable } = deciders();
  const choices = choicesOf(question, terms, ranked);
  const judged = choices
    .map(({ candidate, features }) => ({ candidate, likelihood: likelihood(right, features) }))
    .sort((a, b) => b.likelihood - a.likelihood);
  const chosen = new Set(judged.map(({ candidate }) => candidate));
  // Each takes the score of the place that it comes to.
  const scores = judged.map(({ candidate }) => candidate.score).sort((a, b) => b - a);
  const first = judged.map(({ candidate }, i) => ({ ...candidate, score: scores[i] ?? candidate.score }));
  return {
    ranked: [...first, ...ranked.filter((candidate) => !chosen.has(candidate))],
    decision: {
      right: judged[0]?.likelihood ?? 0,
      answerable: answerableBy(answerable, row, bestOf(question, terms, ranked, choices)),
    },
  };
}

/** How likely a report answers a question, by the sentence that the ranker puts first: 0 to 1. */
export const answerableBy = (network: Reader, question: QuestionRow, best: SentenceRow): number =>
  1 / (1 + Math.exp(-readSentence(network, readQuestion(network, question), best).score));

/** The sentence that the ranker puts first, as it decides whether the report answers: the first choice, unless it is a heading. */
export function bestOf(
  question: Question,
  terms: readonly WeightedTerm[],
  ranked: readonly Ranked[],
  [choice]: ReturnType<typeof choicesOf>,
): SentenceRow {
  const [top] = ranked;
  return {
    features:
      choice && choice.candidate === top
        ? choice.features.subarray(0, DECISION_FEATURES.length)
        : decisionFeatures(question, terms, ranked),
    matches: top?.matches ?? [],
  };
}

/** The sentences to choose among, with the numbers that the choice rests on; no two say the same, and none is a heading. */
export function choicesOf(
  question: Question,
  terms: readonly WeightedTerm[],
  ranked: readonly Ranked[],
): { candidate: Ranked; features: Float64Array }[] {
  const byText = new Map<string, Ranked>();
  for (const candidate of ranked) {
    if (byText.size === CHOSEN_AMONG) break;
    const text = candidate.unit.sentence.text.toLowerCase();
    if (candidate.unit.paragraph.kind !== 'heading' && !byText.has(text)) byText.set(text, candidate);
  }
  const candidates = [...byText.values()];
  const best = candidates[0]?.score ?? 0;
  return candidates.map((candidate, place) => ({
    candidate,
    features: new Float64Array([
      ...decisionFeatures(question, terms, [candidate, ...ranked.filter((other) => other !== candidate)]),
      place / CHOSEN_AMONG,
      (candidate.score - best) / 5,
    ]),
  }));
}

/** The strength from which a word counts as known to the report. */
const KNOWN = 0.5;

/** The numbers that the decision rests on; `ranked` is not empty. */
export function decisionFeatures(question: Question, terms: readonly WeightedTerm[], ranked: readonly Ranked[]): Float64Array {
  const [top] = ranked;
  if (!top) throw new Error('decisionFeatures: nothing is ranked');
  const words = terms
    .map((term, index) => ({ term, had: top.around[index] ?? 0, own: top.own[index] ?? 0 }))
    .filter(({ term }) => term.length === 1);
  const total = words.reduce((sum, { term }) => sum + term.weight, 0) || 1;
  const strongest = Math.max(1e-9, ...words.map(({ term }) => term.weight));
  const second = ranked.find(({ unit }) => unit.paragraph !== top.unit.paragraph);
  const unknown = words.filter(({ term }) => Math.max(0, ...term.matches.values()) < KNOWN);
  return new Float64Array([
    ...FIT_PLACES.map((place) => top.features[place] ?? 0),
    Math.tanh(top.score / 10),
    Math.tanh((top.score - (second?.score ?? top.score - 5)) / 3),
    1 / ranked.reduce((sum, { score }) => sum + Math.exp(score - top.score), 0),
    unknown.reduce((sum, { term }) => sum + term.weight, 0) / total,
    Math.max(0, ...words.map(({ term, own }) => term.weight * (1 - own))) / strongest,
    words.reduce((sum, { term, own }) => sum + (own > 0 && own < KNOWN ? term.weight : 0), 0) / total,
    ...missingOf(
      words.map(({ term }) => term),
      words.map(({ had }) => had),
      words.map(({ term }) => term.weight),
    ),
    ...relationOf(question, words, ranked),
    ...TYPES.map((type) => (question.expects[0] === type ? 1 : 0)),
    question.expects.length === 0 ? 1 : 0,
  ]);
}

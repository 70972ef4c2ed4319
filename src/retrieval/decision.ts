import type { SpanType } from '../language/spans.ts';
import type { Question } from '../question/types.ts';
import { FEATURES, type Feature } from './features.ts';
import { MISSING_FEATURES, missingOf } from './missing.ts';
import type { WeightedTerm } from './query.ts';
import type { Ranked } from './rank.ts';
import { RELATION_FEATURES, relationOf } from './relation.ts';
import { likelihood, readTrees, type Trees } from './trees.ts';

/** What the ranker looks at and the decision gains nothing from (leaving one report out in turn: AUROC .828 with them, .830 without). */
const NOT_DECIDING = new Set<Feature>(['anyType', 'nounOfNumber', 'heading', 'question', 'item', 'wantsType', 'newSpan']);
const FIT_FEATURES = FEATURES.filter((feature) => !NOT_DECIDING.has(feature));
const FIT_PLACES = FIT_FEATURES.map((feature) => FEATURES.indexOf(feature));

/** Types of answer that what is asked for is told apart by; the others are among RELATION_FEATURES. */
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

/** How likely the best sentence answers, and how likely the report answers at all: 0 to 1. */
export interface Decision {
  right: number;
  answerable: number;
}

let right: Trees | undefined;
let answerable: Trees | undefined;

/** Decides by the learned trees (src/training/decider.ts). */
export function decide(question: Question, terms: readonly WeightedTerm[], ranked: readonly Ranked[]): Decision {
  if (ranked.length === 0) return { right: 0, answerable: 0 };
  const row = decisionFeatures(question, terms, ranked);
  right ??= readTrees('right.json', DECISION_FEATURES);
  answerable ??= readTrees('answerable.json', DECISION_FEATURES);
  return { right: likelihood(right, row), answerable: likelihood(answerable, row) };
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
  return Float64Array.from([
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

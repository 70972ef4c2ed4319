import type { Question } from '../question/types.ts';
import type { Decision } from './decision.ts';
import { FACT_FEATURES } from './factFit.ts';
import { MISSING_FEATURES, missingOf } from './missing.ts';
import type { WeightedTerm } from './query.ts';
import { likelihood, readTrees, type GrownTrees } from './trees.ts';

/** What the decisions on facts look at: how the best fact fits, how far it stands out, what it lacks, and what is decided on the text alone. */
export const FACT_DECISION_FEATURES = [
  ...FACT_FEATURES,
  'share',
  'gap',
  'fact',
  'list',
  'followUp',
  'leastCovered',
  'silence',
  'silenceGap',
  ...MISSING_FEATURES,
  'right',
  'answerable',
] as const;

/** A fact that is to be decided on. */
export interface Judged {
  features: Float64Array;
  share: number;
  score: number;
  covered: readonly number[];
}

/** How likely the best fact answers a question, and how likely any does, so that the report answers it: 0 to 1. */
export interface FactDecision {
  stated: number;
  told: number;
}

let trees: Record<keyof FactDecision, GrownTrees> | undefined;

/**
 * Decides on the best of some facts, by learned trees (src/training/factDecider.ts).
 * @param silence what the report is silent about and the question fits best.
 * @param decision what is decided on the text alone.
 */
export function decideOnFacts(
  question: Question,
  terms: readonly WeightedTerm[],
  facts: readonly Judged[],
  silence: Judged | undefined,
  decision: Decision,
): FactDecision {
  if (facts.length === 0) return { stated: 0, told: 0 };
  trees ??= { stated: readTrees('stated.json', FACT_DECISION_FEATURES), told: readTrees('told.json', FACT_DECISION_FEATURES) };
  const row = factDecisionFeatures(question, terms, facts, silence, decision);
  return { stated: likelihood(trees.stated, row), told: likelihood(trees.told, row) };
}

/** The numbers that the decisions rest on; there is at least one fact. */
export function factDecisionFeatures(
  question: Question,
  terms: readonly WeightedTerm[],
  [best, second]: readonly Judged[],
  silence: Judged | undefined,
  { right, answerable }: Decision,
): Float64Array {
  const words = terms.filter((term) => term.length === 1);
  if (!best) throw new Error('factDecisionFeatures: no fact');
  return Float64Array.from([
    ...best.features,
    best.share,
    Math.tanh((best.score - (second?.score ?? best.score - 5)) / 3),
    question.kind === 'fact' ? 1 : 0,
    question.kind === 'list' ? 1 : 0,
    question.leans ? 1 : 0,
    Math.min(1, ...best.covered),
    silence?.share ?? 0,
    silence ? Math.tanh((best.score - silence.score) / 3) : 1,
    ...missingOf(
      words,
      best.covered,
      words.map((term) => term.weight),
    ),
    right,
    answerable,
  ]);
}

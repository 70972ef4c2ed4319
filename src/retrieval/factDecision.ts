import type { Question } from '../question/types.ts';
import { FACT_FEATURES } from './factFit.ts';
import { MISSING_FEATURES, missingOf } from './missing.ts';
import { readNetwork, run, type Network } from './network.ts';
import type { WeightedTerm } from './query.ts';

/** What the decision to state a fact looks at: how the best fact fits, how far it stands out, and what the fact lacks. */
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
] as const;

/** A fact that is to be decided on. */
export interface Judged {
  features: Float64Array;
  share: number;
  score: number;
  covered: readonly number[];
}

let network: Network | undefined;

/**
 * How likely the best of some facts answers the question, by the learned network (src/training/factDecider.ts): 0 to 1.
 * @param silence what the report is silent about and the question fits best.
 */
export function factLikelihood(
  question: Question,
  terms: readonly WeightedTerm[],
  facts: readonly Judged[],
  silence: Judged | undefined,
): number {
  const [best] = facts;
  if (!best) return 0;
  network ??= readNetwork('fact.json', FACT_DECISION_FEATURES);
  return 1 / (1 + Math.exp(-run(network, factDecisionFeatures(question, terms, facts, silence))));
}

/** The numbers that the decision rests on; there is at least one fact. */
export function factDecisionFeatures(
  question: Question,
  terms: readonly WeightedTerm[],
  [best, second]: readonly Judged[],
  silence: Judged | undefined,
): Float64Array {
  const words = terms.filter((term) => term.length === 1);
  if (!best) throw new Error('factDecisionFeatures: no fact');
  return Float64Array.from([
    ...best.features,
    best.share,
    Math.tanh((best.score - (second?.score ?? best.score - 5)) / 3),
    question.kind === 'fact' ? 1 : 0,
    question.kind === 'list' ? 1 : 0,
    question.followUp ? 1 : 0,
    Math.min(1, ...best.covered),
    silence?.share ?? 0,
    silence ? Math.tanh((best.score - silence.score) / 3) : 1,
    ...missingOf(
      words,
      best.covered,
      words.map((term) => term.weight),
    ),
  ]);
}

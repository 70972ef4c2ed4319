import type { Question } from '../question/types.ts';
import { FEATURES } from './features.ts';
import { MISSING_FEATURES, missingOf } from './missing.ts';
import { readNetwork, run, type Network } from './network.ts';
import type { WeightedTerm } from './query.ts';
import type { Ranked } from './rank.ts';

/** What the decision to answer looks at: how the best sentence fits, how far it stands out, and what of the question the report does not know. */
export const DECISION_FEATURES = [...FEATURES, 'score', 'gap', 'share', 'unknown', 'unknownMost', 'unknownName', 'strongestMissing', 'headUnknown', 'yesNo', 'list', 'loose', 'context', ...MISSING_FEATURES] as const;

/** How likely the best sentence answers, and how likely the report answers at all: 0 to 1. */
export interface Decision {
  right: number;
  answerable: number;
}

let rightNetwork: Network | undefined;
let answerableNetwork: Network | undefined;

/** Decides by the learned networks (src/training/decider.ts). */
export function decide(question: Question, terms: readonly WeightedTerm[], ranked: readonly Ranked[]): Decision {
  if (ranked.length === 0) return { right: 0, answerable: 0 };
  const row = decisionFeatures(question, terms, ranked);
  rightNetwork ??= readNetwork('right.json', DECISION_FEATURES);
  answerableNetwork ??= readNetwork('answerable.json', DECISION_FEATURES);
  return { right: sigmoid(run(rightNetwork, row)), answerable: sigmoid(run(answerableNetwork, row)) };
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** The strength from which a word counts as known to the report. */
const KNOWN = 0.5;

/** The numbers that the decision rests on; `ranked` is not empty. */
export function decisionFeatures(question: Question, terms: readonly WeightedTerm[], ranked: readonly Ranked[]): Float64Array {
  const [top] = ranked;
  if (!top) throw new Error('decisionFeatures: nothing is ranked');
  const words = terms.map((term, index) => ({ term, best: Math.max(0, ...term.matches.values()), had: top.around[index] ?? 0, own: top.own[index] ?? 0 })).filter(({ term }) => term.length === 1);
  const total = words.reduce((sum, { term }) => sum + term.weight, 0) || 1;
  const strongest = Math.max(1e-9, ...words.map(({ term }) => term.weight));
  const shares = ranked.map(({ score }) => Math.exp(score - top.score));
  const second = ranked.find(({ unit }) => unit.paragraph !== top.unit.paragraph);
  const unknown = words.filter(({ best }) => best < KNOWN);
  const heads = words.filter(({ term }) => question.head.includes(term.key));
  return Float64Array.from([
    ...top.features,
    Math.tanh(top.score / 10),
    Math.tanh((top.score - (second?.score ?? top.score - 5)) / 3),
    1 / shares.reduce((sum, share) => sum + share, 0),
    unknown.reduce((sum, { term }) => sum + term.weight, 0) / total,
    Math.max(0, ...unknown.map(({ term }) => term.weight)) / strongest,
    unknown.some(({ term }) => term.value !== undefined || (term.capital && term.position > 0)) ? 1 : 0,
    Math.max(0, ...words.map(({ term, own }) => term.weight * (1 - own))) / strongest,
    heads.length === 0 ? 0.5 : heads.every(({ best }) => best < KNOWN) ? 1 : 0,
    question.kind === 'yesNo' ? 1 : 0,
    question.kind === 'list' ? 1 : 0,
    words.reduce((sum, { term, own }) => sum + (own > 0 && own < KNOWN ? term.weight : 0), 0) / total,
    question.followUp ? 1 : 0,
    ...missingOf(words.map(({ term }) => term), words.map(({ had }) => had), words.map(({ term }) => term.weight)),
  ]);
}

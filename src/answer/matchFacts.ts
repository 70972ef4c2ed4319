import type { LocatedFact } from '../corpus/types.ts';
import type { Question } from '../question/types.ts';
import { FACT_FEATURES, fitFacts } from '../retrieval/factIndex.ts';
import { readNetwork, run, type Network } from '../retrieval/network.ts';
import type { WeightedTerm } from '../retrieval/query.ts';
import type { Ranked } from '../retrieval/rank.ts';
import type { ReportIndex } from '../retrieval/reportIndex.ts';
import { textScores } from '../retrieval/textScores.ts';

/** A fact with how well it answers. */
export interface FactMatch {
  fact: LocatedFact;
  features: Float64Array;
  /** How well each word of the question is had by the fact's words. */
  covered: number[];
  score: number;
  /** Its share of softmax over all facts: 0 to 1. */
  share: number;
}

let matcher: Network | undefined;

/** The facts of a report for a question, best first, by the learned matcher (src/training/matcher.ts). */
export function matchFacts(question: Question, terms: readonly WeightedTerm[], ranked: readonly Ranked[], index: ReportIndex): FactMatch[] {
  if (index.facts.facts.length === 0) return [];
  const network = (matcher ??= readNetwork('matcher.json', FACT_FEATURES));
  const scored = fitFacts(question, terms, index.facts, textScores(ranked))
    .map((fit) => ({ ...fit, score: run(network, fit.features) }))
    .sort((a, b) => b.score - a.score);
  const top = scored[0]?.score ?? 0;
  const all = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  return scored.map((fit) => ({ ...fit, share: Math.exp(fit.score - top) / all }));
}

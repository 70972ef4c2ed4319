import type { LocatedFact } from '../corpus/types.ts';
import type { Question } from '../question/types.ts';
import { FACT_FEATURES, fitFacts } from '../retrieval/factFit.ts';
import type { WeightedTerm } from '../retrieval/query.ts';
import type { Ranked } from '../retrieval/rank.ts';
import type { ReportIndex } from '../retrieval/reportIndex.ts';
import { textScores } from '../retrieval/textScores.ts';
import { readTrees, scoreOf, type GrownTrees } from '../retrieval/trees.ts';
import { asksCount, countedFirst } from './countAsked.ts';

/** A fact with how well it answers. */
export interface FactMatch {
  fact: LocatedFact;
  /** How the way to ask that fits best fits. */
  features: Float64Array;
  /** How well each single word of the question is had by the fact's words. */
  covered: number[];
  score: number;
  /** The share of softmax that all facts with this answer have, or all that the report is silent about: 0 to 1. */
  share: number;
}

let matcher: GrownTrees | undefined;
const learned = (): GrownTrees => (matcher ??= readTrees('matcher.json', FACT_FEATURES));

/** What of a facts file and of what a report is silent about fits a question. */
export interface Matches {
  /** Facts, best first, one for each answer; for a count, one with a number first. */
  facts: FactMatch[];
  /** What the report is silent about and fits best. */
  silence?: FactMatch;
}

/**
 * The facts of a report for a question by the learned matcher (src/training/matcher.ts).
 * @param without a way to ask that is left out, for learning from it.
 * @param trees another matcher than the one in use, for measuring it.
 */
export function matchFacts(
  question: Question,
  terms: readonly WeightedTerm[],
  ranked: readonly Ranked[],
  index: ReportIndex,
  without?: string,
  trees = learned(),
): Matches {
  if (index.facts.facts.length === 0) return { facts: [] };
  const scored = fitFacts(question, terms, index.facts, textScores(ranked), without)
    .flatMap(({ rows, fact, silent, covered }) => {
      const [best] = rows.map((features) => ({ features, score: scoreOf(trees, features) })).sort((a, b) => b.score - a.score);
      return best ? [{ fact, silent, covered, ...best }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const top = scored[0]?.score ?? 0;
  const all = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  const byAnswer = new Map<string, FactMatch>();
  let silence: FactMatch | undefined;
  for (const { silent, ...match } of scored) {
    const share = Math.exp(match.score - top) / all;
    const known = silent ? silence : byAnswer.get(match.fact.answer);
    if (known) known.share += share;
    else if (silent) silence = { ...match, share };
    else byAnswer.set(match.fact.answer, { ...match, share });
  }
  const facts = [...byAnswer.values()].sort((a, b) => b.score - a.score);
  return { facts: asksCount(question.read) ? countedFirst(facts) : facts, ...(silence && { silence }) };
}

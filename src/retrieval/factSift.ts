import { cosineAt } from '../language/relatives.ts';
import type { Question } from '../question/types.ts';
import { factWeight, type Ask, type FactIndex } from './factIndex.ts';

/** A question's words beside the facts of a report. */
export interface FactWords {
  /** For each word, how well each ask has it. */
  own: readonly Float32Array[];
  /** For each word, the keys that stand for it, and how well. */
  matches: readonly ReadonlyMap<string, number>[];
  /** What each word weighs, and all of them. */
  weights: readonly number[];
  total: number;
  meaning: Float64Array | undefined;
  /** For each fact, the share of the question that any of its words have. */
  bagShares: readonly number[];
  /** A way to ask that is left out. */
  left: Ask | undefined;
}

/** The best way to ask for a fact: how much of it the question has, and how near their meanings are. */
export interface Sifted {
  at: number;
  backward: number;
  near: number;
  sift: number;
}

/** Facts that are looked at closely. */
const FACTS = 40;
/** How the ways to ask are sifted before the network sees them: what the question has of the ask, and the ask of the question, and their meanings. */
const SIFT = { question: 1, ask: 1, meaning: 0.7, expects: 0.25, bag: 0.5 } as const;
/** An ask without a word of the question must be this near in meaning to be looked at. */
const LEAST_NEAR = 0.3;

/** The likeliest facts, each by the way to ask for it that fits best. There are thousands of ways, so numbers lie side by side and nothing is made for one that is not the best. */
export function siftAsks(question: Question, index: FactIndex, words: FactWords): Sifted[] {
  const { meaning, total, left, bagShares } = words;
  const forwards = forwardOf(words, index.asks.length);
  const backwards = backwardOf(words, index);
  const bestOf = new Map<number, Sifted>();
  for (let at = 0; at < index.asks.length; at += 1) {
    const ask = index.asks[at];
    if (!ask || ask === left) continue;
    const forward = (forwards[at] ?? 0) / total;
    const near = meaning ? Math.max(0, cosineAt(meaning, index.meanings, at * meaning.length)) : 0;
    if (forward === 0 && near < LEAST_NEAR) continue;
    const backward = ask.weight === 0 ? 0 : (backwards[at] ?? 0) / ask.weight;
    const sift =
      SIFT.question * forward +
      SIFT.ask * backward +
      SIFT.meaning * near +
      SIFT.expects * agreement(question, ask) +
      SIFT.bag * (bagShares[ask.fact] ?? 0);
    if (sift > (bestOf.get(ask.fact)?.sift ?? -1)) bestOf.set(ask.fact, { at, backward, near, sift });
  }
  return [...bestOf.values()].sort((a, b) => b.sift - a.sift).slice(0, FACTS);
}

/** For each ask, the weight of the question's words that it has. */
function forwardOf({ own, weights }: FactWords, asks: number): Float64Array {
  const all = new Float64Array(asks);
  own.forEach((row, i) => {
    const weight = weights[i] ?? 0;
    for (let at = 0; at < asks; at += 1) all[at] = (all[at] ?? 0) + weight * (row[at] ?? 0);
  });
  return all;
}

/** For each ask, the weight of its content that the question has. */
function backwardOf({ matches }: FactWords, index: FactIndex): Float64Array {
  const strongest = new Map<string, number>();
  for (const keys of matches) for (const [key, strength] of keys) if (strength > (strongest.get(key) ?? 0)) strongest.set(key, strength);
  const all = new Float64Array(index.asks.length);
  for (const [key, strength] of strongest) {
    const share = factWeight(index, key) * strength;
    for (const at of index.contentPostings.get(key) ?? []) all[at] = (all[at] ?? 0) + share;
  }
  return all;
}

/** For each ask, how well it has a term. */
export function strengths(matches: ReadonlyMap<string, number>, { asks, postings }: FactIndex): Float32Array {
  const row = new Float32Array(asks.length);
  for (const [key, strength] of matches) for (const at of postings.get(key) ?? []) if ((row[at] ?? 0) < strength) row[at] = strength;
  return row;
}

/** For each fact and word, side by side, how well the fact's words have it; of a way to ask that is left out, nothing counts. */
export function coverage(
  matches: readonly ReadonlyMap<string, number>[],
  { facts, bagPostings }: FactIndex,
  left: Ask | undefined,
): Float64Array {
  const covered = new Float64Array(facts.length * matches.length);
  matches.forEach((keys, i) => {
    for (const [key, strength] of keys)
      for (const fact of bagPostings.get(key) ?? []) {
        const at = fact * matches.length + i;
        if (strength <= (covered[at] ?? 0)) continue;
        if (left?.fact === fact && left.keys.has(key) && (facts[fact]?.bag.get(key) ?? 0) <= 1) continue;
        covered[at] = strength;
      }
  });
  return covered;
}

/** Whether a question and an ask want the same type of answer: 1 the same, 0.5 some type in common or unsaid, 0 none. */
export function agreement(question: Question, ask: Ask): number {
  if (question.expects.length === 0 || ask.expects.length === 0) return question.expects.length === ask.expects.length ? 0.75 : 0.5;
  if (question.expects[0] === ask.expects[0]) return 1;
  return question.expects.some((type) => ask.expects.includes(type)) ? 0.5 : 0;
}

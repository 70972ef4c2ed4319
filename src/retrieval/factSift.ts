import { cosineAt } from '../language/relatives.ts';
import type { SpanType } from '../language/spans.ts';
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
/** How the ways to ask are sifted before the matcher sees them: what the question has of the ask, and the ask of the question, and their meanings. */
const SIFT = { question: 1, ask: 1, meaning: 0.7, expects: 0.25, bag: 0.5 } as const;
/** An ask without a word of the question must be this near in meaning to be looked at. */
const LEAST_NEAR = 0.3;

/**
 * The likeliest facts, each by the way to ask for it that fits best. There are thousands of ways, so numbers lie side by side, and what fits best by its words comes first: the
 * meaning of another way to ask is only compared where it could still make that the best, and its fact one of the likeliest.
 */
export function siftAsks(question: Question, index: FactIndex, words: FactWords): Sifted[] {
  const { meaning, total, left, bagShares } = words;
  const { wantedBy, meanings } = index;
  const forwards = forwardOf(words, index.asks.length);
  const backwards = backwardOf(words, index);
  const agreements = index.wants.map((expects) => SIFT.expects * agreement(question, expects));
  const leftOut = left === undefined ? -1 : index.asks.indexOf(left);

  const fits = new Float64Array(index.asks.length);
  const wants = new Float64Array(index.asks.length);
  for (let at = 0; at < fits.length; at += 1) {
    const weight = index.contentWeights[at] ?? 0;
    if (weight > 0) backwards[at] = (backwards[at] ?? 0) / weight;
    fits[at] = SIFT.question * ((forwards[at] ?? 0) / total) + SIFT.ask * (backwards[at] ?? 0);
    wants[at] = agreements[wantedBy[at] ?? 0] ?? 0;
  }
  /** The better of the best way to ask so far and another one. */
  const better = (best: Sifted | undefined, at: number, bag: number): Sifted | undefined => {
    const near = meaning ? Math.max(0, cosineAt(meaning, meanings, at * meaning.length)) : 0;
    if (at === leftOut || (forwards[at] === 0 && near < LEAST_NEAR)) return best;
    const sift = (fits[at] ?? 0) + SIFT.meaning * near + (wants[at] ?? 0) + bag;
    return !best || sift > best.sift || (sift === best.sift && at < best.at) ? { at, backward: backwards[at] ?? 0, near, sift } : best;
  };

  const likeliest = index.facts.map(({ asks: [from, to] }, fact) => {
    let first = from;
    for (let at = from; at < to; at += 1) if ((fits[at] ?? 0) + (wants[at] ?? 0) > (fits[first] ?? 0) + (wants[first] ?? 0)) first = at;
    return better(undefined, first, SIFT.bag * (bagShares[fact] ?? 0));
  });
  const least = likeliest.map((best) => best?.sift ?? 0).sort((a, b) => b - a)[FACTS - 1] ?? 0;
  return index.facts
    .flatMap(({ asks: [from, to] }, fact) => {
      const bag = SIFT.bag * (bagShares[fact] ?? 0);
      let best = likeliest[fact];
      for (let at = from; at < to; at += 1)
        if ((fits[at] ?? 0) + SIFT.meaning + (wants[at] ?? 0) + bag >= Math.max(least, best?.sift ?? 0)) best = better(best, at, bag);
      return best ?? [];
    })
    .sort((a, b) => b.sift - a.sift)
    .slice(0, FACTS);
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
export function agreement({ expects }: Question, asked: readonly SpanType[]): number {
  if (expects.length === 0 || asked.length === 0) return expects.length === asked.length ? 0.75 : 0.5;
  if (expects[0] === asked[0]) return 1;
  return expects.some((type) => asked.includes(type)) ? 0.5 : 0;
}

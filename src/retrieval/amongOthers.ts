import type { Fit } from './features.ts';
import type { WeightedTerm } from './query.ts';
import type { Unit } from './unit.ts';
import { MATCH_FEATURES } from './wordFeatures.ts';

/** How a sentence stands among the others that were found: what its paragraph has as a whole, and its BM25 beside the best one's. */
export const AMONG_OTHERS_FEATURES = ['paragraphCovered', 'paragraphExactly', 'passageExactly', 'bm25Exactly', 'bm25'] as const;

/** The parameters of BM25 (Robertson and Zaragoza 2009), and the words of an average sentence: 24 in SQuAD's paragraphs, 16 in the practice reports'. The network learned with these. */
const BM25 = { k1: 1.2, b: 0.75, average: 25 } as const;

/** Where the numbers of a word say whether a sentence has its very stem. */
const EXACT = MATCH_FEATURES.indexOf('exact');

/** A sentence with how it fits a question. */
type Fitted = Pick<Fit, 'own' | 'matches'> & { unit: Unit };

/**
 * The numbers of AMONG_OTHERS_FEATURES, for each sentence.
 * @param exactly the score of each paragraph by the question's own words, relative to the best: 0 to 1.
 */
export function amongOthers(
  terms: readonly WeightedTerm[],
  candidates: readonly Fitted[],
  exactly: ReadonlyMap<string, number>,
): number[][] {
  const words = terms.flatMap(({ length, weight, rarity }, at) => (length === 1 ? [{ weight, rarity, at }] : []));
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const paragraphs = new Map<string, { had: Float64Array; exact: Float64Array }>();
  const scores = candidates.map(({ unit, own, matches }) => {
    const { id } = unit.paragraph;
    let paragraph = paragraphs.get(id);
    if (!paragraph) paragraphs.set(id, (paragraph = { had: new Float64Array(words.length), exact: new Float64Array(words.length) }));
    const { had, exact } = paragraph;
    const shortness = (BM25.k1 + 1) / (1 + BM25.k1 * (1 - BM25.b + (BM25.b * unit.tokens.length) / BM25.average));
    let rarity = 0;
    let exactRarity = 0;
    for (let w = 0, cell = EXACT; w < words.length; w += 1, cell += MATCH_FEATURES.length) {
      const word = words[w] as (typeof words)[number];
      const best = own[word.at] ?? 0;
      rarity += best * word.rarity;
      if (best > (had[w] ?? 0)) had[w] = best;
      if (matches[cell] !== 1) continue;
      exactRarity += word.rarity;
      exact[w] = 1;
    }
    return { bm25: rarity * shortness, exactly: exactRarity * shortness };
  });
  const share = (had: Float64Array): number => words.reduce((sum, { weight }, w) => sum + weight * (had[w] ?? 0), 0) / total;
  const shares = new Map([...paragraphs].map(([id, { had, exact }]) => [id, [share(had), share(exact)] as const]));
  const best = Math.max(1e-9, ...scores.map(({ bm25 }) => bm25));
  const bestExactly = Math.max(1e-9, ...scores.map((score) => score.exactly));
  return candidates.map(({ unit: { paragraph } }, i) => [
    ...(shares.get(paragraph.id) ?? [0, 0]),
    exactly.get(paragraph.id) ?? 0,
    (scores[i]?.exactly ?? 0) / bestExactly,
    (scores[i]?.bm25 ?? 0) / best,
  ]);
}

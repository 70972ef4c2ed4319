import type { Trees } from '../retrieval/trees.ts';
import { boost, type Growth, type Loss } from './trees.ts';

/** Alternatives to one question, of which some are right; trees learn to score those above the others. */
export interface Group {
  rows: readonly Float64Array[];
  right: readonly boolean[];
  weight: number;
}

/** Only pairs with one that stands among the first so many count. */
const FIRST = 10;

/**
 * Trains boosted trees to rank by LambdaMART (Burges 2010, "From RankNet to LambdaRank to LambdaMART"): each pair of a right and a wrong row counts by what changing their places
 * would change of the normalised discounted cumulative gain (Järvelin and Kekäläinen 2002), less the further apart they are, and a question's pairs by the logarithm of
 * them all, as LightGBM does.
 */
export function growRanking(groups: readonly Group[], growth: Growth): Trees {
  const examples = groups.flatMap(({ rows, weight }) => rows.map((row) => ({ row, weight })));
  return boost(examples, growth, 0, (scores, loss) => {
    let start = 0;
    for (const group of groups) {
      lossOfPairs(group, start, scores, loss);
      start += group.rows.length;
    }
  });
}

const discount = (place: number): number => 1 / Math.log2(2 + place);

/** Writes down how far off the scores of one group are, from its first row on. */
function lossOfPairs({ rows, right, weight }: Group, start: number, scores: ArrayLike<number>, { gradient, curvature }: Loss): void {
  const order = rows.map((_, i) => i).sort((a, b) => (scores[start + b] ?? 0) - (scores[start + a] ?? 0));
  const ideal = right.filter(Boolean).reduce((sum, _, place) => sum + discount(place), 0);
  const gap = (scores[start + (order[0] ?? 0)] ?? 0) - (scores[start + (order.at(-1) ?? 0)] ?? 0);
  let all = 0;
  const own = rows.map(() => ({ gradient: 0, curvature: 0 }));
  for (let a = 0; a < Math.min(FIRST, order.length); a += 1)
    for (let b = a + 1; b < order.length; b += 1) {
      const [first = 0, second = 0] = [order[a], order[b]];
      if (right[first] === right[second]) continue;
      const [up, down] = right[first] ? [first, second] : [second, first];
      const ahead = (scores[start + up] ?? 0) - (scores[start + down] ?? 0);
      const change = (discount(a) - discount(b)) / ideal / (gap > 0 ? 0.01 + Math.abs(ahead) : 1);
      const wrong = 1 / (1 + Math.exp(ahead));
      const [upper, lower] = [own[up], own[down]];
      if (!upper || !lower) continue;
      upper.gradient += wrong * change;
      lower.gradient -= wrong * change;
      upper.curvature += wrong * (1 - wrong) * change;
      lower.curvature += wrong * (1 - wrong) * change;
      all += 2 * wrong * change;
    }
  const scale = all > 0 ? (weight * Math.log2(1 + all)) / all : 0;
  own.forEach((one, i) => {
    gradient[start + i] = scale * one.gradient;
    curvature[start + i] = scale * one.curvature;
  });
}

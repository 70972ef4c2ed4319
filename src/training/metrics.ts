/** A likelihood, and whether what it is of is so. */
export interface Scored {
  score: number;
  right: boolean;
}

/** The chance that a positive sample scores above a negative one; the same score counts for half. */
export function auroc(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let [ranks, below] = [0, 0];
  while (below < sorted.length) {
    let above = below;
    while (sorted[above]?.score === sorted[below]?.score && above < sorted.length) above += 1;
    const same = sorted.slice(below, above).filter(({ right }) => right).length;
    ranks += (same * (below + 1 + above)) / 2;
    below = above;
  }
  const positives = scored.filter(({ right }) => right).length;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (scored.length - positives));
}

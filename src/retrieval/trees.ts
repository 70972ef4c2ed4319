import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

/**
 * Boosted decision trees (Friedman 2001): the sum of what each tree says is the log of the odds, or a score to rank by. All nodes stand in one list; node i asks whether
 * the row's number `feature[i]` is at most `value[i]` and goes on at `yes[i]`, else at `yes[i] + 1`; a leaf has feature -1 and says `value[i]`.
 */
export interface Trees {
  /** What is said before any tree. */
  start: number;
  roots: number[];
  feature: number[];
  value: number[];
  yes: number[];
}

const numbers = z.array(z.number());
const places = numbers.transform((all) => Int32Array.from(all));
const fileSchema = z.object({
  features: z.array(z.string()),
  start: z.number(),
  roots: places,
  feature: places,
  value: numbers.transform((all) => Float64Array.from(all)),
  yes: places,
});

/** Trees that are no longer grown. */
export type GrownTrees = { readonly [Key in keyof Trees]: Trees[Key] extends number[] ? ArrayLike<number> : Trees[Key] };

/** The likelihood that the trees give a row: 0 to 1. */
export const likelihood = (trees: GrownTrees, row: ArrayLike<number>): number => 1 / (1 + Math.exp(-scoreOf(trees, row)));

/** What the trees say of a row in all: the log of the odds, or how far up they rank it. */
export function scoreOf({ start, roots, feature, value, yes }: GrownTrees, row: ArrayLike<number>): number {
  let sum = start;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree] ?? 0;
    for (let asks = feature[at] ?? -1; asks >= 0; asks = feature[at] ?? -1)
      at = (row[asks] ?? 0) <= (value[at] ?? 0) ? (yes[at] ?? 0) : (yes[at] ?? 0) + 1;
    sum += value[at] ?? 0;
  }
  return sum;
}

/** Reads learned trees, and checks that they were learned for these features. */
export function readTrees(name: string, features: readonly string[]): GrownTrees {
  const file = fileSchema.parse(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`#models/${name}`), 'utf8')));
  if (file.features.join() !== features.join())
    throw new Error(`${name}: learned for other features: run its script in src/training again`);
  return file;
}

import { expect, test } from 'vitest';
import { growTrees, type Example, type Growth } from '../../src/training/trees.ts';
import { likelihood } from '../../src/retrieval/trees.ts';

const GROWTH: Growth = { trees: 40, depth: 2, rate: 0.2, sample: 1, features: 1, leaf: 1, seed: 1 };
const example = (row: readonly number[], right: boolean): Example => ({ row, right, weight: 1 });

test.each([40, 63, 64])('trees learn where a number parts %i examples, below zero too, and leave the other number aside', (count) => {
  const split = -count / 4;
  const examples = Array.from({ length: count }, (_, i) => i - count / 2).map((value, i) => example([i % 3, value], value > split));
  const trees = growTrees(examples, GROWTH);
  for (const { row, right } of examples) expect(likelihood(trees, row) > 0.5).toBe(right);
  expect(trees.feature.filter((feature) => feature === 0).length).toBeLessThan(trees.feature.filter((feature) => feature === 1).length);
});

test('trees learn what only two numbers tell together', () => {
  const examples = Array.from({ length: 200 }, (_, i) => [i % 2, Math.floor(i / 2) % 2, i / 200]).map((row) =>
    example(row, row[0] === 1 && row[1] === 1),
  );
  const trees = growTrees(examples, GROWTH);
  for (const { row, right } of examples) expect(likelihood(trees, row) > 0.5).toBe(right);
});

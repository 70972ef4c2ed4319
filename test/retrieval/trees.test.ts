import { describe, expect, test } from 'vitest';
import { FACT_FEATURES } from '../../src/retrieval/factFit.ts';
import { likelihood, readTrees, scoreOf, type Trees } from '../../src/retrieval/trees.ts';

/** "Is the second number at most 0.5? Then 2, else: is the first at most 1? Then -1, else 0.25." And a tree that always says 0.1. */
const trees: Trees = {
  start: -0.5,
  roots: [0, 5],
  feature: [1, -1, 0, -1, -1, -1],
  value: [0.5, 2, 1, -1, 0.25, 0.1],
  yes: [1, 0, 3, 0, 0, 0],
};

describe('boosted trees', () => {
  test.each([
    [[9, 0.5], 1.6],
    [[1, 0.6], -1.4],
    [[1.1, 7], -0.15],
  ])('%j has the sum of what each says, from where they start', (row, score) => {
    expect(scoreOf(trees, row)).toBeCloseTo(score, 12);
    expect(likelihood(trees, row)).toBeCloseTo(1 / (1 + Math.exp(-score)), 12);
  });
});

describe('learned trees', () => {
  test('are read for the features that they were learned for, and ask for no other', () => {
    const { feature } = readTrees('matcher.json', FACT_FEATURES);
    expect(Math.max(...Array.from(feature))).toBeLessThan(FACT_FEATURES.length);
  });

  test.each([
    ['fewer', FACT_FEATURES.slice(1)],
    ['other', [...FACT_FEATURES.slice(1), 'new']],
    ['turned', [...FACT_FEATURES].reverse()],
  ])('are refused for %s features, by the name of their file', (_, features) => {
    expect(() => readTrees('matcher.json', features)).toThrow(/^matcher\.json: learned for other features/);
  });
});

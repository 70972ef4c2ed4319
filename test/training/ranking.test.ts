import { expect, test } from 'vitest';
import { scoreOf } from '../../src/retrieval/trees.ts';
import { growRanking, type Group } from '../../src/training/ranking.ts';
import { randomFrom } from '../../src/training/random.ts';
import type { Growth } from '../../src/training/trees.ts';

const GROWTH: Growth = { trees: 40, depth: 2, rate: 0.2, sample: 1, features: 1, leaf: 1, penalty: 1, seed: 1 };

/** Five rows of one number that tells nothing and one that tells within its group which is right: the greatest, wherever the group lies. */
function groups(count: number): Group[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const values = Array.from({ length: 5 }, () => random());
    return {
      rows: values.map((value) => Float64Array.of(random(), value)),
      right: values.map((value) => value === Math.max(...values)),
      weight: 1,
    };
  });
}

const firstRight = (of: readonly Group[], trees: ReturnType<typeof growRanking>): number =>
  of.filter(({ rows, right }) => {
    const scores = rows.map((row) => scoreOf(trees, row));
    return right[scores.indexOf(Math.max(...scores))];
  }).length / of.length;

test('trees learn to put the right row of each group first', () => {
  const [known, others] = [groups(250).slice(50), groups(50)];
  const trees = growRanking(known, GROWTH);
  expect(firstRight(known, trees)).toBeGreaterThan(0.95);
  expect(firstRight(others, trees)).toBeGreaterThan(0.9);
});

test('a group that counts for nothing teaches nothing', () => {
  const turned = groups(50).map(({ rows, right }) => ({ rows, right: right.map((is) => !is), weight: 0 }));
  expect(firstRight(groups(50), growRanking([...groups(50), ...turned], GROWTH))).toBeGreaterThan(0.95);
});

test('groups without a right row, or with nothing else, leave the scores as they are', () => {
  const none = groups(20).map((group) => ({ ...group, right: group.right.map(() => false) }));
  const all = groups(20).map((group) => ({ ...group, right: group.right.map(() => true) }));
  const trees = growRanking([...none, ...all], GROWTH);
  expect(scoreOf(trees, Float64Array.of(0.2, 0.9))).toBe(0);
});

import { expect, test } from 'vitest';
import { auroc } from '../../src/training/metrics.ts';

const scored = (...pairs: readonly (readonly [number, boolean])[]) => pairs.map(([score, right]) => ({ score, right }));

test.each([
  ['all positives are above all others', scored([0.9, true], [0.8, true], [0.2, false]), 1],
  ['all are below', scored([0.1, true], [0.8, false], [0.9, false]), 0],
  ['one of two pairs is in order', scored([0.5, true], [0.9, false], [0.1, false]), 0.5],
  ['ties count for half', scored([0.5, true], [0.5, false]), 0.5],
])('the area under the curve where %s', (_name, samples, area) => {
  expect(auroc(samples)).toBeCloseTo(area);
});

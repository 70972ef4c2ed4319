import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACT_FEATURES } from '../../src/retrieval/factFit.ts';
import { readNetwork, rowOf, run } from '../../src/retrieval/network.ts';

describe('a small network', () => {
  const network = { input: [1, 0, 0, 2], hiddenBias: [0, 0.5], output: [3, -1], outputBias: 0.25 };

  test('is its tanh units weighed and summed', () => {
    expect(run(network, Float64Array.of(0.3, -0.7))).toBeCloseTo(0.25 + 3 * Math.tanh(0.3) - Math.tanh(0.5 - 1.4), 12);
  });

  test('says its bias where no unit fires', () => {
    expect(run({ ...network, hiddenBias: [0, 0] }, Float64Array.of(0, 0))).toBe(0.25);
  });

  test('never says more than its weights allow', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (a, b) => {
        expect(Math.abs(run(network, Float64Array.of(a, b)))).toBeLessThanOrEqual(4.25);
      }),
    );
  });
});

test('a row has its numbers in the order of their names, however they were given', () => {
  expect([...rowOf(['a', 'b', 'c'], { c: 3, a: 1, b: 2 })]).toEqual([1, 2, 3]);
});

describe('learned weights', () => {
  test('are read for the features that they were learned for', () => {
    const { input, hiddenBias, output } = readNetwork('matcher.json', FACT_FEATURES);
    expect(hiddenBias).toHaveLength(output.length);
    expect(input).toHaveLength(output.length * FACT_FEATURES.length);
  });

  test.each([
    ['fewer', FACT_FEATURES.slice(1)],
    ['other', [...FACT_FEATURES.slice(1), 'new']],
    ['turned', [...FACT_FEATURES].reverse()],
  ])('are refused for %s features, by the name of their file', (_, features) => {
    expect(() => readNetwork('matcher.json', features)).toThrow(/^matcher\.json: learned for other features/);
  });
});

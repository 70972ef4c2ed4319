import { expect, test } from 'vitest';
import { rowOf } from '../../src/retrieval/row.ts';

test('a row has its numbers in the order of their names, however they were given', () => {
  expect([...rowOf(['a', 'b', 'c'], { c: 3, a: 1, b: 2 })]).toEqual([1, 2, 3]);
});

import { expect, test } from 'vitest';
import { areRivals } from '../../src/answer/rival.ts';

test.each([
  ['Munich', ['Berlin'], true],
  ['Spain', ['Portugal'], true],
  ['Africa', ['Asia'], true],
  ['Spain', ['Lisbon'], false],
  ['Africa', ['Shanghai'], false],
  ['Africa', ['Kenya'], false],
  ['Berlin', ['Berlin', 'Germany'], false],
])('%s against %j: %s', (place, said, expected) => {
  expect(areRivals(place, said)).toBe(expected);
});

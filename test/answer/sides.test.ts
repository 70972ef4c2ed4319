import { expect, test } from 'vitest';
import { differ, type Side } from '../../src/answer/sides.ts';

const side = (value: number, more: Partial<Side>): Side => ({ label: '', shown: '', unit: 'date', value, ...more }) as Side;

test.each([
  ['a day and its month', side(20, { month: 9 }), side(30, { month: 9, day: 25 }), false],
  ['two days of a month', side(20, { month: 9, day: 15 }), side(30, { month: 9, day: 25 }), true],
  ['a month and a day of the same month a year later', side(20, { month: 9 }), side(402, { month: 9, day: 25 }), true],
  ['two months', side(20, { month: 5 }), side(200, { month: 11 }), true],
  ['the same', side(20, { month: 5 }), side(20, { month: 5 }), false],
] as const)('which of %s is more', (_, a, b, known) => {
  expect(differ(a, b)).toBe(known);
});

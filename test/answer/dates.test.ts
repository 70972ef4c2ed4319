import { expect, test } from 'vitest';
import { agree } from '../../src/answer/dates.ts';

test.each([
  ['a month is in its year', { year: 2018 }, { year: 2018, month: 9 }, true],
  ['a year need not be in a month', { year: 2018, month: 9 }, { year: 2018 }, undefined],
  ['another year', { year: 2018 }, { year: 2019, month: 3 }, false],
  ['another month', { month: 6 }, { year: 2018, month: 7 }, false],
  ['a day of the month', { month: 6 }, { year: 2018, month: 6, day: 4 }, true],
])('%s', (_, asked, said, expected) => {
  expect(agree(asked, said, 2018)).toBe(expected);
});

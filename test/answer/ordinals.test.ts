import { expect, test } from 'vitest';
import { isLaterInOrder } from '../../src/answer/ordinals.ts';

test.each([
  ['was it the first survey', 'The survey was done for the 15th time.', true],
  ['was 2020 the warmest year', 'It was the second warmest year since 1871.', true],
  ['was Sarenia the first state', 'Sarenia became the second state to run it.', true],
  ['was it the first survey', 'The survey was done for the first time.', false],
  ['was it the second survey', 'The survey was done for the 15th time.', false],
  ['was the forest planted', 'The forest was the second to be planted.', false],
  ['was the survey done', 'The survey was done for the 15th time.', false],
])('%s: %s later %s', (claim, text, expected) => {
  expect(isLaterInOrder(claim, text)).toBe(expected);
});

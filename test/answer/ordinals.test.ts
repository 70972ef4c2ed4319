import { expect, test } from 'vitest';
import { hasOtherOfSeries, isLaterInOrder } from '../../src/answer/ordinals.ts';

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

test.each([
  ['is it a category i centre', 'It is the first Category II Centre.', true],
  ['is it a Category 1 centre', 'It is the first Category II Centre.', true],
  ['is it a category two centre', 'It is the first Category II Centre.', false],
  ['has phase 3 begun', 'Phase 2 was completed in May.', true],
  ['has phase 3 begun', 'Phase 2 was completed in May, and phase 3 has begun.', false],
  ['did the class i took end', 'The class was held twice.', false],
  ['is it a level playing field', 'Level 2 was reached.', false],
])('%s: %s another of the series %s', (asked, text, expected) => {
  expect(hasOtherOfSeries(asked, text)).toBe(expected);
});

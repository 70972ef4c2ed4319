import { expect, it } from 'vitest';
import { leans } from '../../src/language/leaning.ts';
import { tokenize } from '../../src/language/tokens.ts';

const leansOnOthers = (text: string): boolean => leans(text, tokenize(text));

it.each([
  'It was visited by 85 crews.',
  'In addition, its members met twice.',
  'The old ones took as long as eleven minutes to start.',
  'Two of them were new.',
  'Yet visits in the first ten weeks were 31% higher.',
  'And yet more people were reached than ever before.',
  'Before, four patients in ten reached treatment.',
  'In the same period banks turned down one application in twelve.',
  'The first such summaries will accompany the advice for 2021.',
  'What did was asking the volunteers first.',
  'The council paid 89% of that, and the rest we earned.',
  'The Ministry of Culture paid for both.',
  'A trial with phones reduced this to one day.',
  'In January it was proposed for closure.',
  'By the time it was finished, two couples were engaged.',
  'Four have been rebuilt on stilts since.',
])('leans on what was said before: %s', (text) => {
  expect(leansOnOthers(text)).toBe(true);
});

it.each([
  'The Centre held its first seminar in September.',
  'This year we managed both the roof and the doors.',
  'In this November, the Centre took part in a forum.',
  'So far 12 branches have reopened.',
  'Instead of one seminar there were three.',
  'Four branches have been rebuilt.',
  'The branch at Millbank said that it would stay open.',
])('stands alone: %s', (text) => {
  expect(leansOnOthers(text)).toBe(false);
});

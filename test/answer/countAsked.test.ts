import { expect, test } from 'vitest';
import { asksCount, countedFirst, hasNumber } from '../../src/answer/countAsked.ts';

test.each([
  ['and the subtopics, how many?', true],
  ['How old is the tower?', true],
  ['how much did it cost', false],
  ['which of the many crews won?', false],
])('"%s" asks for a count: %s', (question, asks) => {
  expect(asksCount(question)).toBe(asks);
});

test.each([
  ['Four sub-topics', true],
  ['More than 80 participants', true],
  ['Most of the crews', true],
  ['In 2012', false],
  ['Science and Industry', false],
])('"%s" has a number that counts: %s', (text, has) => {
  expect(hasNumber(text)).toBe(has);
});

const matches = (...answers: string[]) => answers.map((answer) => ({ fact: { answer } }));

test.each([
  ['the second, if it alone counts', ['Boats and crews', 'Two sorts', 'Twelve boats'], ['Two sorts', 'Boats and crews', 'Twelve boats']],
  ['not the third', ['Boats', 'Crews', 'Twelve boats'], ['Boats', 'Crews', 'Twelve boats']],
  ['the first of two that count', ['Two sorts', 'Twelve boats'], ['Two sorts', 'Twelve boats']],
  ['the only one', ['Boats'], ['Boats']],
  ['none of none', [], []],
])('of facts for a count comes first %s', (_, given, wanted) => {
  expect(countedFirst(matches(...given))).toEqual(matches(...wanted));
});

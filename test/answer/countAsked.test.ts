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

/** Facts by their answers and, after a bar, the sentence that they are of. */
const matches = (...facts: string[]) =>
  facts.map((fact) => {
    const [answer = '', quote = ''] = fact.split('|');
    return { fact: { answer, quote } };
  });

test.each([
  ['the second, if it alone counts', ['Boats and crews|a', 'Two sorts|a', 'Twelve|a'], ['Two sorts|a', 'Boats and crews|a', 'Twelve|a']],
  ['none of another sentence', ['Boats|a', 'Twelve crews|b'], ['Boats|a', 'Twelve crews|b']],
  ['not the third', ['Boats|a', 'Crews|a', 'Twelve|a'], ['Boats|a', 'Crews|a', 'Twelve|a']],
  ['the first of two that count', ['Two sorts|a', 'Twelve boats|a'], ['Two sorts|a', 'Twelve boats|a']],
  ['the only one', ['Boats|a'], ['Boats|a']],
  ['none of none', [], []],
])('of facts for a count comes first %s', (_, given, wanted) => {
  expect(countedFirst(matches(...given))).toEqual(matches(...wanted));
});

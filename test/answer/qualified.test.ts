import { describe, expect, test } from 'vitest';
import { claimOf } from '../../src/answer/claim.ts';
import { mayAffirm } from '../../src/answer/qualified.ts';

describe('a plain yes by what a sentence has', () => {
  test.each([
    ['The new boathouse opened in May.', true],
    ['The boathouse was painted and the roof mended.', true],
    ['The boathouse ought to have opened in May.', false],
    ['The boathouse is being tested by thirty rowers.', false],
    ['No boathouse was opened.', false],
    ["The boathouse hasn't opened.", false],
    ['The boathouse opened, although without its roof.', false],
    ['The opening of the boathouse has been put back to June.', false],
  ])('%s: %s', (text, may) => {
    expect(mayAffirm('covered', 'yes', claimOf('did the boathouse open?'), text)).toBe(may);
  });
});

describe('a plain yes by its number', () => {
  test.each([
    ['did twelve boats come?', 'Twelve boats came.', true],
    ['did twelve boats come?', 'Eight of the twelve boats came.', false],
    ['did twelve people come?', 'It was attended by twelve pupils of the first year.', true],
    ['did twelve boats come?', 'Two thirds of the twelve boats came.', false],
    ['did twelve students come?', 'Twelve came from the University of the Isles.', true],
    ['did 90% come back?', '79% came back (target: 90%).', false],
    ['have all twelve boats come?', 'Twelve boats were ordered.', false],
  ])('%s %s: %s', (question, text, may) => {
    expect(mayAffirm('number', 'yes', claimOf(question), text)).toBe(may);
  });
});

test('a no needs no such sentence', () => {
  expect(mayAffirm('number', 'no', claimOf('did twelve boats come?'), 'Eight of the twelve boats came.')).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { claimOf, isOfClaim, withoutTag } from '../../src/answer/claim.ts';

describe('what a question claims', () => {
  test.each([
    ['did the fee go up?', { direction: 'up', against: true }],
    ['were fewer assaults reported?', { direction: 'down', against: false }],
    ['did more than 50 come?', {}],
    ['was anyone hurt when the ceiling fell in?', {}],
    ['did the share of those who left because of illness fall?', { direction: 'down', against: true }],
    ['did the number of visits once again rise?', { direction: 'up', against: true }],
    ['did the time they wait while in casualty go down?', { direction: 'down', against: true }],
    ['did they use up the money?', {}],
    ['are trains as fast as in 2019?', { direction: 'same', against: true }],
    ['is the gap narrower, did it narrow?', { direction: 'down', against: true }],
    ['did they beat the target?', { target: true }],
    ['did all of them come?', { quantifier: 'all' }],
    ['did they read the whole genome?', { quantifier: 'all' }],
    ['only a minority of them came, right?', { quantifier: 'few' }],
    ['does the scheme go on?', { phase: 'still' }],
    ['nobody came, right?', { negated: true }],
    ['nobody came, did they?', { negated: false }],
    ["did all of them come, didn't they?", { negated: false, text: 'did all of them come' }],
    ['did they say where is it?', { text: 'did they say where is it' }],
    ["workers are less happy, isn't?", { negated: false, direction: 'down' }],
  ])('%s %j', (question, expected) => {
    expect(claimOf(question)).toMatchObject(expected);
  });

  test.each(['is it held every twelve months?', 'do they use whole genome sequencing?', 'did the fee stay?'])(
    'nothing of how much: %s',
    (question) => {
      expect(claimOf(question).quantifier).toBeUndefined();
    },
  );

  test.each([
    ['did the number of mergers grow in 2017?', ['number', 'grow'], ['mergers']],
    ['was the goal of 125 members met?', ['goal', 'met'], ['members']],
    ['was the workshop badly planned?', [], ['planned', 'workshop']],
    ['did they meet the minister?', [], ['meet', 'minister']],
  ])('words of the claim itself: %s', (question, of, content) => {
    const claim = claimOf(question);
    expect(of.filter((word) => isOfClaim(word, claim))).toEqual(of);
    expect(content.filter((word) => isOfClaim(word, claim))).toEqual([]);
  });
});

test.each([
  ['they came, right?', 'they came'],
  ['they came, did they?', 'they came'],
  ['did they come?', 'did they come'],
])('without its tag: %s', (question, expected) => {
  expect(withoutTag(question)).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { askedNumber } from '../../src/answer/askedNumber.ts';

describe('the number that a question compares', () => {
  it.each([
    ['did more than 70 people come?', { value: 70, relation: 'more', kind: 'count' }],
    ['fewer than 50 came, right?', { value: 50, relation: 'less', kind: 'count' }],
    ['were there twenty trainees or more?', { value: 20, relation: 'atLeast', kind: 'count' }],
    ['did it last longer than two years?', { value: 730, relation: 'more', kind: 'duration' }],
    ['did they come at least twice?', { value: 2, relation: 'atLeast', kind: 'count' }],
    ['was it over 5 million euros?', { value: 5_000_000, relation: 'more', kind: 'money' }],
    ['did upwards of seventy-five turn out?', { value: 75, relation: 'more', kind: 'count' }],
  ])('%s', (question, expected) => {
    expect(askedNumber(question)).toMatchObject(expected);
  });

  it.each([
    'is it a category 2 centre?',
    'was it held on September 25?',
    'was it founded before 2010?',
    'is the new one better than the old one?',
    'the 2nd forum?',
  ])('none: %s', (question) => {
    expect(askedNumber(question)).toBeUndefined();
  });
});

it.each([
  ['did more than 30 people come?', true],
  ['did 20 persons apply?', true],
  ['were 20 personal computers bought?', undefined],
  ['did they sing 20 folk songs?', undefined],
])('whether people are counted: %s', (question, people) => {
  expect(askedNumber(question)?.people).toBe(people);
});

import { describe, expect, it } from 'vitest';
import { askedNumber } from '../../src/answer/compareNumbers.ts';
import { askHarbour, ruledOnHarbour } from './report.ts';

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

describe('numbers of the report', () => {
  it.each([
    ['did more than 70 crews attend the regatta?', 'yes'],
    ['did fewer than 50 crews attend the regatta?', 'no'],
    ['did crews from more than 10 countries attend the regatta?', 'yes'],
    ['does the apprenticeship last longer than two years?', 'no'],
    ['does the apprenticeship last at least one year?', 'yes'],
    ['are there fifty volunteers or more?', 'no'],
    ['did crews from more than 100 countries attend the regatta?', 'no'],
  ])('%s', (question, polarity) => {
    expect(ruledOnHarbour(question)).toBe(polarity);
  });

  it('leaves open what lies beyond a bound', () => {
    expect(askHarbour('did more than 200 crews attend the regatta?').outcome).toBe('notInReport');
  });
});

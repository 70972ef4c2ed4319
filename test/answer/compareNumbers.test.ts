import { describe, expect, it } from 'vitest';
import { askedNumber } from '../../src/answer/askedNumber.ts';
import { valuesOf } from '../../src/answer/compareNumbers.ts';
import { findSpans } from '../../src/language/spans.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { askHarbour, ruledOnHarbour } from './report.ts';

describe('numbers of the report', () => {
  it.each([
    ['did more than 70 crews attend the regatta?', 'yes'],
    ['did fewer than 50 crews attend the regatta?', 'no'],
    ['did crews from more than 10 countries attend the regatta?', 'yes'],
    ['does the apprenticeship last longer than two years?', 'no'],
    ['does the apprenticeship last at least one year?', 'yes'],
    ['are there fifty volunteers or more?', 'no'],
    ['did crews from more than 100 countries attend the regatta?', 'no'],
    ['do more than 30 people volunteer?', 'yes'],
    ['do more than 60 people volunteer?', 'no'],
  ])('%s', (question, polarity) => {
    expect(ruledOnHarbour(question)).toBe(polarity);
  });

  // June stands in the sentence after, July nowhere; October in the sentence before, which may be of something else.
  it.each([
    'did more than 70 crews attend the regatta in June?',
    'did more than 70 crews attend the regatta in July?',
    'were fewer than five boats destroyed in August?',
    'were fewer than five boats destroyed in October?',
  ])('of another month, or of none, tell nothing: %s', (question) => {
    expect(ruledOnHarbour(question)).toBeUndefined();
  });

  it('leaves open what lies beyond a bound', () => {
    expect(askHarbour('did more than 200 crews attend the regatta?').outcome).toBe('notInReport');
  });
});

it.each([
  ['It was attended by 80 international participants.', true],
  ['Eighty of the volunteers came.', true],
  ['They sold 80 student tickets.', false],
  ['Twelve boats carried visitors to the island.', false],
])('whether a number counts people: %s', (text, people) => {
  const asked = askedNumber('did more than 30 people come?');
  const tokens = tokenize(text);
  expect(asked && valuesOf(asked, { text, tokens, spans: findSpans(text, tokens) }).map((value) => value.people)).toEqual([people]);
});

import { describe, expect, test } from 'vitest';
import { claimAsked } from '../../src/answer/claim.ts';
import { evidenceFor } from '../../src/answer/evidence.ts';
import { likelihoodOfYes, VERDICT_FEATURES, verdictRows, weighEvidence, type Weighed } from '../../src/answer/weighVerdict.ts';
import { askedOfHarbour } from './report.ts';

const QUESTIONS = [
  'was the museum opened in May?',
  'did they build 25 moorings?',
  'are all volunteers women?',
  'did ticket sales grow since 2020?',
];

function weighed(question: string): Weighed[] {
  const asked = askedOfHarbour(question);
  return weighEvidence(asked, claimAsked(asked.question), evidenceFor(asked));
}

test.each(QUESTIONS)('all that is weighed is a number: %s', (question) => {
  const asked = askedOfHarbour(question);
  for (const { row } of verdictRows(asked, claimAsked(asked.question), evidenceFor(asked))) {
    expect(row).toHaveLength(VERDICT_FEATURES.length);
    expect(row.every(Number.isFinite)).toBe(true);
  }
});

test.each(QUESTIONS)('all that is weighed has likelihoods, and the evidence keeps its order: %s', (question) => {
  const all = weighed(question);
  expect(all.map(({ evidence }) => evidence.text)).toEqual(evidenceFor(askedOfHarbour(question)).map(({ text }) => text));
  for (const { telling, yes } of all) for (const one of [telling, yes]) expect(one > 0 && one < 1).toBe(true);
});

test.each([
  ['was the lighthouse museum opened in August?', 'no'],
  ['did the board accept the merger with the yacht club?', 'no'],
  ['was the lighthouse museum opened in May?', 'yes'],
])('a rule that speaks is followed: %s', (question, verdict) => {
  expect(likelihoodOfYes(weighed(question)) > 0.5).toBe(verdict === 'yes');
});

describe('how likely a claim holds', () => {
  test('is what the evidence says that settles it', () => {
    expect(
      likelihoodOfYes([
        { telling: 0.9, yes: 0.8 },
        { telling: 0.1, yes: 0.2 },
      ]),
    ).toBeCloseTo(0.74);
  });

  test('is even where there is no evidence', () => {
    expect(likelihoodOfYes([])).toBe(0.5);
  });
});

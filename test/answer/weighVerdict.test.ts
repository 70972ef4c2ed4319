import { expect, test } from 'vitest';
import { claimAsked } from '../../src/answer/claim.ts';
import { evidenceFor } from '../../src/answer/evidence.ts';
import { evidenceToWeigh, likelihoodOfYes, verdictFeatures, VERDICT_FEATURES } from '../../src/answer/weighVerdict.ts';
import { ruleOn } from '../../src/answer/ruling.ts';
import { askedOfHarbour } from './report.ts';

const weighed = (question: string, isRuled = true): { features: Float64Array; yes: number } => {
  const asked = askedOfHarbour(question);
  const claim = claimAsked(asked.question);
  const candidates = evidenceFor(asked);
  const ruling = isRuled ? ruleOn(asked, claim, candidates) : undefined;
  const evidence = evidenceToWeigh(asked, candidates, ruling);
  if (!evidence) throw new Error(`${question}: no evidence`);
  const features = verdictFeatures(asked, claim, candidates, evidence, ruling);
  return { features, yes: likelihoodOfYes(features) };
};

test.each([
  'was the museum opened in May?',
  'did they build 25 moorings?',
  'are all volunteers women?',
  'did ticket sales grow since 2020?',
])('all that is weighed is a number: %s', (question) => {
  const { features, yes } = weighed(question);
  expect(features).toHaveLength(VERDICT_FEATURES.length);
  expect(features.every(Number.isFinite)).toBe(true);
  expect(yes).toBeGreaterThan(0);
  expect(yes).toBeLessThan(1);
});

test('what a rule says makes it likelier', () => {
  for (const question of ['was the lighthouse museum opened in August?', 'did the board accept the merger with the yacht club?'])
    expect(weighed(question).yes).toBeLessThan(weighed(question, false).yes);
});

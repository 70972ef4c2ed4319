import { expect, test } from 'vitest';
import { shippedReport } from '../support/engine.ts';
import { asked } from './report.ts';
import { miss } from '../../src/answer/miss.ts';

const report = shippedReport();

test('a question for what the report is silent about is known as one, and led to the place that comes nearest', () => {
  const found = asked(report, 'What is the name of the director?');
  expect(found.silence?.fact.id).toBe('director-name');
  expect(found.silence?.share).toBeGreaterThan(found.facts[0]?.share ?? 1);
  const silence = report.silences.find(({ id }) => id === 'director-name');
  const { sections } = report;
  expect(miss(found).nearest[0]?.section).toContain(sections[silence?.paragraph.section ?? -1]?.path.at(-1));
});

test('facts come one for each answer, and their shares with those of the silences add up to one', () => {
  const { facts, silence } = asked(report, 'How many trainees were there?');
  const answers = facts.map(({ fact }) => fact.answer);
  expect(new Set(answers).size).toBe(answers.length);
  expect(facts.reduce((sum, { share }) => sum + share, silence?.share ?? 0)).toBeCloseTo(1, 6);
});

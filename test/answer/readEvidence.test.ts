import { expect, test } from 'vitest';
import { contentOf, evidenceFor } from '../../src/answer/evidence.ts';
import { readingOf, type Reading } from '../../src/answer/readEvidence.ts';
import { askedOfHarbour } from './report.ts';

/** How a question reads the sentence of the report that has some words. */
function readingFor(question: string, words: string): Reading {
  const asked = askedOfHarbour(question);
  const evidence = evidenceFor(asked).find(({ text }) => text.includes(words));
  if (!evidence) throw new Error(`no evidence has ${words}`);
  return readingOf(asked, evidence, contentOf(asked));
}

test('the clause that has what is asked is read, not the one beside it', () => {
  const { evidence, scope, whole } = readingFor('was the boat school moved to Lisbon?', 'boat school');
  const wordsIn = ([from, to]: readonly [number, number]): string[] => evidence.tokens.slice(from, to).map(({ norm }) => norm);
  expect(scope.flatMap(wordsIn)).toContain('school');
  expect(wordsIn(whole)).not.toContain('lighthouse');
});

test.each([
  ['is the swimming hall open?', 'swimming hall', true],
  ['was the swimming hall closed?', 'swimming hall', false],
])('whether an opposite stands there: %s', (question, words, stands) => {
  expect(readingFor(question, words).opposite !== undefined).toBe(stands);
});

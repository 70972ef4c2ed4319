import { expect, test } from 'vitest';
import { claimAsked } from '../../src/answer/claim.ts';
import { CUES, cuesOf } from '../../src/answer/cues.ts';
import { evidenceFor } from '../../src/answer/evidence.ts';
import { askedOfHarbour } from './report.ts';

/** The kinds of word that a question and the sentence of the report with these words have. */
const cuesIn = (question: string, words: string): string[] => {
  const asked = askedOfHarbour(question);
  const evidence = evidenceFor(asked).find(({ text }) => text.includes(words));
  if (!evidence) throw new Error(`no evidence has ${words}`);
  const counts = cuesOf(asked, claimAsked(asked.question).text, evidence);
  expect(counts).toHaveLength(CUES.length);
  return CUES.filter((_, at) => (counts[at] ?? 0) > 0);
};

test.each([
  ['is the swimming hall still in use?', 'swimming hall', ['ended']],
  ['did the board accept the merger with the yacht club?', 'yacht club', ['refused', 'contrasted']],
  ['was anyone hurt in the fire?', 'nobody was hurt', ['denied', 'claims harm']],
  ['are all the volunteers women?', '40 volunteers', ['figures']],
])('%s', (question, words, expected) => {
  expect(cuesIn(question, words)).toEqual(expect.arrayContaining(expected));
});

test('a word that stands for one of the question is no cue', () => {
  expect(cuesIn('was the swimming hall closed in June?', 'swimming hall')).not.toContain('ended');
});

test('nothing is allowed by the month of May', () => {
  expect(cuesIn('was the lighthouse museum closed?', 'lighthouse museum')).not.toContain('allowed');
});

test('more than three of a kind count as three', () => {
  const asked = askedOfHarbour('never, never, never, never hurt by fire, late, late, late, late?');
  const [evidence] = evidenceFor(asked);
  if (!evidence) throw new Error('no evidence');
  expect(Math.max(...cuesOf(asked, 'late late late late late', evidence))).toBe(3);
});

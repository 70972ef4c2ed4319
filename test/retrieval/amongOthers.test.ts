import { expect, test } from 'vitest';
import { understand } from '../../src/question/understand.ts';
import { FEATURES, type Feature } from '../../src/retrieval/features.ts';
import { rank } from '../../src/retrieval/rank.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

const index = indexReport(
  reportOf(
    `
## Boats

The lighthouse guides the boats. The keeper of it is paid by the harbour.

A lighthouse is tall.

Gifts came from abroad. Somebody else swam.
`,
    { title: 'Yearbook' },
  ),
);

/** What is known of the sentence that begins like this, for a question. */
function knownOf(question: string, start: string): Record<Feature, number> {
  const found = rank(understand(question), index).ranked.find(({ unit }) => unit.sentence.text.startsWith(start));
  if (!found) throw new Error(`not found: ${start}`);
  return Object.fromEntries(FEATURES.map((feature, i) => [feature, found.features[i] ?? 0])) as Record<Feature, number>;
}

test('a paragraph has what any of its sentences has, and all of them are told so', () => {
  for (const start of ['The lighthouse', 'The keeper']) {
    expect(knownOf('lighthouse keeper harbour', start).paragraphCovered).toBeCloseTo(1);
    expect(knownOf('lighthouse keeper harbour', start).paragraphExactly).toBeCloseTo(1);
  }
  expect(knownOf('lighthouse keeper harbour', 'A lighthouse').paragraphExactly).toBeLessThan(0.5);
});

test('the best sentence and the best paragraph have 1, the others less', () => {
  const best = knownOf('keeper harbour', 'The keeper');
  expect([best.bm25, best.bm25Exactly, best.passageExactly]).toEqual([1, 1, 1]);
  const other = knownOf('keeper harbour lighthouse', 'A lighthouse');
  expect(Math.max(other.bm25, other.bm25Exactly, other.passageExactly)).toBeLessThan(1);
});

test('of two with the same words the shorter one counts for more', () => {
  expect(knownOf('lighthouse', 'A lighthouse').bm25).toBe(1);
  expect(knownOf('lighthouse', 'The lighthouse').bm25).toBeLessThan(1);
});

test('a paraphrase counts for a sentence and its paragraph, but is none of the very words', () => {
  const gift = knownOf('donation', 'Gifts');
  expect(gift.paragraphCovered).toBeGreaterThan(0.5);
  expect(gift.bm25).toBe(1);
  expect([gift.paragraphExactly, gift.bm25Exactly, gift.passageExactly]).toEqual([0, 0, 0]);
});

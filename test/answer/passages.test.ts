import { describe, expect, test } from 'vitest';
import { HEADLINE_WORDS } from '../../src/answer/headline.ts';
import { nearest, nearFacts, opening, overview } from '../../src/answer/passages.ts';
import { countWords } from '../../src/answer/words.ts';
import { shippedReport } from '../support/engine.ts';
import { asked } from './report.ts';
import { reportOf } from '../support/reports.ts';

const harbour = reportOf(`
## The regatta

The regatta was held in May. The regatta drew ninety crews.

It ended with a dance.

## The boatyard

The boatyard closed in November. The regatta was not blamed.

${'The yard has a long history that nobody has ever written down. '.repeat(40)}
`);

test('a summary of the whole report is how its sections open', () => {
  const found = opening(asked(harbour, 'summary of the report'));
  expect(found).toMatchObject({ outcome: 'passages', near: false, headline: 'The regatta was held in May.' });
  expect(found.citations.map(({ section }) => section.split(' > ').at(-1))).toEqual(['The regatta', 'The boatyard']);
});

describe('an overview of a subject', () => {
  const found = overview(asked(harbour, 'tell me about the regatta'));

  test('leads with its first words and is no near miss', () => {
    expect(found).toMatchObject({ outcome: 'passages', near: false });
    expect(found.headline).toMatch(/regatta/i);
  });

  test('shows whole paragraphs, the rest of a short section with the best, none twice', () => {
    expect(found.citations[0]?.quote).toBe('The regatta was held in May. The regatta drew ninety crews.');
    expect(found.citations.map(({ quote }) => quote)).toContain('It ended with a dance.');
    expect(new Set(found.citations.map(({ paragraphId }) => paragraphId)).size).toBe(found.citations.length);
    expect(found.citations.length).toBeLessThanOrEqual(4);
  });

  test('cuts a very long paragraph to whole sentences', () => {
    const [citation] = overview(asked(harbour, 'tell me about the long history of the yard')).citations;
    expect(citation?.quote).toMatch(/^The yard has .* written down\.$/);
    expect(citation?.quote.split(' ').length).toBeLessThan(270);
  });
});

describe('what comes near', () => {
  const found = nearest(asked(harbour, 'Who sponsored the regatta crews?'));

  test('says that it is only near, in few words', () => {
    expect(found).toMatchObject({ outcome: 'passages', near: true });
    expect(countWords(found.headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
  });

  test('cites up to four sentences, no headings', () => {
    expect(found.citations.length).toBeGreaterThan(0);
    expect(found.citations.length).toBeLessThanOrEqual(4);
    for (const { paragraph } of found.citations) expect(paragraph).toBeGreaterThan(0);
  });
});

test('facts that come near are told within the length of a headline, each quote once', () => {
  const report = shippedReport();
  for (const question of ['How many trainees?', 'Who came to the seminar?', 'What was the project with Rand about?']) {
    const found = nearFacts(asked(report, question));
    expect(found.near).toBe(true);
    expect(found.headline).not.toBe('');
    expect(countWords(found.headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
    const quotes = found.citations.map(({ quote }) => quote);
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(quotes.length).toBeGreaterThan(0);
  }
});

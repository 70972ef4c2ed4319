import { describe, expect, test } from 'vitest';
import { cite, citeQuote, citeSentence, sectionOf } from '../../src/answer/cite.ts';
import { paragraphWith, reportOf } from '../support/reports.ts';

const TEXT = 'The tug was sold in May. It had been built in Porto, well before the war, by two brothers and their aunt. Nobody missed it.';
const report = reportOf(`## The fleet\n\nFirst words.\n\n${TEXT}`, { url: 'https://example.org/report#part', title: 'Harbour Trust' });
const paragraph = paragraphWith(report.paragraphs, 'The tug');

test('a paragraph is cited whole, with its place', () => {
  expect(cite(report, paragraph)).toMatchObject({
    reportId: 'small',
    reportTitle: 'Harbour Trust',
    section: 'Harbour Trust > The fleet',
    paragraph: 2,
    paragraphId: paragraph.id,
    sentences: [1, 2, 3],
    quote: TEXT,
  });
});

test('a sentence is cited alone', () => {
  const [, second] = paragraph.sentences;
  if (!second) throw new Error('no second sentence');
  expect(citeSentence(report, paragraph, second)).toMatchObject({ sentences: [2], quote: second.text });
});

describe('a quote is cited with the whole sentences that hold it', () => {
  test.each([
    ['sold in May', [1]],
    ['built in Porto', [2]],
    ['May. It had', [1, 2]],
    ['Nobody missed it.', [3]],
  ])('%s', (quote, sentences) => {
    const citation = citeQuote(report, paragraph, quote);
    expect(citation.sentences).toEqual(sentences);
    expect(citation.quote).toContain(quote);
    expect(TEXT).toContain(citation.quote);
    expect(citation.quote).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the link into the source', () => {
  test('scrolls to a short quote', () => {
    expect(cite(report, paragraph, 0, 24).url).toBe('https://example.org/report#:~:text=The%20tug%20was%20sold%20in%20May.');
  });

  test('scrolls to the first and last words of a long one, hyphens and commas encoded', () => {
    expect(cite(report, paragraph).url).toBe(
      'https://example.org/report#:~:text=The%20tug%20was%20sold%20in,their%20aunt.%20Nobody%20missed%20it.',
    );
    expect(citeQuote(report, paragraph, 'Porto, well').url).not.toMatch(/text=.*,.*,/);
  });

  test('is not made up where the report has no address', () => {
    const bare = reportOf(TEXT);
    expect(cite(bare, paragraphWith(bare.paragraphs, 'tug'))).not.toHaveProperty('url');
  });
});

test('a section is pointed to by its heading', () => {
  expect(sectionOf(report, paragraph)).toEqual({
    reportId: 'small',
    section: 'Harbour Trust > The fleet',
    paragraphId: paragraphWith(report.paragraphs, 'The fleet').id,
  });
});

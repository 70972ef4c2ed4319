import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus, readReport } from '../../src/corpus/load.ts';
import { sectionPath } from '../../src/corpus/types.ts';
import { RapporteurError } from '../../src/errors.ts';
import { folderWith } from '../support/folder.ts';

const text = '# A title\n\nFirst.\n\n## Part\n\nSecond one. Third one.\n';
const fact = (quote: string, id = 'a-fact'): string =>
  `  - id: ${id}\n    type: number\n    topic: T\n    question: Q?\n    answer: A\n    quote: ${JSON.stringify(quote)}\n`;

/** What a corpus is refused with, its folder left out. */
function refusal(files: Record<string, string>, directory = ''): string {
  const folder = folderWith(files);
  try {
    readCorpus(join(folder, directory));
  } catch (error) {
    expect(error).toBeInstanceOf(RapporteurError);
    if (error instanceof RapporteurError) {
      expect(error.code).toBe('corpus');
      return error.message.replaceAll(`${folder}/`, '');
    }
  }
  throw new Error('the corpus was read without complaint');
}

describe('a report folder', () => {
  test('is complete with a report.md alone', () => {
    const report = readReport(folderWith({ 'report.md': text }));
    expect(report).toMatchObject({ title: 'A title', shortTitle: 'A title', language: 'en', facts: [], silences: [], glossary: [] });
    expect(report.year).toBeUndefined();
    expect(report.sections.map(({ path }) => path)).toEqual([['A title'], ['A title', 'Part']]);
    expect(report.paragraphs.map(({ number, text: words }) => [number, words])).toEqual([
      [0, 'A title'],
      [1, 'First.'],
      [0, 'Part'],
      [1, 'Second one. Third one.'],
    ]);
    expect(sectionPath(report, 1)).toBe('A title > Part');
  });

  test('takes its title from the folder where it has no heading', () => {
    const report = readReport(join(folderWith({ 'my-report/report.md': 'Only text.\n' }), 'my-report'));
    expect(report).toMatchObject({ id: 'my-report', title: 'my-report' });
    expect(report.sections).toHaveLength(1);
  });

  test('takes the year from the title, the last one there', () => {
    expect(readReport(folderWith({ 'report.md': '# From 2011 to 2012\n\nText.' })).year).toBe(2012);
  });

  test('prefers its front matter', () => {
    const front = '---\ntitle: "T: 2010"\nshortTitle: S\nyear: 2015\nlanguage: fr\nsource:\n  url: https://example.org/\n---\n';
    const report = readReport(folderWith({ 'report.md': front + text }));
    expect(report).toMatchObject({
      title: 'T: 2010',
      shortTitle: 'S',
      year: 2015,
      language: 'fr',
      source: { url: 'https://example.org/' },
    });
    expect(report.sections[1]?.path).toEqual(['T: 2010', 'Part']);
  });

  test('may come with a byte order mark and carriage returns', () => {
    const report = readReport(folderWith({ 'report.md': `\uFEFF---\r\ntitle: T\r\n---\r\n${text.replaceAll('\n', '\r\n')}` }));
    expect(report.title).toBe('T');
    expect(report.paragraphs.map(({ text: words }) => words).join()).not.toContain('\r');
  });

  test('places each fact in the paragraph that holds its quote, body text before headings', () => {
    const report = readReport(folderWith({ 'report.md': `${text}\n## More\n\nPart of more.`, 'facts.yaml': `facts:\n${fact('Part')}` }));
    expect(report.facts[0]?.paragraph.text).toBe('Part of more.');
  });
});

test('a paragraph keeps its id while its words and its section stay, wherever it moves', () => {
  const idsOf = (body: string): Map<string, string> => {
    const { paragraphs } = readReport(folderWith({ 'report.md': body }));
    expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
    return new Map(paragraphs.map(({ text: words, id }) => [words, id]));
  };
  const before = idsOf('# T\n\n## A\n\nOne.\n\nTwo.\n\n## B\n\nThree.\n');
  const after = idsOf('# T\n\n## B\n\nNew.\n\nThree.\n\n## A\n\nTwo, changed.\n\nOne.\n');
  for (const words of ['One.', 'Three.', 'A', 'B']) expect(after.get(words), words).toBe(before.get(words));
  expect(before.get('One.')).toMatch(/^[0-9a-f]{8}$/);
});

test('the same words twice in a section have two ids', () => {
  const { paragraphs } = readReport(folderWith({ 'report.md': '# T\n\nAgain.\n\nAgain.\n' }));
  expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(3);
});

describe('a folder of reports', () => {
  test('is sorted by year, newest first, then by name', () => {
    const report = (year: number): string => `---\nyear: ${year}\n---\nText.`;
    const folder = folderWith({
      'b/report.md': report(2010),
      'a/report.md': report(2010),
      'c/report.md': report(2020),
      'README.md': '',
      '.git/x': '',
    });
    expect(readCorpus(folder).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('names the problems of every report at once', () => {
    const message = refusal({ 'a/report.md': '---\nyear: x\n---\nText.', 'b/facts.yaml': '' });
    expect(message.split('\n')).toEqual([
      'a/report.md:2: year is text, but should be a number: write digits without quotation marks.',
      'b/report.md: missing: a report folder holds at least a report.md.',
    ]);
  });
});

test.each<[string, Record<string, string>, string]>([
  ['no report', { 'README.md': '' }, 'no report: make a folder in it with a report.md'],
  ['nothing but headings', { 'r/report.md': '# A\n\n## B\n' }, 'r/report.md: no paragraph: write'],
  ['an empty file', { 'r/report.md': '' }, 'r/report.md: no paragraph: write'],
  ['front matter without an end', { 'r/report.md': '---\ntitle: x\n\nText.' }, 'r/report.md:1: the front matter has no end: close it'],
  ['broken front matter', { 'r/report.md': '---\nyear: 2012\ntitle: A: B\n---\nText.' }, 'r/report.md:3: not valid YAML: '],
  [
    'a misspelt field',
    { 'r/report.md': '---\nyear: 2012\ntitel: x\n---\nText.' },
    'r/report.md:3: titel is not a known field: there are title,',
  ],
  [
    'an address of another kind',
    { 'r/report.md': '---\nsource:\n  url: ftp://a.b\n---\nText.' },
    'r/report.md:3: source.url is not an address that begins with http:// or https://',
  ],
  [
    'a quote that is not in the report',
    { 'r/report.md': text, 'r/facts.yaml': `facts:\n${fact('Second One.')}` },
    'r/facts.yaml:7: facts.0.quote (a-fact) is not in the report: "Second One.". Copy it letter by letter',
  ],
  [
    'a quote over two paragraphs',
    { 'r/report.md': text, 'r/facts.yaml': `facts:\n${fact('First. Second one.')}` },
    'facts.0.quote (a-fact) is not in the report',
  ],
  [
    'two facts of one name',
    { 'r/report.md': text, 'r/facts.yaml': `facts:\n${fact('First.')}${fact('Third one.')}` },
    'r/facts.yaml:8: facts.1.id two entries are named "a-fact": rename one.',
  ],
  [
    'what comes nearest to something unsaid, and is not in the report',
    {
      'r/report.md': text,
      'r/silent.yaml': 'silent:\n  - id: x\n    type: date\n    topic: T\n    question: Q?\n    near: Nowhere.\n',
    },
    'r/silent.yaml:6: silent.0.near (x) is not in the report: "Nowhere.". Copy it letter by letter',
  ],
  [
    'a glossary quote that is not in the report',
    { 'r/report.md': text, 'r/glossary.yaml': 'terms:\n  - term: X\n    basis: report\n    quote: Nowhere.\n' },
    'r/glossary.yaml:4: terms.0.quote (X) is not in the report',
  ],
])('%s is refused with place and way out', (_, files, message) => {
  expect(refusal(files)).toContain(message);
});

test('a folder that is not there, and a file, are named', () => {
  expect(refusal({}, 'nowhere')).toBe('nowhere: no such folder: name a folder that holds report folders, or one report folder.');
  expect(refusal({ 'a.txt': '' }, 'a.txt')).toBe('a.txt: is a file: name the folder that holds it.');
});

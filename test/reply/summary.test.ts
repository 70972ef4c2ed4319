import { expect, test } from 'vitest';
import { summariseReport, summariseSection } from '../../src/reply/summary.ts';
import { shippedReport } from '../support/engine.ts';

const report = shippedReport();

test('a report is summed up by a sentence of each section, verbatim and in order', () => {
  const sentences = summariseReport(report);
  expect(sentences).toHaveLength(6);
  expect(sentences.map(({ paragraph }) => paragraph.section)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const { paragraph, sentence } of sentences) expect(paragraph.text).toContain(sentence.text);
});

test('a section is summed up by three sentences at most, in order', () => {
  for (const section of report.sections) {
    const places = summariseSection(report, section).map(
      ({ paragraph, sentence }) => report.paragraphs.indexOf(paragraph) * 1000 + sentence.number,
    );
    expect(places.length).toBeLessThanOrEqual(3);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('a section with nothing of its own is summed up by what stands below it', () => {
  const [title] = report.sections;
  if (!title) throw new Error('no section');
  expect(title.paragraphs).toEqual([]);
  expect(summariseSection(report, title).length).toBeGreaterThan(0);
});

test('a section with no more than a line of its own is summed up with what stands below it', () => {
  const [title, ...sections] = report.sections;
  const paragraph = report.paragraphs.find(({ kind }) => kind === 'prose');
  const [line] = paragraph?.sentences ?? [];
  if (!title || !paragraph || !line) throw new Error('no section');
  const lead = { ...title, paragraphs: [{ ...paragraph, sentences: [line] }] };
  const found = summariseSection({ ...report, sections: [lead, ...sections] }, lead);
  expect(found).toHaveLength(3);
  expect(new Set(found.map((one) => one.paragraph.section)).size).toBeGreaterThan(1);
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/load.ts';
import { shippedCorpus } from '../../src/corpus/shipped.ts';

/** Of all paragraphs of the CISTRAT report, one a line, compared letter by letter with the centre's page when the report was put in. */
const wording = 'c37c802eacb6b80df62b7bd32a061a3b4e3c3412cb8579ae6a8db33140ac8521';

const reports = readCorpus(shippedCorpus());
const cistrat = reports.find(({ id }) => id === 'cistrat-2012');

describe('the corpus that comes with the bot', () => {
  test('holds the CISTRAT report, its introduction and five parts', () => {
    expect(cistrat).toMatchObject({ title: 'CISTRAT Annual Report 2012', year: 2012, language: 'en' });
    const headings = cistrat?.sections.map(({ heading }) => heading.text.split(',')[0]);
    expect(headings).toEqual(['CISTRAT Annual Report 2012', 'Introduction', 'Firstly', 'Secondly', 'Thirdly', 'Fourthly', 'Fifthly']);
  });

  test('has not a letter changed, mistakes included', () => {
    const text = cistrat?.paragraphs.map((paragraph) => paragraph.text).join('\n') ?? '';
    expect(createHash('sha256').update(text).digest('hex')).toBe(wording);
  });

  test('rests each fact on a quote of one paragraph', () => {
    expect(cistrat?.facts.length).toBeGreaterThanOrEqual(120);
    for (const { id, quote, paragraph, items = [] } of cistrat?.facts ?? []) {
      expect(paragraph.text, id).toContain(quote);
      for (const item of items) expect(quote, id).toContain(item);
    }
  });

  test('asks no two facts the same question', () => {
    const questions = cistrat?.facts.map(({ question }) => question.toLowerCase()) ?? [];
    expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
  });
});

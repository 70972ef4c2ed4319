import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/answer/examples.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

const SECTIONS = ['The fleet', 'The regatta', 'Money', 'People', 'Outlook'].map((heading) => `## ${heading}\n\nWords on it.\n`).join('\n');

describe('questions to try', () => {
  test('are those of facts of different topics', () => {
    const facts = Array.from({ length: 9 }, (_, i) => ({
      id: `fact-${i}`,
      type: 'description',
      topic: `Topic ${Math.floor(i / 3)}`,
      question: `Question ${i}?`,
      answer: 'Words',
      quote: 'Words on it',
    }));
    const examples = examplesOf(indexReport(reportOf(SECTIONS, { facts })));
    expect(examples).toHaveLength(3);
    expect(new Set(examples.map((example) => Math.floor(Number(/\d+/.exec(example)?.[0]) / 3))).size).toBe(3);
  });

  test('are about its sections where it has no facts, spread over all of it', () => {
    const examples = examplesOf(indexReport(reportOf(SECTIONS)));
    expect(examples).toEqual(['Tell me about The fleet', 'Tell me about The regatta', 'Tell me about People']);
  });

  test('skip headings with nothing below and those too long for a button', () => {
    const examples = examplesOf(indexReport(reportOf(`## Empty\n\n## ${'long '.repeat(20)}\n\nWords.\n\n## Short\n\nWords.`)));
    expect(examples).toEqual(['Tell me about Short']);
  });

  test('are none where there is no report, or nothing to ask about', () => {
    expect(examplesOf(undefined)).toEqual([]);
    expect(examplesOf(indexReport(reportOf('One paragraph.')))).toEqual([]);
  });
});

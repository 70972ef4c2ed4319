import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { folderWith } from '../support/folder.ts';

const split = (text: string, language?: string): string[] => splitSentences(text, language).map(([start, end]) => text.slice(start, end));

describe('a sentence does not end', () => {
  test.each([
    ['Dr. Zhao and Prof. Li spoke.', 'Thanks.'],
    ['Mr. J. Smith met the U.S. Congress.', 'He left.'],
    ['See Fig. 3 and No. 7, e.g. the last.', 'Done.'],
    ['It cost 3.5 million.', 'It grew by 2.1 per cent.'],
    ['About approx. 40 came, i.e. all.', 'All stayed.'],
    ['He asked "Why?" and left.', 'Nobody knew.'],
  ])('%s | %s', (...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

describe('a sentence ends', () => {
  test.each([
    ['The year was 2012.', 'It was good.'],
    ['Was it?', 'It was!', 'Yes.'],
    ['They came “in time.”', 'Then it began.'],
    ['今年很好。', '明年更好！'],
  ])('%s | %s', (...sentences) => {
    expect(split(sentences.join(sentences[0].endsWith('。') ? '' : ' '))).toEqual(sentences);
  });
});

const words = fc.array(
  fc.constantFrom('Dr.', 'the', 'The', 'end.', 'U.S.', '3.5', '"So?"', ',', '\n', '  ', '…', '今年。', 'e.g.', 'J.', '👍', ')'),
  {
    maxLength: 30,
  },
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  words.map((parts) => parts.join(' ')),
);

test('sentences are slices in order that leave nothing but blanks out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let reached = 0;
      for (const [start, end] of splitSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(reached, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        reached = end;
      }
      expect(text.slice(reached).trim()).toBe('');
    }),
  );
});

test('in a report every sentence is a slice of its paragraph, numbered from 1, and none runs over the end of a line', () => {
  const markdown = '# T\n\nWe. Did:\n- one. Two\n- three\n\n| a. B | c |\n|---|---|\n| d. E | f |\n\nPlain. Text.\n';
  const { paragraphs } = readReport(folderWith({ 'report.md': markdown }));
  for (const { text, lines, sentences } of paragraphs) {
    expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index + 1));
    for (const sentence of sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(lines.some(({ start, end }) => start <= sentence.start && sentence.end <= end)).toBe(true);
    }
  }
  const texts = paragraphs.map(({ sentences }) => sentences.map(({ text }) => text));
  expect(texts).toEqual([['T'], ['We.', 'Did:', 'one.', 'Two', 'three'], ['a. B | c', 'd. E | f'], ['Plain.', 'Text.']]);
});

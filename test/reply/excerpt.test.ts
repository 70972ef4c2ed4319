import { describe, expect, test } from 'vitest';
import { buildSections } from '../../src/corpus/build.ts';
import { readBlocks } from '../../src/corpus/markdown.ts';
import type { Paragraph } from '../../src/corpus/types.ts';
import { blockquote, excerptOf } from '../../src/reply/excerpt.ts';

const paragraphOf = (markdown: string): Paragraph => {
  const [section] = buildSections(readBlocks(markdown), 'Title', 'report', 'en');
  const [paragraph] = section?.paragraphs ?? [];
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
};

describe('running text', () => {
  const text = 'First one here. Second one here. Third one here.';

  test('has the quoted sentence in bold', () => {
    expect(excerptOf(paragraphOf(text), [2])).toBe('First one here. **Second one here.** Third one here.');
  });

  test('joins neighbours into one run', () => {
    expect(excerptOf(paragraphOf(text), [1, 2])).toBe('**First one here. Second one here.** Third one here.');
  });

  test('keeps the quoted sentence and what fits around it', () => {
    expect(excerptOf(paragraphOf(text), [2], 34)).toBe('… **Second one here.** Third one here.');
    expect(excerptOf(paragraphOf(text), [3], 20)).toBe('… **Third one here.**');
    expect(excerptOf(paragraphOf(text), [], 20)).toBe('First one here. …');
  });

  test('shows the report’s own marks as letters', () => {
    expect(excerptOf(paragraphOf('A 2 \\* 3 thing.'), [1])).toBe('**A 2 \\* 3 thing.**');
  });
});

test('a list stays a list, with its lead', () => {
  expect(excerptOf(paragraphOf('They are:\n\n- one thing\n- another thing\n'), [3])).toBe('They are:\n- one thing\n- **another thing**');
});

test('an item stays one where something is left out before it', () => {
  const list = paragraphOf('They are:\n\n- one thing of some length\n- another thing\n');
  expect(excerptOf(list, [3], 20)).toBe('…\n- **another thing**');
});

test('a table is monospace, its quoted row marked', () => {
  const table = excerptOf(paragraphOf('| Year | Trainees |\n| --- | --- |\n| 2011 | 9 |\n| 2012 | 16 |\n'), [3]);
  expect(table).toMatch(/^```\n {2}Year │ Trainees\n/u);
  expect(table).toContain('▶ 2012 │       16');
  expect(blockquote(table)).toBe(table);
});

test('a table too wide for a phone is lines', () => {
  const wide = 'a rather long cell that fills the line';
  const table = excerptOf(paragraphOf(`| One | Two |\n| --- | --- |\n| ${wide} | ${wide} |\n`), []);
  expect(table).toBe(`- ${wide} · Two: ${wide}`);
});

test('a block quote marks every line', () => {
  expect(blockquote('a\nb')).toBe('> a\n> b');
});

import { describe, expect, test } from 'vitest';
import { buildSections } from '../../src/corpus/build.ts';
import { readBlocks } from '../../src/corpus/markdown.ts';
import type { Paragraph } from '../../src/corpus/types.ts';
import { blockquote, excerptOf, piecesOf } from '../../src/reply/excerpt.ts';

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

describe('a paragraph longer than a page goes on on the next', () => {
  test('a list between its items, and an item between its sentences', () => {
    const list = paragraphOf('They are:\n\n- one short thing\n- another thing\n- First said here. Then said here.\n');
    const short = ['They are:\n- one short thing', '- another thing'];
    expect(piecesOf(list, 40)).toEqual([...short, '- First said here. Then said here.']);
    expect(piecesOf(list, 30)).toEqual([...short, '- First said here.', '- … Then said here.']);
  });

  test('a table between its rows, each piece with the header', () => {
    const table = paragraphOf('| Year | Trainees |\n| --- | --- |\n| 2011 | 9 |\n| 2012 | 16 |\n');
    const pieces = piecesOf(table, 55);
    expect(pieces).toHaveLength(2);
    for (const piece of pieces) expect(piece).toContain('Year │ Trainees');
    expect(pieces[1]).toContain('2012 │       16');
  });

  test('a text between its sentences', () => {
    expect(piecesOf(paragraphOf('First one here. Second one here.'), 20)).toEqual(['First one here.', '… Second one here.']);
    expect(piecesOf(paragraphOf('First one here. Second one here.'), 50)).toEqual(['First one here. Second one here.']);
  });
});

describe('a sentence longer than its room', () => {
  const long = 'The list names apples, pears, plums and quinces.';

  test('goes on on the next page, parted at blanks', () => {
    const pieces = piecesOf(paragraphOf(long), 20);
    expect(pieces).toEqual(['The list names', '… apples, pears, plums', '… and quinces.']);
  });

  test('is cut in an excerpt where it fills a page', () => {
    const words = `Names: ${'word '.repeat(400)}end.`;
    expect(excerptOf(paragraphOf(words), [1])).toMatch(/^\*\*Names: (?:word )+word\*\* …$/u);
  });

  test('is parted between letters where it has no blanks', () => {
    expect(piecesOf(paragraphOf(`${'一'.repeat(5)}😀${'二'.repeat(5)}`), 6)).toEqual(['一一一一一', '… 😀二二二二', '… 二']);
  });
});

test('of quotes too far apart for the room the first that was named is shown', () => {
  const text = 'First one here. Second one here. Third one here. Fourth one here.';
  expect(excerptOf(paragraphOf(text), [3, 1], 34)).toBe('… **Third one here.** Fourth one here.');
});

test('a block quote marks every line', () => {
  expect(blockquote('a\nb')).toBe('> a\n> b');
});

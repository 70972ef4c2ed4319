import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBlocks, type Block } from '../../src/preview/page/markdown/blocks.ts';
import { parseInline, type Inline } from '../../src/preview/page/markdown/inline.ts';

const text = (content: string): Inline => ({ type: 'text', text: content });

describe('inline markdown', () => {
  test.each<[string, Inline[]]>([
    ['plain', [text('plain')]],
    ['**bold** and *italic*', [{ type: 'strong', children: [text('bold')] }, text(' and '), { type: 'em', children: [text('italic')] }]],
    ['***both***', [{ type: 'strong', children: [{ type: 'em', children: [text('both')] }] }]],
    ['snake_case_name', [text('snake_case_name')]],
    ['_em_ __under__', [{ type: 'em', children: [text('em')] }, text(' '), { type: 'underline', children: [text('under')] }]],
    ['~~no~~ ||secret||', [{ type: 'strike', children: [text('no')] }, text(' '), { type: 'spoiler', children: [text('secret')] }]],
    ['`**code**`', [{ type: 'code', text: '**code**' }]],
    [String.raw`\*\*not bold\*\*`, [text('**not bold**')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['[words](https://a.example/b)', [{ type: 'link', url: 'https://a.example/b', children: [text('words')] }]],
    ['[bad](javascript:alert(1))', [text('[bad](javascript:alert(1))')]],
    [
      'see https://a.example/b.',
      [text('see '), { type: 'link', url: 'https://a.example/b', children: [text('https://a.example/b')] }, text('.')],
    ],
    [
      '<@12> </ask:3>',
      [{ type: 'mention', kind: 'user', id: '12' }, text(' '), { type: 'mention', kind: 'command', name: 'ask', id: '3' }],
    ],
    ['<t:1700000000:R>', [{ type: 'time', seconds: 1_700_000_000, style: 'R' }]],
    ['<b>html</b>', [text('<b>html</b>')]],
  ])('%s', (source, expected) => {
    expect(parseInline(source)).toEqual(expected);
  });
});

const letters = (inline: Inline[]): string =>
  inline
    .map((each) => ('children' in each ? letters(each.children) : each.type === 'text' || each.type === 'code' ? each.text : ''))
    .join('');

describe('blocks', () => {
  test('headings, small print, quotes, lists and code each stand alone', () => {
    const kinds = parseBlocks('## Head\n-# small\n> quoted\n> on\n- a\n  - deeper\n- b\n1. one\n```\n**code**\n```\nend').map(
      ({ type }) => type,
    );
    expect(kinds).toEqual(['heading', 'subtext', 'quote', 'list', 'list', 'code', 'paragraph']);
  });

  test('a list keeps its items, its first number and what is nested in it', () => {
    const [list] = parseBlocks('3. three\n4. four\n   - inner') as [Block & { type: 'list' }];
    expect(list.ordered).toBe(true);
    expect(list.start).toBe(3);
    expect(list.items.map(({ children }) => letters(children))).toEqual(['three', 'four']);
    expect(list.items[1]?.nested[0]?.type).toBe('list');
  });

  test('>>> quotes all that follows', () => {
    expect(parseBlocks('>>> a\nb\nc')).toEqual([{ type: 'quote', blocks: [{ type: 'paragraph', children: [text('a\nb\nc')] }] }]);
  });
});

test('any text at all is read, in time', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('*', '_', '`', '|', '~', '[', ']', '(', ')', '<', '>', '#', '-', ' ', '\n', '1', '.', '\\', 'a'),
    maxLength: 300,
  });
  fc.assert(
    fc.property(nasty, (source) => {
      parseBlocks(source);
    }),
    { numRuns: 300 },
  );
});

test('text without marks keeps every letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '中', '.', ',', '!'), maxLength: 80 }), (source) => {
      expect(letters(parseInline(source))).toBe(source);
    }),
  );
});

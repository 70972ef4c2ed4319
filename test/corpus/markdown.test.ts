import { describe, expect, test } from 'vitest';
import { readBlocks, type Block } from '../../src/corpus/markdown.ts';

/** A block as one string, its lines by "/" with their roles' initials. */
const shown = (block: Block): string =>
  block.kind === 'heading'
    ? `h${block.level} ${block.text}`
    : `${block.kind} ${block.lines.map(({ role, text }) => `${role[0]}:${text}`).join(' / ')}`;
const blocks = (markdown: string): string[] => readBlocks(markdown).map(shown);

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['headings of both kinds', '# A\n\nB\n===\n\n### C ###', ['h1 A', 'h1 B', 'h3 C']],
    ['paragraphs', 'One.\n\nTwo.', ['prose p:One.', 'prose p:Two.']],
    ['a hard wrap is a blank', 'One\ntwo  \nthree\\\nfour', ['prose p:One two three four']],
    ['a list with its lead-in', 'We did:\n- a\n- b', ['list l:We did: / i:a / i:b']],
    ['a list with its lead-in over a blank line', 'We did:\n\n- a\n- b', ['list l:We did: / i:a / i:b']],
    ['a list without a lead-in', 'We did.\n\n- a\n- b', ['prose p:We did.', 'list i:a / i:b']],
    ['a numbered list', '1. a\n2. b', ['list i:a / i:b']],
    ['a list in a list', 'So:\n- a\n  - b\n- c', ['list l:So: / i:a / i:b / i:c']],
    ['a loose list', 'We did:\n\n- a\n\n- b', ['prose p:We did:', 'prose p:a', 'prose p:b']],
    ['two paragraphs in an item', '- a\n\n  b\n- c', ['prose p:a', 'prose p:b', 'prose p:c']],
    ['a table with its caption', 'Costs:\n\n| x | y |\n|---|---|\n| 1 | **2** |', ['table l:Costs: / h:x | y / r:1 | 2']],
    ['a table without a caption', '| x |\n|---|\n| 1 |', ['table h:x / r:1']],
    ['a Chinese lead-in', '如下：\n- 一\n- 二', ['list l:如下： / i:一 / i:二']],
    ['a quotation', '> Said\n> so.', ['prose p:Said so.']],
    ['code', '```\na  b\n```', ['prose p:a  b']],
    ['an empty list and an empty cell', '- \n\n| x | |\n|---|---|', ['table h:x | ']],
    [
      'a name with the role below it',
      'Ilse van Maartens\n\nDirector, Repair Service\n\nNext.',
      ['prose p:Ilse van Maartens Director, Repair Service', 'prose p:Next.'],
    ],
    [
      'a name alone, and a sentence on a role',
      'Ilse Maartens\n\nThe director left.',
      ['prose p:Ilse Maartens', 'prose p:The director left.'],
    ],
    ['two roles, and no name', 'Executive Director\n\nChair of the Board', ['prose p:Executive Director', 'prose p:Chair of the Board']],
    ['a rule and a comment say nothing', '---\n\n<!-- note -->\n\nText.', ['prose p:Text.']],
  ])('%s', (_, markdown, expected) => {
    expect(blocks(markdown)).toEqual(expected);
  });
});

describe('markup goes, words stay', () => {
  test.each<[string, string]>([
    ['**Bold**, *slanted*, ***both*** and `code`', 'Bold, slanted, both and code'],
    ['A [link](https://example.org "title") and <https://example.org>', 'A link and https://example.org'],
    ['An ![image](a.png) here', 'An  here'],
    ['One<br>two<br/>three and <b>four</b>', 'One two three and four'],
    ['5 \\* 3 &amp; S&T &lt;x&gt;', '5 * 3 & S&T <x>'],
    ['snake_case_name and 2*3*4', 'snake_case_name and 234'],
    ['“Curly” – dashes… stay', '“Curly” – dashes… stay'],
  ])('%s', (markdown, text) => {
    expect(blocks(markdown)).toEqual([`prose p:${text}`]);
  });

  test('cells are kept apart as well', () => {
    const [table] = readBlocks('| a | b |\n|---|---|\n| *1* | 2 |');
    expect(table?.kind === 'table' && table.lines[1]).toEqual({ role: 'row', text: '1 | 2', cells: ['1', '2'] });
  });
});

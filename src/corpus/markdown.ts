import type { Nodes, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { joinSignatures } from './signatures.ts';
import type { LineRole } from './types.ts';

/** A line of a block before it has its place in a text. */
export interface BlockLine {
  role: LineRole;
  text: string;
  cells?: string[];
}

/** A heading, or a paragraph in the sense of this product. */
export type Block = { kind: 'heading'; level: number; text: string } | { kind: 'prose' | 'list' | 'table'; lines: BlockLine[] };

/**
 * The blocks of a markdown text in order, as plain text. A tight list with the line before it that ends in a colon is one block, and so is a
 * table with such a line; the items of a loose list (blank lines between them) are blocks of their own. A name alone with the role below it is one
 * block: who signs is told by both.
 */
export function readBlocks(markdown: string): Block[] {
  const tree: Root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const blocks: Block[] = [];
  for (const node of tree.children) addBlocks(node, blocks);
  return joinSignatures(blocks);
}

function addBlocks(node: RootContent, blocks: Block[]): void {
  switch (node.type) {
    case 'heading':
      addText(blocks, (text) => ({ kind: 'heading', level: node.depth, text }), node);
      break;
    case 'blockquote':
      for (const child of node.children) addBlocks(child, blocks);
      break;
    case 'list': {
      const tight = !node.spread && node.children.every((item) => !item.spread);
      if (tight) withLead(blocks, 'list', listLines(node));
      else for (const item of node.children) for (const child of item.children) addBlocks(child, blocks);
      break;
    }
    case 'table':
      withLead(blocks, 'table', tableLines(node));
      break;
    default:
      addText(blocks, (text) => ({ kind: 'prose', lines: [{ role: 'prose', text }] }), node);
  }
}

function addText(blocks: Block[], make: (text: string) => Block, node: Nodes): void {
  const text = plainText(node);
  if (text) blocks.push(make(text));
}

/** Adds a list or table, together with the block before it if that leads into it. */
function withLead(blocks: Block[], kind: 'list' | 'table', lines: BlockLine[]): void {
  if (lines.length === 0) return;
  const before = blocks.at(-1);
  if (before?.kind === 'prose' && /[:：]$/.test(before.lines[0]?.text ?? '')) {
    blocks.pop();
    lines = [...before.lines.map((line) => ({ ...line, role: 'lead' as const })), ...lines];
  }
  blocks.push({ kind, lines });
}

function listLines(node: Nodes): BlockLine[] {
  if (node.type === 'list' || node.type === 'listItem') return node.children.flatMap(listLines);
  const text = plainText(node);
  return text ? [{ role: 'item', text }] : [];
}

function tableLines(table: Table): BlockLine[] {
  return table.children.map((row, index) => {
    const cells = row.children.map((cell) => plainText(cell).replace(/\s*\n\s*/g, ' '));
    return { role: index === 0 ? 'header' : 'row', text: cells.join(' | '), cells };
  });
}

/** The text of a node: markup, images and HTML tags gone, line breaks of the source are blanks. */
function plainText(node: Nodes): string {
  return inline(node)
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .join(' ')
    .trim();
}

function inline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return /^<br\b/i.test(node.value) ? ' ' : '';
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'thematicBreak':
      return '';
    default:
      return 'children' in node ? node.children.map(inline).join('') : '';
  }
}

import { parseInline, type Inline } from './inline.ts';

export interface ListItem {
  children: Inline[];
  nested: Block[];
}

/** A piece of a message that stands on lines of its own. */
export type Block =
  | { type: 'paragraph' | 'subtext'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { type: 'code'; text: string };

const item = /^( *)(?:[-*]|(\d{1,9})\.) +(.*)$/;

/** Takes the lines of a list from the front; deeper ones become lists inside their item. */
function takeList(lines: string[]): Block {
  const [, indent = '', number] = item.exec(lines[0] ?? '') ?? [];
  const items: ListItem[] = [];
  for (;;) {
    const match = item.exec(lines[0] ?? '');
    if (!match) break;
    const deeper = (match[1] ?? '').length - indent.length;
    const last = items.at(-1);
    if (deeper >= 2 && last) last.nested.push(takeList(lines));
    else if (deeper < 0 || (match[2] === undefined) !== (number === undefined)) break;
    else {
      items.push({ children: parseInline(match[3] ?? ''), nested: [] });
      lines.shift();
    }
  }
  return { type: 'list', ordered: number !== undefined, start: Number(number ?? 1), items };
}

/** Takes lines from the front while they match. */
function take(lines: string[], pattern: RegExp): string[] {
  const end = lines.findIndex((line) => !pattern.test(line));
  return lines.splice(0, end < 0 ? lines.length : end);
}

const special = /^(?:> |>>> |#{1,3} +\S|-# +\S|```)|^ *(?:[-*]|\d{1,9}\.) +\S/;

/** Takes the first block from the lines. */
function takeBlock(lines: string[]): Block {
  const line = lines[0] ?? '';
  if (line.startsWith('>>> ')) return { type: 'quote', blocks: parseBlocks([line.slice(4), ...lines.splice(0).slice(1)].join('\n')) };
  if (line.startsWith('> ')) {
    return {
      type: 'quote',
      blocks: parseBlocks(
        take(lines, /^> /)
          .map((each) => each.slice(2))
          .join('\n'),
      ),
    };
  }
  const heading = /^(#{1,3}) +(.*\S)/.exec(line);
  const subtext = /^-# +(.*\S)/.exec(line);
  if (heading || subtext) lines.shift();
  if (heading) return { type: 'heading', level: (heading[1] ?? '#').length as 1 | 2 | 3, children: parseInline(heading[2] ?? '') };
  if (subtext) return { type: 'subtext', children: parseInline(subtext[1] ?? '') };
  if (item.test(line)) return takeList(lines);
  const rest = lines.slice(1).findIndex((each) => special.test(each));
  return { type: 'paragraph', children: parseInline(lines.splice(0, rest < 0 ? lines.length : rest + 1).join('\n')) };
}

function parseLines(source: string): Block[] {
  const lines = source.split('\n');
  const blocks: Block[] = [];
  while (lines.length > 0) blocks.push(takeBlock(lines));
  return blocks;
}

/** Reads Discord's markdown. Code blocks first: nothing in them is markup. */
export function parseBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const fence of source.matchAll(/```(?:[a-z0-9_+-]+\n)?\n?([\s\S]+?)\n?```\n?/gi)) {
    const before = source.slice(at, fence.index).replace(/\n$/, '');
    if (before) blocks.push(...parseLines(before));
    blocks.push({ type: 'code', text: fence[1] ?? '' });
    at = fence.index + fence[0].length;
  }
  if (at < source.length) blocks.push(...parseLines(source.slice(at)));
  return blocks;
}

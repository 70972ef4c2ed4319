import type { Line, Paragraph } from '../corpus/types.ts';
import { escapeMarkdown } from './escape.ts';
import { comfort } from './limits.ts';
import { formatTable } from './table.ts';
import { truncate } from './text.ts';

/** Start and end in a paragraph's text. */
type Range = readonly [number, number];

/**
 * A paragraph as Discord's markdown, the sentences `bold` (numbers from 1) in bold. Longer than `room` letters, it keeps those sentences and
 * as many of their neighbours as fit, with "…" where something is left out. Lists stay lists, tables become monospace.
 */
export function excerptOf(paragraph: Paragraph, bold: readonly number[], room: number = comfort.excerpt): string {
  const quoted = paragraph.sentences.filter((sentence) => bold.includes(sentence.number)).map(({ start, end }): Range => [start, end]);
  const window = windowOf(paragraph, quoted, room);
  // Where every sentence is quoted, bold would set nothing off.
  const marked = quoted.length > 1 && quoted.length === paragraph.sentences.length ? [] : quoted;
  if (paragraph.kind === 'table') return tableOf(paragraph, marked, window);
  const lines = paragraph.lines
    .filter((line) => line.end > window[0] && line.start < window[1])
    .map((line) => {
      const from = Math.max(line.start, window[0]);
      const to = Math.min(line.end, window[1]);
      const text = markedText(paragraph.text, [from, to], marked);
      const left = from === window[0] && from > 0 ? '… ' : '';
      if (line.role !== 'item') return left + text;
      // A mark before the dash would make it no item.
      return left && from === line.start ? `…\n- ${text}` : `- ${left}${text}`;
    });
  return `${lines.join('\n')}${window[1] < paragraph.text.length ? ' …' : ''}`;
}

/** Every line of it starts with "> ", but for a code block, which a quote mark would break on phones. */
export const blockquote = (markdown: string): string =>
  markdown.startsWith('```') || markdown.includes('\n```')
    ? markdown
    : markdown
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');

/** Whole sentences around the marked ones, nearest first, while they fit. */
function windowOf(paragraph: Paragraph, marked: readonly Range[], room: number): Range {
  const { text, sentences } = paragraph;
  if (text.length <= room) return [0, text.length];
  const first = sentences.findIndex((sentence) => sentence.start === marked[0]?.[0]);
  const last = sentences.findIndex((sentence) => sentence.end === marked.at(-1)?.[1]);
  let from = Math.max(0, first);
  let to = Math.max(from, last);
  const size = (a: number, b: number): number => (sentences[b]?.end ?? 0) - (sentences[a]?.start ?? 0);
  // A quote longer than the room keeps its first sentences: the rest is a button away.
  while (to > from && size(from, to) > room) to--;
  for (;;) {
    const next = to + 1 < sentences.length && size(from, to + 1) <= room;
    const before = from > 0 && size(from - 1, next ? to + 1 : to) <= room;
    if (!next && !before) break;
    if (next) to++;
    if (before) from--;
  }
  return [sentences[from]?.start ?? 0, sentences[to]?.end ?? text.length];
}

function tableOf(paragraph: Paragraph, marked: readonly Range[], window: Range): string {
  const isMarked = (line: Line): boolean => marked.some(([start, end]) => start < line.end && end > line.start);
  const header = paragraph.lines.find((line) => line.role === 'header')?.cells;
  const rows = paragraph.lines.filter((line) => line.role === 'row' && line.end > window[0] && line.start < window[1]);
  const caption = paragraph.lines.find((line) => line.role === 'lead');
  const left = paragraph.lines.filter((line) => line.role === 'row').length - rows.length;
  return [
    ...(caption ? [markedText(paragraph.text, [caption.start, caption.end], marked)] : []),
    formatTable(
      header,
      rows.map((line) => ({ cells: line.cells ?? [], marked: isMarked(line) })),
    ),
    ...(left > 0 ? [`… (+${left})`] : []),
  ].join('\n');
}

/** The text of a range, escaped, the marked parts of it in bold; neighbours are joined into one bold run. A sentence of more than a page is cut. */
function markedText(text: string, [from, to]: Range, marked: readonly Range[]): string {
  let at = from;
  let result = '';
  for (const [start, end] of joined(marked, text)) {
    if (end <= at || start >= to) continue;
    const boldFrom = Math.max(start, at);
    const boldTo = Math.min(end, to);
    result += `${escapeMarkdown(text.slice(at, boldFrom))}**${escapeMarkdown(truncate(text.slice(boldFrom, boldTo), comfort.page))}**`;
    at = boldTo;
  }
  return result + escapeMarkdown(truncate(text.slice(at, to), comfort.page));
}

function joined(ranges: readonly Range[], text: string): Range[] {
  const result: [number, number][] = [];
  for (const [start, end] of ranges) {
    const previous = result.at(-1);
    if (previous && /^[^\S\n]*$/u.test(text.slice(previous[1], start))) previous[1] = end;
    else result.push([start, end]);
  }
  return result;
}

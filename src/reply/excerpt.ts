import type { Line, Paragraph } from '../corpus/types.ts';
import { escapeMarkdown } from './escape.ts';
import { comfort } from './limits.ts';
import { formatTable } from './table.ts';
import { lengthOf } from './text.ts';

/** Start and end in a paragraph's text. */
type Range = readonly [number, number];

/**
 * A paragraph as Discord's markdown, the sentences `bold` (numbers from 1) in bold. Longer than `room` letters, it keeps those sentences and
 * as many of their neighbours as fit, with "…" where something is left out. Lists stay lists, tables become monospace.
 */
export function excerptOf(paragraph: Paragraph, bold: readonly number[], room: number = comfort.excerpt): string {
  const quoted = paragraph.sentences.filter((sentence) => bold.includes(sentence.number)).map(({ start, end }): Range => [start, end]);
  // A sentence of more than a page is cut: its rest is a button away.
  const [window = [0, 0]] = partsOf(paragraph.text, windowOf(paragraph, quoted, bold[0], room), Math.max(room, comfort.page));
  // Where every sentence is quoted, bold would set nothing off.
  const marked = quoted.length > 1 && quoted.length === paragraph.sentences.length ? [] : quoted;
  const text = rendered(paragraph, marked, window);
  if (paragraph.kind === 'table') {
    const left = paragraph.lines.filter((line) => line.role === 'row' && !isWithin(line, window)).length;
    return left > 0 ? `${text}\n… (+${left})` : text;
  }
  const [first] = paragraph.lines.filter((line) => isWithin(line, window));
  // A mark before its dash would make an item no item.
  const before = window[0] > 0 && first?.start === window[0] ? (first.role === 'item' ? '…\n' : '… ') : '';
  return `${before}${text}${window[1] < paragraph.text.length ? ' …' : ''}`;
}

/** A paragraph whole, in pieces of at most `room` letters: lines of a list, rows of a table, sentences of a text; one that is longer comes apart at blanks. */
export function piecesOf(paragraph: Paragraph, room: number): string[] {
  const units = paragraph.lines
    .flatMap(({ start, end }) =>
      end - start <= room ? [{ start, end }] : paragraph.sentences.filter((sentence) => sentence.start >= start && sentence.end <= end),
    )
    .flatMap(({ start, end }) => partsOf(paragraph.text, [start, end], room).map(([from, to]) => ({ start: from, end: to })));
  const windows: Range[] = [];
  for (const { start, end } of units) {
    const last = windows.at(-1);
    const wider: Range | undefined = last && [last[0], end];
    if (wider && lengthOf(rendered(paragraph, [], wider)) <= room) windows[windows.length - 1] = wider;
    else windows.push([start, end]);
  }
  return windows.map((window) => rendered(paragraph, [], window));
}

/** A range in parts of at most `room` letters, parted at blanks where there are any. */
function partsOf(text: string, [start, end]: Range, room: number): Range[] {
  const parts: Range[] = [];
  for (let from = start; from < end;) {
    const blank = end - from > room ? text.lastIndexOf(' ', from + room) : end;
    // A text without blanks is parted between letters, but not within one.
    const to = blank > from ? blank : from + room - (/[\uDC00-\uDFFF]/u.test(text[from + room] ?? '') ? 1 : 0);
    parts.push([from, to]);
    from = text[to] === ' ' ? to + 1 : to;
  }
  return parts;
}

const isWithin = (line: Line, [from, to]: Range): boolean => line.end > from && line.start < to;

/** The lines of a range as markdown, with "…" before one that is cut at its beginning. */
function rendered(paragraph: Paragraph, marked: readonly Range[], window: Range): string {
  const lines = paragraph.lines.filter((line) => isWithin(line, window));
  if (paragraph.kind === 'table') return tableOf(paragraph, marked, lines);
  return lines
    .map((line) => {
      const from = Math.max(line.start, window[0]);
      const text = markedText(paragraph.text, [from, Math.min(line.end, window[1])], marked);
      return `${line.role === 'item' ? '- ' : ''}${from > line.start ? '… ' : ''}${text}`;
    })
    .join('\n');
}

/** Every line of it starts with "> ", but for a code block, which a quote mark would break on phones. */
export const blockquote = (markdown: string): string =>
  markdown.startsWith('```') || markdown.includes('\n```')
    ? markdown
    : markdown
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');

/** Whole sentences around the marked ones, nearest first, while they fit; where these do not fit themselves, those from the first that was named. */
function windowOf(paragraph: Paragraph, marked: readonly Range[], named: number | undefined, room: number): Range {
  const { text, sentences } = paragraph;
  if (text.length <= room) return [0, text.length];
  const first = sentences.findIndex((sentence) => sentence.start === marked[0]?.[0]);
  const last = sentences.findIndex((sentence) => sentence.end === marked.at(-1)?.[1]);
  let from = Math.max(0, first);
  let to = Math.max(from, last);
  const isMarked = (at: number): boolean => marked.some(([start]) => start === sentences[at]?.start);
  const size = (a: number, b: number): number => (sentences[b]?.end ?? 0) - (sentences[a]?.start ?? 0);
  if (size(from, to) > room) {
    from = to = Math.max(
      0,
      sentences.findIndex(({ number }) => number === named),
    );
    while (to + 1 < sentences.length && isMarked(to + 1) && size(from, to + 1) <= room) to++;
  }
  for (;;) {
    const next = to + 1 < sentences.length && size(from, to + 1) <= room;
    const before = from > 0 && size(from - 1, next ? to + 1 : to) <= room;
    if (!next && !before) break;
    if (next) to++;
    if (before) from--;
  }
  return [sentences[from]?.start ?? 0, sentences[to]?.end ?? text.length];
}

/** The rows among some lines of a table, with its header and caption. */
function tableOf(paragraph: Paragraph, marked: readonly Range[], lines: readonly Line[]): string {
  const isMarked = (line: Line): boolean => marked.some(([start, end]) => start < line.end && end > line.start);
  const header = paragraph.lines.find((line) => line.role === 'header')?.cells;
  const rows = lines.filter(({ role }) => role === 'row');
  const caption = paragraph.lines.find((line) => line.role === 'lead');
  return [
    ...(caption ? [markedText(paragraph.text, [caption.start, caption.end], marked)] : []),
    formatTable(
      header,
      rows.map((line) => ({ cells: line.cells ?? [], marked: isMarked(line) })),
    ),
  ].join('\n');
}

/** The text of a range, escaped, the marked parts of it in bold; neighbours are joined into one bold run. */
function markedText(text: string, [from, to]: Range, marked: readonly Range[]): string {
  let at = from;
  let result = '';
  for (const [start, end] of joined(marked, text)) {
    if (end <= at || start >= to) continue;
    const boldFrom = Math.max(start, at);
    const boldTo = Math.min(end, to);
    result += `${escapeMarkdown(text.slice(at, boldFrom))}**${escapeMarkdown(text.slice(boldFrom, boldTo))}**`;
    at = boldTo;
  }
  return result + escapeMarkdown(text.slice(at, to));
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

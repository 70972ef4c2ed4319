import type { Citation } from '../../answer/types.ts';
import { escapeMarkdown } from '../escape.ts';
import { placeOf } from '../plainText.ts';
import { truncate } from '../text.ts';
import type { Words } from '../words/index.ts';

/** The headings that a citation stands under, the report's title left out. */
const headingsOf = ({ section }: Citation): string[] => section.split(' > ').slice(1);

/** "Part › Section" in small letters; empty right under the report's title. The report is named elsewhere in the message. */
export const sectionLine = (citation: Citation): string => {
  const headings = headingsOf(citation).slice(-2);
  return headings.length === 0 ? '' : `-# 📍 ${headings.map((heading) => escapeMarkdown(truncate(heading, 70))).join(' › ')}`;
};

/** "Section › paragraph 2" in small letters, with a link where the report has an address. */
export function placeLine(citation: Citation, words: Words): string {
  const heading = headingsOf(citation).at(-1);
  const path = [...(heading === undefined ? [] : [escapeMarkdown(truncate(heading, 70))]), placeOf(citation, words)].join(' › ');
  const link =
    citation.url !== undefined && citation.url.length <= 300 && !/[()\s]/.test(citation.url)
      ? ` · [${words.citation.open}](${citation.url})`
      : '';
  return `-# 📍 ${path}${link}`;
}

/**
 * A report's words as markdown, with some of them in bold. What is longer than `room` letters is cut to whole words around the bold ones, "…" where
 * something is left out.
 */
export function quoteWith(quote: string, bold: string, room: number): string {
  const found = placeIn(quote, bold);
  const [from, to] = windowAround(quote, found ?? [0, 0], room);
  const shown = (start: number, end: number): string => escapeMarkdown(quote.slice(Math.max(start, from), Math.min(end, to)));
  const text = found ? `${shown(0, found[0])}**${shown(...found)}**${shown(found[1], quote.length)}` : shown(0, quote.length);
  return `${from > 0 ? '… ' : ''}${text.trim()}${to < quote.length ? ' …' : ''}`;
}

/** Where some words stand; of "16 trainees" in "16 international trainees", where the first of them that has a figure or a capital stands. */
function placeIn(quote: string, words: string): [number, number] | undefined {
  const telling = words.split(/\s+/).filter((word) => /\d|^\p{Lu}/u.test(word));
  const inSentence = words.charAt(0).toLowerCase() + words.slice(1);
  for (const part of [words, inSentence, inSentence.replaceAll(' ', '-'), ...telling]) {
    const at = part === '' ? -1 : wholeWord(quote, part);
    if (at >= 0) return [at, at + part.length];
  }
  return undefined;
}

/** Where a part stands that no letter or figure goes on from: "Council" is not in "Councilor". */
function wholeWord(text: string, part: string): number {
  const goesOn = (letter: string | undefined, edge: string | undefined): boolean =>
    /^[\p{Script=Latin}\p{N}]$/u.test(letter ?? '') && /^[\p{Script=Latin}\p{N}]$/u.test(edge ?? '');
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!goesOn(text[at - 1], part[0]) && !goesOn(text[at + part.length], part.at(-1))) return at;
  }
  return -1;
}

/** At most `room` letters with the found ones about in the middle, from the start of a word to the end of one. */
function windowAround(quote: string, [start, end]: [number, number], room: number): [number, number] {
  if (quote.length <= room) return [0, quote.length];
  const spare = Math.max(0, room - (end - start));
  const left = Math.max(0, Math.min(start - Math.floor(spare / 2), quote.length - room));
  const from = left === 0 ? 0 : Math.min(start, left + (quote.slice(left, start).search(/\s/u) + 1));
  const right = Math.min(quote.length, Math.max(end, from + room));
  const blank = quote.slice(end, right).search(/\s\S*$/u);
  return [from, right === quote.length || blank < 0 ? right : end + blank];
}

/** "▰▰▱▱▱": how far one is. */
export const progressBar = (done: number, of: number): string => {
  const segments = Math.min(of, 12);
  const full = of === 0 ? 0 : Math.round((done / of) * segments);
  return `${'▰'.repeat(full)}${'▱'.repeat(segments - full)}`;
};

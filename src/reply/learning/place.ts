import type { Citation } from '../../answer/types.ts';
import { escapeMarkdown } from '../escape.ts';
import { placeOf } from '../plainText.ts';
import { truncate } from '../text.ts';
import type { Words } from '../words/index.ts';

/** "Section › paragraph 2" in small letters; the report is named elsewhere in the message. */
export function placeLine(citation: Citation, words: Words): string {
  const section = citation.section.split(' > ').slice(1).at(-1);
  const path = [...(section === undefined ? [] : [escapeMarkdown(truncate(section, 70))]), placeOf(citation, words)].join(' › ');
  const link =
    citation.url !== undefined && citation.url.length <= 300 && !/[()\s]/.test(citation.url)
      ? ` · [${words.citation.open}](${citation.url})`
      : '';
  return `-# 📍 ${path}${link}`;
}

/** A report's words as markdown, with some of them in bold. */
export function quoteWith(quote: string, bold: string, room: number): string {
  const cut = truncate(quote, room);
  const at = bold === '' ? -1 : cut.indexOf(bold);
  if (at < 0) return escapeMarkdown(cut);
  return `${escapeMarkdown(cut.slice(0, at))}**${escapeMarkdown(bold)}**${escapeMarkdown(cut.slice(at + bold.length))}`;
}

/** "▰▰▱▱▱": how far one is. */
export const progressBar = (done: number, of: number): string => {
  const segments = Math.min(of, 12);
  const full = of === 0 ? 0 : Math.round((done / of) * segments);
  return `${'▰'.repeat(full)}${'▱'.repeat(segments - full)}`;
};

import type { APIEmbedField } from 'discord-api-types/v10';
import type { Citation } from '../answer/types.ts';
import { escapeMarkdown } from './escape.ts';
import { limits } from './limits.ts';
import { placeOf } from './plainText.ts';
import { truncate } from './text.ts';
import type { Words } from './words/index.ts';

/** The citations in a place of their own: report, section, paragraph, and a link where the report has an address. The same place is named once. */
export function sourceField(citations: readonly Citation[], words: Words): APIEmbedField[] {
  const lines = [...new Set(citations.map((citation) => sourceLine(citation, words)))];
  if (lines.length === 0) return [];
  // A line cut in the middle would break its link: whole lines only.
  const fitting = lines.filter((_, index) => lines.slice(0, index + 1).join('\n').length <= limits.fieldValue);
  return [{ name: `📍 ${lines.length > 1 ? words.citation.sources : words.citation.source}`, value: fitting.join('\n') }];
}

/** The report that all of these are from: named once for all of them. Undefined where there are several. */
export const sharedReport = (citations: readonly Citation[]): string | undefined =>
  new Set(citations.map(({ reportId }) => reportId)).size === 1 ? citations[0]?.reportTitle : undefined;

/** A place in small letters below its quote: "📍 Section › paragraph 2 · Open", after the report where that is not named elsewhere. */
export const placeLine = (citation: Citation, words: Words, withReport: boolean): string =>
  `-# 📍 ${[...(withReport ? [titleOf(citation, 60)] : []), ...placeParts(citation, words, 60)].join(' › ')}${linkOf(citation, words)}`;

/** "**Report** › Section › paragraph 2 · Open". */
export const sourceLine = (citation: Citation, words: Words): string =>
  `${[titleOf(citation, 100), ...placeParts(citation, words, 120)].join(' › ')}${linkOf(citation, words)}`;

const titleOf = ({ reportTitle }: Citation, room: number): string => `**${escapeMarkdown(truncate(reportTitle, room))}**`;

/** The sections, each cut to so many letters, and the paragraph. */
const placeParts = (citation: Citation, words: Words, room: number): string[] => [
  ...citation.section
    .split(' > ')
    .slice(1)
    .map((section) => escapeMarkdown(truncate(section, room))),
  placeOf(citation, words),
];

const linkOf = ({ url }: Citation, words: Words): string =>
  url !== undefined && url.length <= 500 ? ` · [${words.citation.open}](${safeUrl(url)})` : '';

/** Parentheses would end the markdown link. */
const safeUrl = (url: string): string => url.replace(/\(/gu, '%28').replace(/\)/gu, '%29').replace(/\s/gu, '%20');

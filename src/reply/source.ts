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

/** "**Report** › Section › paragraph 2 · Open". */
export function sourceLine(citation: Citation, words: Words): string {
  const [, ...sections] = citation.section.split(' > ');
  const path = sections.map((section) => escapeMarkdown(truncate(section, 120)));
  const title = `**${escapeMarkdown(truncate(citation.reportTitle, 100))}**`;
  const link = citation.url && citation.url.length <= 500 ? ` · [${words.citation.open}](${safeUrl(citation.url)})` : '';
  return `${[title, ...path, placeOf(citation, words)].join(' › ')}${link}`;
}

/** Parentheses would end the markdown link. */
const safeUrl = (url: string): string => url.replace(/\(/gu, '%28').replace(/\)/gu, '%29').replace(/\s/gu, '%20');

import type { Citation, PassageHit } from '../../answer/types.ts';
import type { Paragraph, Report } from '../../corpus/types.ts';
import { pageButtons } from '../buttons.ts';
import { findParagraph } from '../customId.ts';
import { escapeMarkdown } from '../escape.ts';
import { blockquote, excerptOf } from '../excerpt.ts';
import { comfort } from '../limits.ts';
import { placeLine, sharedReport } from '../source.ts';
import type { MessageReply } from '../types.ts';
import type { Words } from '../words/index.ts';
import { pageReply, slicePage } from './page.ts';

export interface PassagesOptions {
  reports: readonly Report[];
  words: Words;
  title: string;
  /** Plain letters; the words that were searched. */
  author?: string;
  /** Lines below the title. */
  note?: readonly string[];
  page: number;
  /** The custom_id of a page. */
  id: (page: number) => string;
  replaces: boolean;
}

/** The sentences that the search has marked; where it has marked the whole paragraph, the one with the most of the words, by their beginnings. */
function telling({ sentences }: Paragraph, citation: Citation, searched = ''): number[] {
  if (citation.sentences.length < sentences.length) return citation.sentences;
  const words = searched.toLowerCase().match(/\p{Script=Han}{2}|[\p{L}\p{N}]{3,}/gu) ?? [];
  const beginnings = words.map((word) => word.slice(0, Math.max(4, word.length - 2)));
  const counts = sentences.map(({ text }) => beginnings.filter((word) => text.toLowerCase().includes(word)).length);
  const most = Math.max(0, ...counts);
  return most === 0
    ? []
    : sentences
        .filter((_, at) => counts[at] === most)
        .slice(0, 1)
        .map(({ number }) => number);
}

/** Passages, best first, some to a page, each with the place where it stands. */
export function passagesReply(
  hits: readonly PassageHit[],
  { reports, words, title, author, note = [], page: wanted, id, replaces }: PassagesOptions,
): MessageReply {
  const { page, pages, shown } = slicePage(hits, wanted, comfort.passagesPerPage);
  const from = sharedReport(shown.map(({ citation }) => citation));
  const blocks = shown.map(({ citation, text }) => {
    const report = reports.find((one) => one.id === citation.reportId);
    const paragraph = report && findParagraph(report, citation.paragraphId);
    const excerpt = paragraph ? excerptOf(paragraph, telling(paragraph, citation, author), comfort.excerpt / 2) : escapeMarkdown(text);
    return `${blockquote(excerpt)}\n${placeLine(citation, words, from === undefined)}`;
  });
  return pageReply({
    ...(author !== undefined && { author }),
    title,
    body: [...note, blocks.join('\n\n')].join('\n'),
    footer: [...(from === undefined ? [] : [from]), ...(pages > 1 ? [words.pages.page(page + 1, pages)] : [])].join(' · '),
    buttons: [pageButtons(page, pages, words, id)],
    replaces,
  });
}

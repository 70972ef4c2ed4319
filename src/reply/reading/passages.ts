import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { PassageHit, WordHit } from '../../answer/types.ts';
import type { Report } from '../../corpus/types.ts';
import { pageButtons } from '../buttons.ts';
import { findParagraph } from '../customId.ts';
import { escapeMarkdown } from '../escape.ts';
import { blockquote, excerptOf } from '../excerpt.ts';
import { comfort } from '../limits.ts';
import { placeLine, sharedReport } from '../source.ts';
import type { MessageReply } from '../types.ts';
import type { Words } from '../words/index.ts';
import { footerOf, pageReply, slicePage } from './page.ts';

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
  /** Other things to search for. */
  offers?: APIButtonComponentWithCustomId[];
  replaces: boolean;
}

/** Passages, best first, some to a page, each with the place where it stands; what they were found by is in bold. */
export function passagesReply(
  hits: readonly (PassageHit | WordHit)[],
  { reports, words, title, author, note = [], page: wanted, id, offers = [], replaces }: PassagesOptions,
): MessageReply {
  const { page, pages, shown } = slicePage(hits, wanted, comfort.passagesPerPage);
  const from = sharedReport(shown.map(({ citation }) => citation));
  const blocks = shown.map((hit) => {
    const { citation, text } = hit;
    const report = reports.find((one) => one.id === citation.reportId);
    const paragraph = report && findParagraph(report, citation.paragraphId);
    const excerpt = paragraph ? excerptOf(paragraph, 'marked' in hit ? hit.marked : [], comfort.excerpt / 2) : escapeMarkdown(text);
    return `${blockquote(excerpt)}\n${placeLine(citation, words, from === undefined)}`;
  });
  return pageReply({
    ...(author !== undefined && { author }),
    title,
    body: [...note, blocks.join('\n\n')].join('\n'),
    footer: footerOf(from, page, pages, words),
    buttons: [offers, pageButtons(page, pages, words, id)],
    replaces,
  });
}

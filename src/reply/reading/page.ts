import type { APIButtonComponentWithCustomId, APIEmbedField } from 'discord-api-types/v10';
import { heading } from '../answerEmbed.ts';
import { rows, type Row } from '../buttons.ts';
import { limits } from '../limits.ts';
import { looks } from '../look.ts';
import { truncate } from '../text.ts';
import type { MessageReply, ReplyFile } from '../types.ts';
import type { Words } from '../words/index.ts';

/** Something to read that is not an answer: a section, passages, a list. All texts are Discord's markdown, safe to show. */
export interface Page {
  /** Small, on top; holds the words of a search, to be read back. Plain letters. */
  author?: string;
  title: string;
  body: string;
  fields?: APIEmbedField[];
  /** "Page 1 of 2". */
  footer?: string;
  buttons?: APIButtonComponentWithCustomId[][];
  /** Rows that are no buttons, above them. */
  selects?: Row[];
  files?: ReplyFile[];
  /** Name of one of the files, to be shown large. */
  image?: string;
  /** Turns the message whose button was pressed, instead of making a new one. */
  replaces?: boolean;
}

/** "Report · Page 1 of 2"; the report alone where there is one page. */
export const footerOf = (report: string | undefined, page: number, pages: number, { pages: words }: Words): string =>
  [...(report === undefined ? [] : [truncate(report, limits.embedAuthor)]), ...(pages > 1 ? [words.page(page + 1, pages)] : [])].join(
    ' · ',
  );

/** A page as a private message. */
export function pageReply({
  author,
  title,
  body,
  fields = [],
  footer,
  buttons = [],
  selects = [],
  files,
  image,
  replaces = false,
}: Page): MessageReply {
  const components = [...selects, ...rows(...buttons)].slice(0, limits.rows);
  return {
    type: 'message',
    embeds: [
      {
        color: looks.reading.colour,
        ...(author && { author: { name: truncate(author, limits.embedAuthor) } }),
        description: truncate([heading(`${looks.reading.icon} ${title}`), body].join('\n'), limits.embedDescription),
        fields,
        ...(footer && { footer: { text: footer } }),
        ...(image && { image: { url: `attachment://${image}` } }),
      },
    ],
    ...(components.length > 0 && { components }),
    ...(files && { files }),
    private: true,
    replaces,
  };
}

/** The members on a page, which counts from 0, and how many pages there are. A page beyond the last is the last. */
export function slicePage<T>(members: readonly T[], wanted: number, perPage: number): { page: number; pages: number; shown: T[] } {
  const pages = Math.max(1, Math.ceil(members.length / perPage));
  const page = Math.min(Math.max(0, Number.isFinite(wanted) ? Math.trunc(wanted) : 0), pages - 1);
  return { page, pages, shown: members.slice(page * perPage, (page + 1) * perPage) };
}

import { ComponentType } from 'discord-api-types/v10';
import type { Report, Section } from '../../corpus/types.ts';
import { button, pageButtons, type Row } from '../buttons.ts';
import { customId, reportKey } from '../customId.ts';
import { escapeMarkdown } from '../escape.ts';
import { piecesOf } from '../excerpt.ts';
import { comfort, limits } from '../limits.ts';
import { lengthOf, truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import type { Words } from '../words/index.ts';
import { pageReply, slicePage } from './page.ts';

/** Sections of the contents on one page: what a select menu takes, less a margin for a heading that is very long. */
const contentsPerPage = 20;

/** The sections with something to read: what stands before the first heading is one only where there is some. */
export const sectionsToRead = ({ sections }: Report): Section[] =>
  sections.filter(({ level, paragraphs }) => level > 1 || paragraphs.length > 0);

/** A section by its heading; what stands before the first one has no heading but the title. */
export const nameOf = ({ level, path }: Section, { reading }: Words): string => (level > 1 ? (path.at(-1) ?? '') : reading.opening);

/** The pages of a section, as markdown: whole paragraphs, each with its number; one longer than a page goes on on the next. */
export function pagesOf(section: Section, words: Words): string[] {
  const pages: string[] = [];
  const labelled = section.paragraphs.flatMap((paragraph) =>
    piecesOf(paragraph, comfort.page).map((piece) => `-# ${words.citation.paragraph(paragraph.number)}\n${piece}`),
  );
  for (const piece of labelled) {
    const last = pages.at(-1);
    if (last !== undefined && lengthOf(last) + lengthOf(piece) <= comfort.page) pages[pages.length - 1] = `${last}\n\n${piece}`;
    else pages.push(piece);
  }
  return pages.length > 0 ? pages : [''];
}

/** One page of a section, with its neighbours to go to. */
export function sectionReply(report: Report, section: Section, wanted: number, words: Words, replaces: boolean): MessageReply {
  const all = pagesOf(section, words);
  const { page, pages, shown } = slicePage(all, wanted, 1);
  const sections = sectionsToRead(report);
  const at = sections.indexOf(section);
  const key = reportKey(report.id);
  const to = (target: Section | undefined, side: string) => customId('section', key, target?.heading.id ?? side, 0);
  const [before, after] = [sections[at - 1], sections[at + 1]];
  return pageReply({
    author: truncate(section.path.slice(0, -1).join(' › ') || report.title, limits.embedAuthor),
    title: escapeMarkdown(truncate(nameOf(section, words), 200)),
    body: shown[0] ?? '',
    ...(pages > 1 && { footer: words.pages.page(page + 1, pages) }),
    buttons: [
      pageButtons(page, pages, words, (next) => customId('section', key, section.heading.id, next, 'page')),
      [
        button(to(before, 'first'), words.reading.previousSection, { emoji: '⏮️', disabled: before === undefined }),
        button(customId('contents', key, 0), words.reading.contents, { emoji: '📑' }),
        button(to(after, 'last'), words.reading.nextSection, { emoji: '⏭️', disabled: after === undefined }),
      ],
    ],
    replaces,
  });
}

/** The headings of a report, and a menu to open one. */
export function contentsReply(
  report: Report,
  wanted: number,
  words: Words,
  { note, replaces }: { note?: string; replaces: boolean },
): MessageReply {
  const { page, pages, shown } = slicePage(sectionsToRead(report), wanted, contentsPerPage);
  const key = reportKey(report.id);
  const first = page * contentsPerPage;
  const lines = shown.map(
    (section, index) =>
      `${'  '.repeat(Math.max(0, section.level - 2))}${index + first + 1}\\. ${escapeMarkdown(truncate(nameOf(section, words), 120))}`,
  );
  return pageReply({
    title: escapeMarkdown(truncate(report.title, 200)),
    body: [...(note ? [note] : []), ...lines].join('\n'),
    ...(pages > 1 && { footer: words.pages.page(page + 1, pages) }),
    selects: [openMenu(shown, key, words)],
    buttons: [pageButtons(page, pages, words, (next) => customId('contents', key, next))],
    replaces,
  });
}

const openMenu = (sections: readonly Section[], key: string, words: Words): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: customId('open', key),
      placeholder: words.reading.openSection,
      options: sections.map((section) => ({
        label: truncate(nameOf(section, words), limits.optionText),
        value: section.heading.id,
        // Reports have many a "Solution".
        ...(section.path.length > 2 && { description: truncate(section.path.slice(1, -1).join(' › '), limits.optionText) }),
      })),
    },
  ],
});

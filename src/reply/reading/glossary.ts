import type { GlossaryEntry, Report } from '../../corpus/types.ts';
import { button, pageButtons } from '../buttons.ts';
import { customId, reportKey } from '../customId.ts';
import { escapeMarkdown } from '../escape.ts';
import { blockquote } from '../excerpt.ts';
import { sourceField } from '../source.ts';
import { truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import type { Words } from '../words/index.ts';
import { placeOfParagraph } from './context.ts';
import { footerOf, pageReply, slicePage } from './page.ts';

const perPage = 12;
/** Beside a term whose meaning is not from the report. */
const commonMark = '🌐';
const languageNames = { zh: '中文', fr: 'français', es: 'español' } as const;

/** The terms that are explained; a glossary also has names that only help to read questions in other languages. */
export const explained = ({ glossary }: Report): GlossaryEntry[] => glossary.filter(({ expansion, definition }) => expansion ?? definition);

/** All terms of a report that are explained, in the order of the alphabet, some to a page. */
export function glossaryReply(
  report: Report,
  wanted: number,
  words: Words,
  { note, replaces }: { note?: string; replaces: boolean },
): MessageReply {
  const sorted = explained(report).sort((a, b) => a.term.localeCompare(b.term, report.language));
  const { page, pages, shown } = slicePage(sorted, wanted, perPage);
  const lines = shown.map(
    ({ term, basis, expansion, definition }) =>
      `- **${escapeMarkdown(term)}**${basis === 'common' ? ` ${commonMark}` : ''} ${escapeMarkdown(truncate(expansion ?? definition ?? '', 140))}`,
  );
  const legend = shown.some(({ basis }) => basis === 'common') ? [`-# ${commonMark} ${words.outcomes.commonKnowledge}`] : [];
  return pageReply({
    title: words.reading.glossary(sorted.length),
    body: [...(note ? [note] : []), ...lines, ...legend].join('\n'),
    footer: footerOf(report.title, page, pages, words),
    buttons: [pageButtons(page, pages, words, (next) => customId('glossary', reportKey(report.id), next))],
    replaces,
  });
}

/** One term: what it stands for, what it means (and whether the report says so), its other names, and the quote. */
export function termReply(report: Report, entry: GlossaryEntry, words: Words): MessageReply {
  const { quote } = entry;
  const holder = quote === undefined ? undefined : report.paragraphs.find(({ kind, text }) => kind !== 'heading' && text.includes(quote));
  const names = Object.entries(languageNames).flatMap(([language, label]) => {
    const found = entry.names[language as keyof typeof languageNames];
    return found ? [`${label}: ${escapeMarkdown(found.join(', '))}`] : [];
  });
  const others = [...(entry.aliases.length > 0 ? [escapeMarkdown(entry.aliases.join(', '))] : []), ...names];
  return pageReply({
    title: escapeMarkdown(entry.term),
    body: [
      ...(entry.expansion ? [`**${escapeMarkdown(entry.expansion)}**`] : []),
      ...(entry.definition ? [escapeMarkdown(entry.definition)] : []),
      ...(entry.basis === 'common' ? [`-# ${words.outcomes.commonKnowledge}`] : []),
      ...(quote ? [blockquote(`**${escapeMarkdown(truncate(quote, 700))}**`)] : []),
    ].join('\n'),
    fields: [
      ...(others.length > 0 ? [{ name: words.reading.otherNames, value: truncate(others.join('\n'), 1000) }] : []),
      ...(holder ? sourceField([placeOfParagraph(report, holder)], words) : []),
    ],
    buttons: [
      [
        ...(holder
          ? [button(customId('context', reportKey(report.id), holder.id, '', 'new'), words.buttons.context, { emoji: '📖' })]
          : []),
        button(customId('share'), words.buttons.share, { emoji: '📢' }),
      ],
    ],
  });
}

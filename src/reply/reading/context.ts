import { sectionPath, type Paragraph, type Report } from '../../corpus/types.ts';
import { button } from '../buttons.ts';
import { customId, reportKey } from '../customId.ts';
import { escapeMarkdown } from '../escape.ts';
import { blockquote, excerptOf } from '../excerpt.ts';
import { comfort } from '../limits.ts';
import { sourceField } from '../source.ts';
import { truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import type { Words } from '../words/index.ts';
import { pageReply } from './page.ts';

/** A paragraph between its neighbours, the quoted sentences in bold; Previous and Next go on through the report. */
export function contextReply(report: Report, paragraph: Paragraph, bold: readonly number[], words: Words, replaces: boolean): MessageReply {
  const text = report.paragraphs.filter(({ kind }) => kind !== 'heading');
  const at = text.indexOf(paragraph);
  const [before, after] = [text[at - 1], text[at + 1]];
  const isNear = (one: Paragraph | undefined): one is Paragraph => one?.section === paragraph.section;
  const turn = (to: Paragraph | undefined, side: string) => customId('context', reportKey(report.id), to?.id ?? side);
  const section = report.sections[paragraph.section];
  const heading = section?.heading;
  return pageReply({
    title: escapeMarkdown(truncate(section?.path.at(-1) ?? report.title, 150)),
    body: [
      ...(isNear(before) ? [excerptOf(before, [], comfort.excerpt / 2)] : []),
      blockquote(excerptOf(paragraph, bold, comfort.page)),
      ...(isNear(after) ? [excerptOf(after, [], comfort.excerpt / 2)] : []),
    ].join('\n\n'),
    fields: sourceField([placeOfParagraph(report, paragraph)], words),
    buttons: [
      [
        button(turn(before, 'first'), words.buttons.previous, { emoji: '◀️', disabled: at <= 0 }),
        button(turn(after, 'last'), words.buttons.next, { emoji: '▶️', disabled: after === undefined }),
        ...(heading ? [button(customId('section', reportKey(report.id), heading.id, 0), words.buttons.readSection, { emoji: '📖' })] : []),
      ],
    ],
    replaces,
  });
}

/** A whole paragraph as a citation. */
export const placeOfParagraph = (report: Report, paragraph: Paragraph) => ({
  reportId: report.id,
  reportTitle: report.title,
  section: sectionPath(report, paragraph.section),
  paragraph: paragraph.number,
  paragraphId: paragraph.id,
  sentences: [],
  quote: paragraph.text,
});

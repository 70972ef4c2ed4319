import type { Report, Section } from '../../corpus/types.ts';
import { button } from '../buttons.ts';
import { customId, reportKey } from '../customId.ts';
import { escapeMarkdown } from '../escape.ts';
import { comfort, limits } from '../limits.ts';
import { summariseReport, summariseSection } from '../summary.ts';
import { truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import { placeOf } from '../plainText.ts';
import type { Words } from '../words/index.ts';
import { pageReply } from './page.ts';
import { nameOf } from './section.ts';

/** The report, or one section of it, in a few of its own sentences, each with its place. */
export function summaryReply(report: Report, section: Section | undefined, words: Words): MessageReply {
  const sentences = section ? summariseSection(report, section) : summariseReport(report);
  const title = section?.path.at(-1) ?? report.title;
  const lines = sentences.map(({ paragraph, sentence }) => {
    const home = report.sections[paragraph.section];
    const heading = home ? nameOf(home, words) : report.title;
    const place = [...(section ? [] : [escapeMarkdown(truncate(heading, 60))]), placeOf({ paragraph: paragraph.number }, words)].join(
      ' › ',
    );
    return `- ${escapeMarkdown(truncate(sentence.text, comfort.excerpt / 2))}\n-# 📍 ${place}`;
  });
  // Whole lines only: a cut one would lose its place.
  const fitting = lines.filter((_, index) => lines.slice(0, index + 1).join('\n').length < limits.embedDescription - 400);
  const to = section?.heading.id ?? report.sections.find(({ paragraphs }) => paragraphs.length > 0)?.heading.id;
  const read = section ? words.buttons.readSection : words.buttons.readFromStart;
  return pageReply({
    title: words.reading.summary(escapeMarkdown(truncate(title, 150))),
    body: fitting.join('\n'),
    buttons: [
      [
        ...(to ? [button(customId('section', reportKey(report.id), to, 0, 'new'), read, { emoji: '📖' })] : []),
        button(customId('share'), words.buttons.share, { emoji: '📢' }),
      ],
    ],
  });
}

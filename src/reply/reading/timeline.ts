import type { Report } from '../../corpus/types.ts';
import { button, pageButtons } from '../buttons.ts';
import { customId, reportKey } from '../customId.ts';
import { escapeMarkdown } from '../escape.ts';
import { placeOf } from '../plainText.ts';
import { truncate } from '../text.ts';
import { eventsOf } from '../timeline/events.ts';
import { pictured, timelinePicture } from '../timeline/picture.ts';
import type { MessageReply } from '../types.ts';
import type { Words } from '../words/index.ts';
import { pageReply, slicePage } from './page.ts';

const perPage = 7;
const fileName = 'timeline.png';

export interface TimelineOptions {
  page: number;
  replaces?: boolean;
  /** Shows it to everyone: whose it is to remove, and the line that says so. */
  shared?: { by: string; credit: string };
}

/** The dates of a report in order, with their places; the first page has a picture of them. Undefined when the report names none. */
export async function timelineReply(
  report: Report,
  words: Words,
  { page: wanted, replaces = false, shared }: TimelineOptions,
): Promise<MessageReply | undefined> {
  const events = eventsOf(report);
  if (events.length === 0) return undefined;
  const { page, pages, shown } = slicePage(events, wanted, perPage);
  const lines = shown.flatMap(({ label, text, paragraph }, index) => {
    const heading = report.sections[paragraph.section]?.path.at(-1) ?? report.title;
    const place = `-# 📍 ${escapeMarkdown(truncate(heading, 60))} › ${placeOf({ paragraph: paragraph.number }, words)}`;
    // Events of one date stand under it together.
    const date = label === shown[index - 1]?.label ? [] : [`**${escapeMarkdown(label)}**`];
    return [...date, `- ${escapeMarkdown(text)}`, place];
  });
  const key = reportKey(report.id);
  const inPicture = pictured(report).length;
  const description = words.reading.pictureOf(report.title, inPicture, events.length);
  const selection = page === 0 && inPicture < events.length ? [`-# ${words.reading.pictureShows(inPicture, events.length)}`] : [];
  const reply = pageReply({
    title: words.reading.timeline(escapeMarkdown(report.title)),
    body: [...lines, ...selection].join('\n'),
    ...(pages > 1 && { footer: words.pages.page(page + 1, pages) }),
    ...(page === 0 && { files: [{ name: fileName, data: await timelinePicture(report), description }], image: fileName }),
    buttons: [
      [
        ...pageButtons(page, pages, words, (next) =>
          shared ? customId('timeline', key, next, 'by', shared.by) : customId('timeline', key, next),
        ),
        shared
          ? button(customId('remove', shared.by), words.buttons.remove, { emoji: '🗑️' })
          : button(customId('timeline', key, 0, 'share'), words.buttons.share, { emoji: '📢' }),
      ],
    ],
    replaces,
  });
  return shared ? { ...reply, content: shared.credit, private: false } : reply;
}

import { ComponentType } from 'discord-api-types/v10';
import type { Report } from '../../corpus/types.ts';
import { customId, everyReport, reportKey } from '../customId.ts';
import { escapeMarkdown } from '../escape.ts';
import { limits } from '../limits.ts';
import { truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import type { Words } from '../words/index.ts';
import { pageReply } from './page.ts';
import { sectionsToRead } from './section.ts';

/** The reports there are, the one in use marked, and a menu to use another one in this conversation. */
export function reportsReply(
  reports: readonly Report[],
  inUse: Report | undefined,
  words: Words,
  { note, replaces }: { note?: string; replaces: boolean },
): MessageReply {
  const many = reports.length > 1;
  const shown = reports.slice(0, limits.selectOptions - 1);
  const lines = shown.map((report) => {
    const mark = report === inUse || !many ? ` · ✅ ${words.reports.inUse}` : '';
    const size = words.reports.size(
      sectionsToRead(report).length,
      report.paragraphs.filter(({ kind }) => kind !== 'heading').length,
      report.facts.length,
    );
    const publisher = [report.publisher, report.year].filter(Boolean).join(', ');
    const title = report.source?.url ? `[${escapeMarkdown(report.title)}](${report.source.url})` : escapeMarkdown(report.title);
    return `- **${title}**${mark}\n-# ${[...(publisher ? [escapeMarkdown(publisher)] : []), size].join(' · ')}`;
  });
  const options = [
    { label: truncate(words.reports.all, limits.optionText), value: everyReport, default: inUse === undefined },
    ...shown.map((report) => ({
      label: truncate(report.title, limits.optionText),
      value: reportKey(report.id),
      default: report === inUse,
    })),
  ];
  return pageReply({
    title: words.reports.title,
    body: [...(note ? [note] : []), ...(many && !inUse ? [`✅ ${words.reports.all}`] : []), ...lines].join('\n'),
    selects: many
      ? [
          {
            type: ComponentType.ActionRow,
            components: [{ type: ComponentType.StringSelect, custom_id: customId('use'), placeholder: words.reports.choose, options }],
          },
        ]
      : [],
    replaces,
  });
}

import { ComponentType } from 'discord-api-types/v10';
import type { Language, PassageHit } from '../../answer/types.ts';
import { toCsv } from '../../insight/csv.ts';
import type { GapGroup } from '../../insight/group.ts';
import { nearestSentence } from '../../insight/nearest.ts';
import { inTurns } from '../../turns.ts';
import { heading } from '../answerEmbed.ts';
import { button, pageButtons, rows, type Row } from '../buttons.ts';
import { customId } from '../customId.ts';
import { plain } from '../escape.ts';
import { blockquote } from '../excerpt.ts';
import { quoteWith } from '../learning/place.ts';
import { limits } from '../limits.ts';
import { looks } from '../look.ts';
import { notice } from '../notice.ts';
import { slicePage } from '../reading/page.ts';
import { sourceLine } from '../source.ts';
import { truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { manageWords } from '../words/manage/index.ts';

const PER_PAGE = 5;
const QUOTE = 180;
/** Other wordings shown, and letters of each. */
const WORDINGS = { most: 2, letters: 90 };

/** Which gaps are shown: those of the server one is in, or all. */
export type GapScope = 'here' | 'all';

export interface GapsView {
  scope: GapScope;
  page: number;
  language: Language;
  /** The passage of the reports that is nearest to a question. */
  nearest: (question: string) => PassageHit | undefined;
  note?: string;
  replaces: boolean;
}

/** Questions without a good answer, most asked first. What people typed is shown as plain letters. */
export function gapsReply(groups: readonly GapGroup[], { scope, page: wanted, language, nearest, note, replaces }: GapsView): MessageReply {
  const words = manageWords[language].gaps;
  const lead = note === undefined ? [] : [`✅ ${note}`];
  if (groups.length === 0) return { ...notice([...lead, words.none].join('\n')), components: [], replaces };
  const { page, pages, shown } = slicePage(groups, wanted, PER_PAGE);
  const blocks = shown.map((group, index) => {
    const number = page * PER_PAGE + index + 1;
    const hit = nearest(group.question);
    const near = hit
      ? [
          words.nearest(sourceLine(hit.citation, wordsOf(language))),
          blockquote(quoteWith(nearestSentence(group.question, hit.text).replaceAll('\n', ' '), '', QUOTE)),
        ]
      : [];
    const others = group.gaps.slice(1, 1 + WORDINGS.most).map(({ question }) => `-# ≈ ${plain(truncate(question, WORDINGS.letters))}`);
    return [
      `**${number}. ${plain(group.question)}**`,
      ...others,
      `-# ${words.counts(group.missed, group.disliked, group.gaps.length, group.lastDay)}`,
      ...near,
    ].join('\n');
  });
  return {
    type: 'message',
    embeds: [
      {
        color: looks.notInReport.colour,
        description: truncate(
          [heading(`🕳️ ${words.title(groups.length)}`), ...lead, blocks.join('\n\n')].join('\n'),
          limits.embedDescription,
        ),
        ...(pages > 1 && { footer: { text: wordsOf(language).pages.page(page + 1, pages) } }),
      },
    ],
    components: [
      markMenu(shown, scope, page, words.mark),
      ...rows([
        ...pageButtons(page, pages, wordsOf(language), (next) => customId('gap', 'page', scope, next)),
        button(customId('gap', 'csv', scope), words.csv, { emoji: '📄' }),
      ]),
    ],
    private: true,
    replaces,
  };
}

const markMenu = (groups: readonly GapGroup[], scope: GapScope, page: number, placeholder: string): Row => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: customId('gap', 'mark', scope, page),
      placeholder,
      options: groups.map(({ question, gaps }) => ({
        label: truncate(plain(question) || '…', limits.optionText),
        value: gaps[0]?.id ?? '',
      })),
    },
  ],
});

/** All of them as a file for a spreadsheet. */
export async function gapsFile(groups: readonly GapGroup[], language: Language, nearest: GapsView['nearest']): Promise<MessageReply> {
  const words = manageWords[language].gaps;
  const lines = await inTurns(linesOf(groups, nearest));
  return {
    type: 'message',
    files: [{ name: words.csvName, data: Buffer.from(toCsv([words.columns, ...lines])), description: words.title(groups.length) }],
    private: true,
  };
}

/** One line a group; looking up the nearest passages of hundreds takes a while. */
function* linesOf(groups: readonly GapGroup[], nearest: GapsView['nearest']): Generator<undefined, (string | number)[][]> {
  const lines: (string | number)[][] = [];
  for (const { question, gaps, missed, disliked, lastDay } of groups) {
    const citation = nearest(question)?.citation;
    const first = gaps.reduce((day, { firstDay }) => (firstDay < day ? firstDay : day), lastDay);
    const asked = [...new Set(gaps.map((gap) => gap.language).filter(Boolean))].join(' ');
    lines.push([question, missed, disliked, gaps.length, asked, first, lastDay, citation?.section ?? '', citation?.quote ?? '']);
    yield;
  }
  return lines;
}

import type { Language, Outcome } from '../../answer/types.ts';
import type { Stats } from '../../insight/stats.ts';
import { heading } from '../answerEmbed.ts';
import { plain } from '../escape.ts';
import { looks } from '../look.ts';
import { limits } from '../limits.ts';
import { truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import { commandTexts } from '../words/commands/index.ts';
import { manageWords, type ManageWords } from '../words/manage/index.ts';
import { questionsChart, totalOf } from './chart.ts';

const PICTURE = 'questions.png';
/** People named one by one; more are counted. */
const NAMED = 20;

/** What the statistics show, besides the questions. */
export interface Overview {
  stats: Stats;
  votes: { helpful: number; notHelpful: number };
  /** Ids of the people who have finished, most recent first. */
  finished: readonly string[];
  begun: number;
  gaps: { open: number; closed: number };
  timeZone: string;
}

/** How the bot is used, as numbers and as a chart. Names are shown, and nobody is pinged. */
export async function statsReply({ stats, votes, finished, begun, gaps, timeZone }: Overview, language: Language): Promise<MessageReply> {
  const words = manageWords[language].stats;
  const [busiest] = [...stats.days].sort((a, b) => totalOf(b) - totalOf(a));
  const named = finished.slice(0, NAMED).map((id) => `<@${id}>`);
  const rest = finished.length - named.length;
  const fields = [
    {
      name: words.questions,
      value: [`**${stats.total}**`, ...stats.outcomes.map(([name, count]) => words.count(outcomeName(name, words), count))].join('\n'),
      inline: true,
    },
    {
      name: words.commands,
      value: commandLines(stats, language),
      inline: true,
    },
    { name: words.votes, value: words.votesValue(votes.helpful, votes.notHelpful), inline: true },
    ...(stats.median === undefined || stats.p95 === undefined
      ? []
      : [{ name: words.latency, value: words.latencyValue(stats.median, stats.p95), inline: true }]),
    { name: words.gaps, value: words.gapsValue(gaps.open, gaps.closed), inline: true },
    {
      name: words.onboarding,
      value: [words.onboardingValue(finished.length, begun), [...named, ...(rest > 0 ? [`+${rest}`] : [])].join(' ')]
        .filter(Boolean)
        .join('\n'),
    },
  ].map((field) => ({ ...field, value: truncate(field.value, limits.fieldValue) }));
  return {
    type: 'message',
    embeds: [
      {
        color: looks.notice.colour,
        description: heading(`📊 ${words.title(stats.days.length)}`),
        fields,
        image: { url: `attachment://${PICTURE}` },
        footer: { text: words.zone(timeZone) },
      },
    ],
    files: [
      {
        name: PICTURE,
        data: await questionsChart(stats.days, words),
        description:
          busiest && stats.total > 0
            ? words.chartAlt(stats.total, stats.days.length, busiest.day, totalOf(busiest))
            : words.chartEmpty(stats.days.length),
      },
    ],
    private: true,
  };
}

const outcomeName = (name: string, words: ManageWords['stats']): string =>
  name in words.outcomes ? words.outcomes[name as Outcome] : plain(name);

/** Buttons and forms by which a question comes. */
const BUTTONS = new Set(['followed', 'choose', 'spell']);

function commandLines({ commands }: Stats, language: Language): string {
  const words = manageWords[language].stats;
  const counts = new Map<string, number>();
  for (const [name, count] of commands) counts.set(wayOf(name, language), (counts.get(wayOf(name, language)) ?? 0) + count);
  return [...counts].map(([way, count]) => words.count(way, count)).join('\n') || words.none;
}

/** How a question came, by the name that the reader's Discord shows; a message to the bot has none, and a button is one like another. */
function wayOf(name: string, language: Language): string {
  const { message, button } = manageWords[language].stats;
  if (name === '' || name === 'message') return message;
  if (BUTTONS.has(name)) return button;
  const { ask, askAbout } = commandTexts[language];
  if (name === commandTexts.en.askAbout) return askAbout;
  return `/${name === commandTexts.en.ask.name ? ask.name : plain(name)}`;
}

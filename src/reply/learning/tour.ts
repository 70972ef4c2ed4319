import { ButtonStyle } from 'discord-api-types/v10';
import type { Language } from '../../answer/types.ts';
import type { Report } from '../../corpus/types.ts';
import type { Tour, TourItem, TourStep } from '../../onboarding/types.ts';
import { heading } from '../answerEmbed.ts';
import { button, rows, type Row } from '../buttons.ts';
import { customId, reportKey } from '../customId.ts';
import { escapeMarkdown } from '../escape.ts';
import { blockquote } from '../excerpt.ts';
import { looks } from '../look.ts';
import { truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { onboardingWords, type OnboardingWords } from '../words/onboarding.ts';
import { placeLine, progressBar, quoteWith } from './place.ts';

/** Letters of a quote when a step has few of them, and when it is a list of names or figures. */
const ROOM = { few: 700, many: 170 };

export interface TourOptions {
  language: Language;
  /** A line above the step: where one had stopped, or that the place cannot be kept. */
  note?: string;
  replaces: boolean;
}

/** A step of the tour, seen by the newcomer alone. */
export function tourReply(report: Report, tour: Tour, position: number, { language, note, replaces }: TourOptions): MessageReply {
  const words = onboardingWords[language];
  const step = tour.steps[position] ?? tour.steps[0];
  if (!step) throw new Error(`the tour of ${report.id} has no steps`);
  const title = step.kind === 'part' ? truncate(step.heading ?? '', 220) : words.titles[step.kind];
  const lines = [
    heading(`🧭 ${escapeMarkdown(title)}`),
    progressBar(position, tour.steps.length - 1),
    ...(note === undefined ? [] : [`-# ${note}`]),
    '',
    step.kind === 'welcome' || step.kind === 'finish' ? around(step.kind, report, tour, words) : itemsOf(step, language),
  ];
  return {
    type: 'message',
    embeds: [
      {
        color: looks.reading.colour,
        description: lines.join('\n'),
        footer: { text: `${truncate(report.shortTitle, 200)} · ${words.step(position + 1, tour.steps.length)}` },
      },
    ],
    components: buttonsOf(report, tour, position, step, language),
    private: true,
    replaces,
  };
}

/** The message for newcomers in a channel; everyone who presses Start gets a tour of their own. */
export function invitationReply(report: Report, tour: Tour, language: Language): MessageReply {
  const { post, buttons } = onboardingWords[language];
  return {
    type: 'message',
    embeds: [
      {
        color: looks.reading.colour,
        description: `${heading(`🧭 ${post.title}`)}\n${post.text(escapeMarkdown(report.shortTitle), tour.minutes)}`,
      },
    ],
    components: rows([button(customId('onboard', 'start', reportKey(report.id)), buttons.start, { style: ButtonStyle.Primary })]),
    private: false,
  };
}

function around(kind: 'welcome' | 'finish', report: Report, tour: Tour, words: OnboardingWords): string {
  const name = escapeMarkdown(report.shortTitle);
  const count = (of: TourStep['kind']): number =>
    tour.steps.filter((step) => step.kind === of).reduce((sum, { items }) => sum + items.length, 0);
  const parts = tour.steps.filter((step) => step.kind === 'part').length;
  if (kind === 'welcome') return `${words.welcome(name, tour.minutes)}\n\n${words.bot}\n-# ${words.seen}`;
  return `${words.finished(name)}\n${words.learnt(parts, count('people'), count('numbers'), count('glossary'))}`;
}

const itemsOf = ({ items }: TourStep, language: Language): string =>
  items.map((item) => itemText(item, items.length > 3 ? ROOM.many : ROOM.few, language)).join('\n\n');

function itemText({ label, about, fromReport, citation }: TourItem, room: number, language: Language): string {
  const head =
    label === undefined
      ? []
      : [`**${escapeMarkdown(truncate(label, 120))}**${about === undefined ? '' : ` · ${escapeMarkdown(truncate(about, 160))}`}`];
  const quote = citation ? [blockquote(quoteWith(citation.quote, label ?? '', room)), placeLine(citation, wordsOf(language))] : [];
  return [...head, ...quote, ...(fromReport ? [] : [`-# 📘 ${onboardingWords[language].common}`])].join('\n');
}

function buttonsOf(report: Report, tour: Tour, position: number, step: TourStep, language: Language): Row[] {
  const { buttons } = onboardingWords[language];
  const key = reportKey(report.id);
  const go = (to: number): string => customId('onboard', 'go', key, tour.steps[to]?.id ?? 'none', to);
  const last = tour.steps.length - 1;
  const onward = [
    button(go(position - 1), buttons.back, { emoji: '◀️', disabled: position === 0 }),
    ...(position < last
      ? [button(go(position + 1), position === 0 ? buttons.start : buttons.next, { emoji: '▶️', style: ButtonStyle.Primary })]
      : []),
    ...(position === last ? [button(customId('quiz', 'start', key), buttons.quiz, { emoji: '🎯', style: ButtonStyle.Primary })] : []),
  ];
  const more = [
    ...(step.headingId === undefined
      ? []
      : [button(customId('section', key, step.headingId, 0, 'new'), wordsOf(language).buttons.readSection, { emoji: '📖' })]),
    ...(position > 1 ? [button(customId('onboard', 'restart', key), buttons.restart, { emoji: '🔁' })] : []),
  ];
  return rows(onward, more);
}

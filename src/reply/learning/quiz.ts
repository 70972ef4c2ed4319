import { ButtonStyle } from 'discord-api-types/v10';
import type { Language } from '../../answer/types.ts';
import type { Report } from '../../corpus/types.ts';
import type { QuizQuestion } from '../../quiz/types.ts';
import { heading } from '../answerEmbed.ts';
import { button, removeButton, rows } from '../buttons.ts';
import { customId, reportKey } from '../customId.ts';
import { escapeMarkdown, plain } from '../escape.ts';
import { blockquote } from '../excerpt.ts';
import { looks } from '../look.ts';
import { notice } from '../notice.ts';
import { truncate } from '../text.ts';
import type { MessageReply } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { quizWords } from '../words/quiz.ts';
import { placeLine, progressBar, quoteWith, sectionLine } from './place.ts';

const LETTERS = ['A', 'B', 'C', 'D'];

/** How far a round is. */
interface Round {
  round: number;
  /** Id of the section's heading, or empty for the whole report. */
  section: string;
  questions: readonly string[];
  position: number;
  correct: number;
}

/** How someone has done on a report so far. */
interface Score {
  answered: number;
  correct: number;
  streak: number;
  bestStreak: number;
}

/** How a reply is shown. */
export interface QuizView {
  report: Report;
  language: Language;
  replaces: boolean;
}

/** A question with its four choices. */
export function questionReply(question: QuizQuestion, round: Round, view: QuizView): MessageReply {
  const { report, language } = view;
  const words = quizWords[language];
  const choices = question.choices.map((choice, index) => `**${LETTERS[index] ?? ''}** ${escapeMarkdown(choice)}`);
  const prompt = escapeMarkdown(truncate(question.prompt, 900));
  return message(view, {
    title: words.question(round.position + 1, round.questions.length),
    body: [
      progressBar(round.position, round.questions.length),
      '',
      ...(question.kind === 'gap' ? [words.gap, blockquote(prompt), ...hintOf(question)] : [`**${prompt}**`]),
      '',
      ...choices,
    ],
    colour: looks.reading.colour,
    rows: rows(
      question.choices.map((choice, index) =>
        button(customId('quiz', 'pick', reportKey(report.id), round.round, round.position, index), `${LETTERS[index] ?? ''} · ${choice}`),
      ),
    ),
  });
}

/** Which part of the report a sentence is from, unless its heading says the answer: many a sentence is clear only there. */
function hintOf({ citation, choices, right }: QuizQuestion): string[] {
  const line = sectionLine(citation);
  return line === '' || citation.section.toLowerCase().includes((choices[right] ?? '').toLowerCase()) ? [] : [line];
}

/** Whether the choice was right, with the sentence that proves it. */
export function explanationReply(question: QuizQuestion, right: boolean, isLast: boolean, view: QuizView): MessageReply {
  const { report, language } = view;
  const words = quizWords[language];
  const answer = question.choices[question.right] ?? '';
  return message(view, {
    title: right ? `✅ ${words.right}` : `❌ ${words.wrong(escapeMarkdown(answer))}`,
    body: [
      ...(question.kind === 'fact' ? [`**${escapeMarkdown(question.prompt)}**`, ''] : []),
      blockquote(quoteWith(question.citation.quote, answer, 900)),
      placeLine(question.citation, wordsOf(language)),
      ...(right ? [] : ['', `-# ${words.comesBack}`]),
    ],
    colour: right ? looks.answer.colour : looks.no.colour,
    rows: rows([
      button(customId('quiz', 'next', reportKey(report.id)), isLast ? words.buttons.result : words.buttons.next, {
        emoji: '▶️',
        style: ButtonStyle.Primary,
      }),
    ]),
  });
}

/** How the round went. */
export function resultReply(round: Round, score: Score | undefined, view: QuizView): MessageReply {
  const { report, language } = view;
  const { buttons, ...words } = quizWords[language];
  const key = reportKey(report.id);
  return message(view, {
    title: `🎯 ${words.result(round.correct, round.questions.length)}`,
    body: [
      progressBar(round.correct, round.questions.length),
      ...(score ? ['', words.streak(score.streak, score.bestStreak), words.overall(score.correct, score.answered)] : []),
    ],
    colour: looks.answer.colour,
    rows: rows([
      button(customId('quiz', 'again', key), buttons.again, { emoji: '🔁', style: ButtonStyle.Primary }),
      ...(round.section === '' ? [] : [button(customId('quiz', 'whole', key), buttons.whole)]),
      button(customId('quiz', 'share', key, round.correct, round.questions.length), buttons.share, { emoji: '📢' }),
    ]),
  });
}

/** A result for everyone to see, which its player can take back. */
export const sharedReply = (
  { id, name }: { id: string; name: string },
  correct: number,
  total: number,
  { report, language }: Pick<QuizView, 'report' | 'language'>,
): MessageReply => ({
  type: 'message',
  embeds: [
    {
      color: looks.answer.colour,
      description: `🎯 ${quizWords[language].shared(plain(name), correct, total, escapeMarkdown(report.shortTitle))}`,
    },
  ],
  components: rows([removeButton(id, wordsOf(language))]),
  private: false,
});

/** There are no questions left of a section; the whole report has more. */
export const exhaustedReply = ({ report, language, replaces }: QuizView): MessageReply => ({
  ...notice(quizWords[language].exhausted),
  components: rows([button(customId('quiz', 'whole', reportKey(report.id)), quizWords[language].buttons.whole)]),
  replaces,
});

interface Content {
  title: string;
  body: string[];
  colour: number;
  rows: MessageReply['components'];
}

const message = ({ report, language, replaces }: QuizView, { title, body, colour, rows: components = [] }: Content): MessageReply => ({
  type: 'message',
  embeds: [
    {
      color: colour,
      description: [heading(title), ...body].join('\n'),
      footer: { text: truncate(quizWords[language].title(report.shortTitle), 200) },
    },
  ],
  components,
  private: true,
  replaces,
});

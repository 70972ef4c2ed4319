import type { Report } from '../../src/corpus/types.ts';
import { remembered } from '../../src/quiz/memory.ts';
import { quizOf } from '../../src/quiz/questions.ts';
import { chooseRound } from '../../src/quiz/round.ts';
import type { QuizQuestion } from '../../src/quiz/types.ts';
import { exhaustedReply, explanationReply, questionReply, resultReply, type QuizView } from '../../src/reply/learning/quiz.ts';
import { notice } from '../../src/reply/notice.ts';
import type { MessageReply } from '../../src/reply/types.ts';
import { quizWords } from '../../src/reply/words/quiz.ts';
import type { Round, Store } from '../../src/store/types.ts';

/** One player's quiz on one report. */
export interface Player {
  userId: string;
  report: Report;
  store: Store;
  now: Date;
  view: QuizView;
}

/** Goes on with the round that was left, where it is on the same section; else begins one. */
export async function resumeOrBegin(player: Player, section: string): Promise<MessageReply> {
  const round = await player.store.quiz.round(player.userId, player.report.id);
  const open = round && round.section === section && round.position < round.questions.length;
  return open && (await current(round, player.report)) ? showRound(round, player) : beginRound(player, section);
}

/** Begins a new round. @param section id of a heading, or empty for the whole report. */
export async function beginRound(player: Player, section: string): Promise<MessageReply> {
  const { userId, report, store, now, view } = player;
  const [quiz, last, cards] = await Promise.all([quizOf(report), store.quiz.round(userId, report.id), store.quiz.cards(userId, report.id)]);
  const sections = sectionsBelow(report, section);
  const number = (last?.round ?? 0) + 1;
  const previous = last?.questions ?? [];
  const chosen = await chooseRound(quiz, {
    ...(sections && { sections }),
    previous,
    dueAt: new Map(cards.map(({ questionId, dueAt }) => [questionId, dueAt])),
    now,
    seed: `${userId} ${number}`,
  });
  if (chosen.length === 0) {
    const had = previous.some((id) => sections?.has(quiz.find(id)?.section ?? -1) ?? false);
    return had ? exhaustedReply(view) : { ...notice(quizWords[view.language].none), replaces: view.replaces };
  }
  const round = {
    userId,
    reportId: report.id,
    round: number,
    section,
    questions: chosen.map(({ id }) => id),
    previous,
    updatedAt: now.toISOString(),
  };
  await store.quiz.begin(round);
  // Where two clicks began a round at once, the one that was kept is shown.
  const kept = await store.quiz.round(userId, report.id);
  return kept ? showRound(kept, player) : showRound({ ...round, position: 0, correct: 0 }, player);
}

/** The question that a round has come to, or its result. */
export async function showRound(round: Round, player: Player): Promise<MessageReply> {
  const { report, store, userId, view } = player;
  const question = await current(round, report);
  if (question) return questionReply(question, round, view);
  // The report has changed under the round: its questions are no more.
  if (round.position < round.questions.length) return beginRound(player, '');
  const scores = await store.quiz.scores(userId);
  return resultReply(
    round,
    scores.find(({ reportId }) => reportId === report.id),
    view,
  );
}

/** Counts a choice and explains it; one that was counted before leads on to where the round is now. */
export async function pick(player: Player, pressed: { round: number; position: number; choice: number }): Promise<MessageReply> {
  const { userId, report, store, now, view } = player;
  const round = await store.quiz.round(userId, report.id);
  if (!round) return beginRound(player, '');
  const question = await current(round, report);
  if (round.round !== pressed.round || round.position !== pressed.position || !question) return showRound(round, player);
  const right = pressed.choice === question.right;
  const before = (await store.quiz.cards(userId, report.id)).find(({ questionId }) => questionId === question.id);
  const memory = remembered(before?.card, right, now);
  const answer = { userId, reportId: report.id, round: round.round, position: round.position, correct: right, at: now.toISOString() };
  const counted = await store.quiz.answer(answer, { questionId: question.id, ...memory });
  if (!counted) return { ...notice(quizWords[view.language].answered), replaces: false };
  return explanationReply(question, right, round.position + 1 === round.questions.length, view);
}

const current = async (round: Round, report: Report): Promise<QuizQuestion | undefined> =>
  (await quizOf(report)).find(round.questions[round.position] ?? '');

/** A section and those below it, by position; undefined for the whole report. */
function sectionsBelow(report: Report, headingId: string): ReadonlySet<number> | undefined {
  const at = report.sections.findIndex(({ heading }) => heading.id === headingId);
  const level = report.sections[at]?.level;
  if (level === undefined) return undefined;
  const next = report.sections.findIndex((section, index) => index > at && section.level <= level);
  const end = next < 0 ? report.sections.length : next;
  return new Set(Array.from({ length: end - at }, (_, index) => at + index));
}

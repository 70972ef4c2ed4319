import { randomUUID } from 'node:crypto';
import { number, text, type Row, type Sql } from './sql.ts';
import type { Card, QuizRecords, Round, Score } from './types.ts';

/** Rounds, cards and scores of the quiz. */
export function quizIn(sql: Sql): QuizRecords {
  return {
    round: async (userId, reportId) =>
      (await sql.query('select * from quiz_rounds where user_id = $1 and report_id = $2', [userId, reportId])).map(toRound)[0],
    begin: async ({ userId, reportId, round, section, questions, previous, updatedAt }) =>
      (
        await sql.query(
          `insert into quiz_rounds (user_id, report_id, round, section, questions, previous, position, correct, token, updated_at)
            values ($1, $2, $3, $4, $5, $6, 0, 0, '', $7)
            on conflict (user_id, report_id) do update set round = excluded.round, section = excluded.section, questions = excluded.questions,
              previous = excluded.previous, position = 0, correct = 0, token = '', updated_at = excluded.updated_at
              where quiz_rounds.round < excluded.round
            returning round`,
          [userId, reportId, round, section, JSON.stringify(questions), JSON.stringify(previous), updatedAt],
        )
      ).length === 1,
    cards: async (userId, reportId) =>
      (
        await sql.query('select question_id, card, due_at from quiz_cards where user_id = $1 and report_id = $2 order by due_at', [
          userId,
          reportId,
        ])
      ).map(toCard),
    answer: async ({ userId, reportId, round, position, correct, at }, card) => {
      // The first statement claims the question for this call; the others do nothing unless it did.
      const token = randomUUID();
      const right = correct ? 1 : 0;
      const claimed = 'from quiz_rounds where user_id = $1 and report_id = $2 and token = $3';
      const [claim] = await sql.batch([
        {
          sql: `update quiz_rounds set position = position + 1, correct = correct + $4, token = $3, updated_at = $7
            where user_id = $1 and report_id = $2 and round = $5 and position = $6 returning position`,
          values: [userId, reportId, token, right, round, position, at],
        },
        {
          sql: `insert into quiz_cards (user_id, report_id, question_id, card, due_at, updated_at)
            select user_id, report_id, cast($4 as text), cast($5 as text), cast($6 as text), cast($7 as text) ${claimed}
            on conflict (user_id, report_id, question_id) do update set card = excluded.card, due_at = excluded.due_at, updated_at = excluded.updated_at`,
          values: [userId, reportId, token, card.questionId, card.card, card.dueAt, at],
        },
        {
          sql: `insert into quiz_scores (user_id, report_id, answered, correct, streak, best_streak, updated_at)
            select user_id, report_id, 1, cast($4 as integer), cast($4 as integer), cast($4 as integer), cast($5 as text) ${claimed}
            on conflict (user_id, report_id) do update set answered = quiz_scores.answered + 1, correct = quiz_scores.correct + excluded.correct,
              streak = case when excluded.correct = 1 then quiz_scores.streak + 1 else 0 end,
              best_streak = case when excluded.correct = 1 and quiz_scores.streak + 1 > quiz_scores.best_streak
                then quiz_scores.streak + 1 else quiz_scores.best_streak end,
              updated_at = excluded.updated_at`,
          values: [userId, reportId, token, right, at],
        },
      ]);
      return claim?.length === 1;
    },
    scores: async (userId) => (await sql.query('select * from quiz_scores where user_id = $1 order by report_id', [userId])).map(toScore),
  };
}

const ids = (row: Row, column: string): string[] => JSON.parse(text(row, column)) as string[];

const toRound = (row: Row): Round => ({
  userId: text(row, 'user_id'),
  reportId: text(row, 'report_id'),
  round: number(row, 'round'),
  section: text(row, 'section'),
  questions: ids(row, 'questions'),
  previous: ids(row, 'previous'),
  position: number(row, 'position'),
  correct: number(row, 'correct'),
  updatedAt: text(row, 'updated_at'),
});

const toCard = (row: Row): Card => ({ questionId: text(row, 'question_id'), card: text(row, 'card'), dueAt: text(row, 'due_at') });

const toScore = (row: Row): Score => ({
  reportId: text(row, 'report_id'),
  answered: number(row, 'answered'),
  correct: number(row, 'correct'),
  streak: number(row, 'streak'),
  bestStreak: number(row, 'best_streak'),
});

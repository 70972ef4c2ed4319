import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import { key } from '../../src/quiz/choices.ts';
import { remembered } from '../../src/quiz/memory.ts';
import { quizOf } from '../../src/quiz/questions.ts';
import { questionsOf } from '../support/questions.ts';
import { chooseRound, ROUND_LENGTH } from '../../src/quiz/round.ts';

const report = readReport('test/golden/reports/northshelf-2019');
const quiz = await quizOf(report);
const questions = await questionsOf(report);
const now = new Date('2026-03-01T12:00:00Z');
const later = (days: number): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const wishes = { previous: [], dueAt: new Map<string, string>(), now, seed: 'someone 1' };
const ids = (round: { id: string }[]): string[] => round.map(({ id }) => id);

describe('a round', () => {
  it('has five questions on five sentences with five answers, others for another person', async () => {
    const round = await chooseRound(quiz, wishes);
    expect(round).toHaveLength(ROUND_LENGTH);
    expect(new Set(round.map(({ citation }) => citation.quote)).size).toBe(ROUND_LENGTH);
    expect(new Set(round.map(({ choices, right }) => key(choices[right] ?? ''))).size).toBe(ROUND_LENGTH);
    expect(ids(await chooseRound(quiz, { ...wishes, seed: 'someone else 1' }))).not.toEqual(ids(round));
  });

  it('never repeats the one before, round after round', async () => {
    let previous: string[] = [];
    for (let number = 1; number < 60; number += 1) {
      const round = ids(await chooseRound(quiz, { ...wishes, previous, seed: `someone ${number}` }));
      expect(round).toHaveLength(ROUND_LENGTH);
      expect(round.filter((id) => previous.includes(id))).toEqual([]);
      previous = round;
    }
  });

  it('begins with what is due again, longest overdue first', async () => {
    // Of three paragraphs, with three answers.
    const apart = [...new Map(questions.map((question) => [question.citation.paragraphId, question])).values()];
    const [a, b, c] = ids([...new Map(apart.map((question) => [question.choices[question.right], question])).values()]);
    const dueAt = new Map([
      [a ?? '', later(-1).toISOString()],
      [b ?? '', later(-2).toISOString()],
      [c ?? '', later(3).toISOString()],
    ]);
    const round = ids(await chooseRound(quiz, { ...wishes, dueAt }));
    expect(round.slice(0, 2)).toEqual([b, a]);
    expect(round).not.toContain(c);
  });

  it('keeps to the sections that were asked for, and may run out of questions', async () => {
    const section = questions[0]?.section ?? 0;
    const round = await chooseRound(quiz, { ...wishes, sections: new Set([section]) });
    expect(new Set(round.map((question) => question.section))).toEqual(new Set([section]));
    const all = ids(questions.filter((question) => question.section === section));
    expect(await chooseRound(quiz, { ...wishes, sections: new Set([section]), previous: all })).toEqual([]);
  });

  it('has questions with one answer, or of one sentence, only where there are no others', async () => {
    const [first] = questions;
    if (!first) throw new Error('no question');
    const twins = ['a', 'b', 'c'].map((id) => ({ ...first, id }));
    expect(ids(await chooseRound({ ...quiz, facts: twins, places: [] }, wishes))).toHaveLength(3);
    const [chosen] = await chooseRound({ ...quiz, facts: twins }, wishes);
    expect(ids(await chooseRound({ ...quiz, facts: twins }, wishes)).filter((id) => ['a', 'b', 'c'].includes(id))).toEqual([chosen?.id]);
  });

  it('reads no more sentences than it takes', async () => {
    let read = 0;
    const counted = (place: Parameters<typeof quiz.at>[0]): ReturnType<typeof quiz.at> => {
      read += 1;
      return quiz.at(place);
    };
    expect(await chooseRound({ ...quiz, at: counted }, wishes)).toHaveLength(ROUND_LENGTH);
    expect(read).toBeLessThan(quiz.places.length / 2);
  });
});

describe('what is remembered of a question', () => {
  const days = (memory: { dueAt: string }): number => (Date.parse(memory.dueAt) - now.getTime()) / 86_400_000;

  it('brings a missed one back within the hour and puts a known one off, further each time', () => {
    const missed = remembered(undefined, false, now);
    expect(days(missed)).toBeLessThan(1 / 24);
    let memory = remembered(undefined, true, now);
    let last = 0;
    for (let review = 0; review < 4; review += 1) {
      memory = remembered(memory.card, true, new Date(memory.dueAt));
      expect(days(memory)).toBeGreaterThan(last);
      last = days(memory);
    }
    expect(last).toBeGreaterThan(20);
  });

  it('begins anew where a stored card cannot be read', () => {
    for (const broken of ['', 'x', '{}', '{"due":"never"}'])
      expect(remembered(broken, true, now)).toEqual(remembered(undefined, true, now));
  });
});

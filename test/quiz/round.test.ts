import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/corpus/load.ts';
import { remembered } from '../../src/quiz/memory.ts';
import { questionsOf } from '../../src/quiz/questions.ts';
import { chooseRound, ROUND_LENGTH } from '../../src/quiz/round.ts';

const questions = questionsOf(readReport('test/golden/reports/northshelf-2019'));
const now = new Date('2026-03-01T12:00:00Z');
const later = (days: number): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const wishes = { previous: [], dueAt: new Map<string, string>(), now, seed: 'someone 1' };
const ids = (round: { id: string }[]): string[] => round.map(({ id }) => id);

describe('a round', () => {
  it('has five questions on five sentences, others for another person', () => {
    const round = chooseRound(questions, wishes);
    expect(round).toHaveLength(ROUND_LENGTH);
    expect(new Set(round.map(({ citation }) => citation.quote)).size).toBe(ROUND_LENGTH);
    expect(ids(chooseRound(questions, { ...wishes, seed: 'someone else 1' }))).not.toEqual(ids(round));
  });

  it('never repeats the one before, round after round', () => {
    let previous: string[] = [];
    for (let number = 1; number < 60; number += 1) {
      const round = ids(chooseRound(questions, { ...wishes, previous, seed: `someone ${number}` }));
      expect(round).toHaveLength(ROUND_LENGTH);
      expect(round.filter((id) => previous.includes(id))).toEqual([]);
      previous = round;
    }
  });

  it('begins with what is due again, longest overdue first', () => {
    const [a, b, c] = ids([...new Map(questions.map((question) => [question.citation.paragraphId, question])).values()]);
    const dueAt = new Map([
      [a ?? '', later(-1).toISOString()],
      [b ?? '', later(-2).toISOString()],
      [c ?? '', later(3).toISOString()],
    ]);
    const round = ids(chooseRound(questions, { ...wishes, dueAt }));
    expect(round.slice(0, 2)).toEqual([b, a]);
    expect(round).not.toContain(c);
  });

  it('keeps to the sections that were asked for, and may run out of questions', () => {
    const section = questions[0]?.section ?? 0;
    const round = chooseRound(questions, { ...wishes, sections: new Set([section]) });
    expect(new Set(round.map((question) => question.section))).toEqual(new Set([section]));
    const few = questions.slice(0, 2);
    expect(chooseRound(few, { ...wishes, previous: ids(few) })).toEqual([]);
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

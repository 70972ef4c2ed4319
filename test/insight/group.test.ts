import { describe, expect, it } from 'vitest';
import { groupGaps } from '../../src/insight/group.ts';
import type { Gap } from '../../src/store/types.ts';

const gap = (question: string, missed = 1): Gap => ({
  id: question,
  guildId: 'g',
  question,
  language: 'en',
  reportId: '',
  missed,
  disliked: 0,
  firstDay: '2026-01-01',
  lastDay: '2026-01-02',
  status: 'open',
});
const grouped = (...questions: string[]): string[][] =>
  groupGaps(questions.map((question) => gap(question))).map(({ gaps }) => gaps.map(({ question }) => question));

describe('groups of questions', () => {
  it.each([
    ['What was the budget?', 'what is the total budget please'],
    ['Who is the director?', 'tell me who the director is'],
    ['How many staff work there?', 'how many employees work there'],
    ['预算是多少？', '预算是多少钱？'],
  ])('holds %j and %j together', (a, b) => {
    expect(grouped(a, b)).toHaveLength(1);
  });

  it.each([
    ['What was the budget?', 'Who is the director?'],
    ['How much was spent in 2012?', 'How much was spent in 2013?'],
    ['Who founded the centre?', 'Who left the centre?'],
    ['预算是多少？', '主任是谁？'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(grouped(a, b)).toHaveLength(2);
  });

  it('adds the counts up, most counted first', () => {
    const groups = groupGaps([gap('Who is the director?', 2), gap('What was the budget?', 3), gap('what is the budget', 4)]);
    expect(groups.map(({ question, missed, lastDay }) => [question, missed, lastDay])).toEqual([
      ['What was the budget?', 7, '2026-01-02'],
      ['Who is the director?', 2, '2026-01-02'],
    ]);
  });
});

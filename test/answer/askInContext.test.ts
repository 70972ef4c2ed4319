import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { readCorpus } from '../../src/corpus/load.ts';

const engine = createEngine(readCorpus('corpus/cistrat-2012'));
const say = (question: string, context: readonly string[] = []): string => {
  const answer = engine.answer(question, { context });
  return `${answer.outcome}: ${'headline' in answer ? answer.headline : ''}`;
};

describe('a question with a subject of its own', () => {
  test.each([
    ['How many trainees were there?', 'Who attended the forum?'],
    ['How many trainees were there?', 'and from how many countries?'],
    ['Where was CISTRAT established?', 'What was the budget?'],
    ['Where was CISTRAT established?', 'Who is Dr. Howard J. Shatz?'],
    ['what is planned for 2014?', 'Which park did the trainees visit?'],
  ])('%s is answered after "%s" as it is alone', (question, before) => {
    expect(say(question, [before])).toBe(say(question));
  });
});

describe('a question that goes on from another', () => {
  test.each([
    ['and how many countries were they from?', 'How many trainees were there?', /11 developing countries/],
    ['how long for?', 'Who was seconded to UNESCO?', /one[- ]year/i],
    ['Where was it held?', 'When was the 2nd China-Germany Innovation Forum?', /Berlin/],
    [
      'what about the foundation that came?',
      'Which universities were at the Second Forum on China-Germany Innovation Policy Platform?',
      /Natural Science Foundation/,
    ],
  ])('%s after "%s"', (question, before, expected) => {
    expect(say(question, [before])).toMatch(expected);
  });
});

test.each([
  ['who showed up?', ['when was the signing ceremony held?', 'where?'], /Liu Yandong/],
  ['to what city', ['did anyone from CISTRAT get seconded?', 'for how long?'], /Paris/],
])('%s goes on from the question that the one before went on from', (question, context, expected) => {
  expect(say(question, context)).toMatch(expected);
});

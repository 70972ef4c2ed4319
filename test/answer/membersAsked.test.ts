import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { membersAsked, mostEnumerated } from '../../src/answer/membersAsked.ts';
import { reportOf } from '../support/reports.ts';

describe('how many members a question asks for', () => {
  test.each([
    ['which five countries signed the convention?', 5],
    ['Who are the other two ministers?', 2],
    ['what were the 12 main recommendations', 12],
    ['name the three boats', 3],
    ['which countries signed?', undefined],
    ['what 30 million crowns were spent on?', undefined],
    ['whats the 50 skill made of', undefined],
    ['what 2 per cent was cut?', undefined],
    ['which one of the boats sank?', undefined],
    ['how many of the five boats sank?', undefined],
  ])('%s', (question, count) => {
    expect(membersAsked(question)).toBe(count);
  });
});

describe('how much a text enumerates', () => {
  test.each([
    ['They came from Bali, Cuba, Ghana and Nepal.', 4],
    ['Four players retired: Ewa Zielinska (viola, 34 years), Bas Terlouw (percussion), Marga Nijdam (violin) and Henk Ooms.', 4],
    ['We asked for three things: to keep the weekly rise in the basic benefit; to end the wait for it; and to feed children.', 3],
    ['It was signed by five states in Skagenfjord.', 1],
    ['The boats, which had been lying in the old harbour since the end of the storm, sailed, and nobody was hurt.', 3],
  ])('%s', (text, count) => {
    expect(mostEnumerated(text)).toBe(count);
  });
});

describe('what only counts them names none', () => {
  const engine = createEngine([
    reportOf(`The convention was signed in 1974 by five states. It was printed in four languages: Danish, Dutch, French and Polish.

Its aims are:

- to keep the harbour open
- to teach sailors
- to mend boats`),
  ]);

  test.each(['which five states signed the convention?', 'what are the five states that signed the convention'])('%s', (question) => {
    expect(engine.answer(question).outcome).toBe('notInReport');
  });

  test.each(['in which four languages was it printed?', 'which four languages was the convention printed in', 'what are its three aims?'])(
    'unlike %s',
    (question) => {
      expect(engine.answer(question).outcome).not.toBe('notInReport');
    },
  );
});

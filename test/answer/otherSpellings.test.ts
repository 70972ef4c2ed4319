import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { respelled } from '../../src/answer/otherSpellings.ts';
import { shippedReport } from '../support/engine.ts';

const engine = createEngine([shippedReport()]);

describe('other spellings are offered', () => {
  test.each([
    ['a short word that the report does not have', 'What is the bord?', { from: 'bord', to: 'board' }],
    ['an acronym, in capitals', 'What is CISTART?', { from: 'CISTART', to: 'CISTRAT' }],
    ['a corrected word, where it led to nothing sure', 'When was the formu held?', { from: 'formu', to: 'form' }],
  ])('for %s', (_, question, expected) => {
    expect(engine.answer(question).alternatives?.[0]).toEqual(expected);
  });

  test('three at most', () => {
    expect(engine.answer('What did the bord, the bords and the formu do in Berlim and Bejing?').alternatives ?? []).toHaveLength(3);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['to a confident answer that was corrected to the one word that is near', 'How many trainess were there?'],
    ['for a word that is spelled right', 'What was the budget?'],
    ['where all is spelled right', 'How many trainees were there?'],
  ])('%s', (_, question) => {
    expect(engine.answer(question).alternatives).toBeUndefined();
  });
});

test('a question is read exactly as it is typed on demand', () => {
  const question = 'How many trainess were there?';
  expect(engine.answer(question).corrections).toEqual([{ from: 'trainess', to: 'trainees' }]);
  expect(engine.answer(question, { asTyped: true }).corrections).toEqual([]);
});

test('a word is replaced wherever it stands whole, whatever its case', () => {
  expect(respelled('The bord? Bord! Aboard, bord’s', { from: 'bord', to: 'board' })).toBe('The board? board! Aboard, bord’s');
});

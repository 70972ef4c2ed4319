import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import type { Engine } from '../../src/answer/types.ts';
import { reportOf } from '../support/reports.ts';

const engineOf = (markdown: string): Engine => createEngine([reportOf(markdown, { title: 'Open Harbour Institute: Report 2020' })]);
const headline = (engine: Engine, question: string): string => {
  const answer = engine.answer(question);
  return 'headline' in answer ? answer.headline : '';
};

const REPORT = `
## A word from our Chair

We repaired twelve boats in a year of storms. A letter came from the mayor every week, signed by half the town.

Sincerely,
Edda Morvane
*Chair*

## Foreword

We taught ninety sailors, and some of them taught us.

Marta Lindgren-Osei

Chief Executive

June 2020

## Boats

The Petrel was signed over to us in May by Captain Olaf Brenk, who wrote a letter about her to the Harbour Bank.
`;

describe('who signed what a report opens with', () => {
  const engine = engineOf(REPORT);

  test.each([
    ['who signed the foreword?', /^Marta Lindgren-Osei/],
    ['Whose name is at the bottom of the foreword?', /^Marta Lindgren-Osei/],
    ['who wrote the opening letter?', /Edda Morvane/],
    ['Who signed the opening message as chair?', /Edda Morvane/],
  ])('%s', (question, name) => {
    expect(headline(engine, question)).toMatch(name);
  });

  test.each(['who signed the Petrel over?', 'who wrote a letter to the Harbour Bank?'])('is not meant by %s', (question) => {
    expect(headline(engine, question)).toMatch(/Olaf Brenk/);
  });

  test('is nobody where nothing is signed', () => {
    expect(headline(engineOf('## Foreword\n\nWe repaired twelve boats.\n\nIt rained.'), 'who signed the foreword?')).not.toMatch(
      /Lindgren/,
    );
  });
});

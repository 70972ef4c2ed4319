import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/asked.ts';
import { lexiconOf } from '../../src/answer/lexicon.ts';
import { evidenceFor } from '../../src/answer/evidence.ts';
import { areRivals, comparePlaces } from '../../src/answer/rival.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

test.each([
  ['Munich', ['Berlin'], true],
  ['Spain', ['Portugal'], true],
  ['Africa', ['Asia'], true],
  ['Spain', ['Lisbon'], false],
  ['Africa', ['Shanghai'], false],
  ['Africa', ['Kenya'], false],
  ['Berlin', ['Berlin', 'Germany'], false],
])('%s against %j: %s', (place, said, expected) => {
  expect(areRivals(place, said)).toBe(expected);
});

describe('where something was, by a sentence of the report', () => {
  const LIST =
    'The year brought the regatta held in Lisbon, the auction held in Porto, the concert held in Faro, Portugal, and the exhibition.';
  const ONE = 'The regatta was held in Lisbon, with a concert and an auction.';

  test.each([
    ['each thing in a list has its own place', LIST, 'Was the auction held in Lisbon?', 'no'],
    ['which a place may be', LIST, 'Was the auction held in Porto?', undefined],
    ['with what it lies in', LIST, 'Was the concert held in Faro?', undefined],
    ['a thing without a place has none of the others', LIST, 'Was the exhibition held in Madrid?', 'unknown'],
    ['nor is it where one of them was', LIST, 'Was the exhibition held in Lisbon?', 'unknown'],
    ['one place is that of all', ONE, 'Was the auction held in Madrid?', 'no'],
    ['a people is no place', ONE, 'Was the auction held in the Spanish capital?', undefined],
    ['a body is no place', ONE, 'Did the money of the auction go to the Madrid Fund?', undefined],
    ['a letter alone is no place', 'The auction was devoted to R&D by the Trust.', 'Was the auction held in Madrid?', undefined],
    ['no place is asked about', LIST, 'Was the auction held in time?', undefined],
  ])('%s: %s %s', (_, sentence, question, expected) => {
    const index = indexReport(reportOf(sentence, { title: 'Yearbook' }));
    const asked = ask(question, [], index, lexiconOf([index]));
    const evidence = evidenceFor(asked).find(({ text }) => text === sentence);
    expect(evidence && comparePlaces(asked, evidence, [0, evidence.tokens.length])).toBe(expected);
  });
});

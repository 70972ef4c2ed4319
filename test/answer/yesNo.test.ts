import { describe, expect, it } from 'vitest';
import { askHarbour, ruledOnHarbour } from './report.ts';

/** "yes", "no", or the outcome where it is neither. */
const said = (question: string): string => {
  const answer = askHarbour(question);
  return answer.outcome === 'answer' ? (answer.polarity ?? answer.kind) : answer.outcome;
};

describe('a rule says', () => {
  it.each([
    ['what is said as it is asked', 'Was the lighthouse museum opened?', 'yes'],
    ['a negative question asks for the same', "Wasn't the lighthouse museum opened in May?", 'yes'],
    ['a tag turns the statement round', 'the lighthouse museum was not opened, was it?', 'yes'],
    ['a tag without a comma', 'the lighthouse museum was opened in may right', 'yes'],
    ['a negative to be confirmed', 'nobody was hurt in the fire, right?', 'yes'],
    ['nobody is no to anybody', 'was anyone hurt in the fire?', 'no'],
    ['another city', 'did the boat school move to Lisbon?', 'no'],
    ['another country', 'was the Trust founded in Spain?', 'no'],
    ['another month', 'was the lighthouse museum opened in August?', 'no'],
    ['an earlier year', 'was the Trust founded before 2010?', 'no'],
    ['a later year', 'was the Trust founded after 2010?', 'yes'],
    ['a refusal', 'did the board accept the merger with the yacht club?', 'no'],
    ['an ending', 'is the swimming hall still open?', 'no'],
    ['a goal that was missed', 'did the boatyard hit its target for repairs?', 'no'],
    ['the opposite word', 'were the accounts badly prepared?', 'no'],
    ['alone against jointly', 'did the Port Authority audit the accounts on its own?', 'no'],
    ['more than half', 'are most of the sailors under thirty?', 'yes'],
    ['a majority is no minority', 'are only a minority of the sailors under thirty?', 'no'],
    ['nor less than half', 'are less than half of the sailors under thirty?', 'no'],
    ['a part is not all', 'are all sailors under thirty?', 'no'],
    ['a place that is asked for in front', 'was it in Madrid that the Trust was founded?', 'no'],
    ['all are all', 'are all the volunteers women?', 'yes'],
    ['a rise', 'did membership fees go up?', 'yes'],
    ['a fall', 'were there more visits to the archive than in 2020?', 'no'],
    ['income and spending', 'did they spend more than they earned?', 'no'],
    ['an order', 'was the lighthouse museum opened before the boat school moved?', 'yes'],
    ['what lacks something, asked so', 'did the accounts pass without reservations?', 'yes'],
    ['what was wanted is no deed', 'did they build 25 moorings?', 'no'],
    ['a statement before its tag', "the lighthouse museum was opened in May, wasn't it?", 'yes'],
    ['the other way round before its tag', "visits to the archive rose, didn't they?", 'no'],
    ['a denial on both sides', 'was nobody hurt in the fire?', 'yes'],
    ['a goal that was missed, asked so', 'did the boatyard miss its target for repairs?', 'yes'],
    ['a comparative with nothing to compare with', 'were there fewer visits to the archive?', 'yes'],
    ['a compound and a date end nothing', 'is the cafe still on the quay?', 'yes'],
    ['what was is not so still', 'does the boat school still move to Porto?', undefined],
    ['what is set aside on both sides', 'are the wardens paid by the city rather than by the Trust?', 'yes'],
  ])('%s: %s', (_, question, expected) => {
    expect(ruledOnHarbour(question)).toBe(expected);
  });
});

describe('what is likely enough is stated', () => {
  it.each([
    ['Was the lighthouse museum opened?', 'yes'],
    ['nobody was hurt in the fire, right?', 'yes'],
    ['was anyone hurt in the fire?', 'no'],
    ['was the lighthouse museum opened in August?', 'no'],
    ['did the board accept the merger with the yacht club?', 'no'],
    ['are all sailors under thirty?', 'no'],
    ['did membership fees go up?', 'yes'],
    ['was the Trust founded in Madrid?', 'no'],
  ])('%s %s', (question, expected) => {
    expect(said(question)).toBe(expected);
  });

  it.each([
    ['what happened is no habit', 'was the lighthouse museum opened every year?', 'passages'],
    ['what the report does not say', 'did the Trust buy a helicopter?', 'notInReport'],
    ['a person it does not name', 'Was Irina Bokova at the regatta?', 'notInReport'],
  ])('not %s: %s', (_, question, expected) => {
    expect(said(question)).toBe(expected);
  });

  it('cites the sentence it rests on', () => {
    const answer = askHarbour('was anyone hurt in the fire?');
    expect(answer).toMatchObject({ kind: 'yesNo', citations: [{ quote: 'The fire in the store destroyed two boats; nobody was hurt.' }] });
  });
});

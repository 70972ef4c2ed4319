import { expect, test } from 'vitest';
import { askedNumber } from '../../src/answer/askedNumber.ts';
import { judgeStanding } from '../../src/answer/standing.ts';
import { evidenceOf } from './evidenceOf.ts';

const judged = (question: string, text: string, header?: string): string | undefined =>
  judgeStanding(question, askedNumber(question), evidenceOf(text, header));

const GOALS = 'Measure | 2019 | 2020 | Target';

test.each([
  ['was the target for pupils met', 'Pupils reached | 28,300 | 41,900 | 40,000', GOALS, 'yes'],
  ['was the target for pupils met', 'Pupils reached | 28,300 | 38,900 | 40,000', GOALS, 'no'],
  ['did they reach the target for delays', 'Delays, in days | 61 | 52 | 45', GOALS, 'no'],
  ['did they hit 5,000 monthly donors', '5,000 monthly donors | Missed. 4,460 at year end', 'Goal | Result', 'no'],
  ['were more than 200 lawyers recruited', 'Recruit 200 lawyers | Kept. 214', 'Promise | Result', 'yes'],
  ['were more than 40,000 pupils reached', 'Pupils reached | 28,300 | 41,900 | 40,000', GOALS, 'yes'],
  ['has the tower been finished', 'Repair of the tower | Delayed', 'Task | Status', 'no'],
  ['has the tower been finished', 'Repair of the tower | Complete', 'Task | Status', 'yes'],
  ['was the tower finished by its planned date', 'Repair of the tower | Complete (late)', 'Task | Status', 'no'],
  ['was the turnaround target met', 'The average turnaround was 4.5 days, against a target of five days.', undefined, 'yes'],
  ['was the target of 150 days met', 'For complex permits the median was 168 days; our target is 150.', undefined, 'no'],
  ['did more than 90% come back', '94% of them came back, above the target of 90%.', undefined, 'yes'],
  ['was the target of 1,100 tonnes met', 'It was 1,310 tonnes, and we missed our target of 1,100 tonnes.', undefined, 'no'],
])('%s – %s', (question, text, header, polarity) => {
  expect(judged(question, text, header)).toBe(polarity);
});

test.each([
  ['a question for neither goal nor end', 'who repaired the tower', 'Repair of the tower | Complete', 'Task | Status'],
  ['a table without goals', 'did they reach the island', 'Island | 12 | 14', 'Place | 2019 | 2020'],
  ['a day that is asked for', 'was the tower finished in July', 'Repair of the tower | Completed in May', 'Task | Status'],
  ['a sentence without a goal', 'was it met', 'They met 14 people.', undefined],
])('nothing is settled by %s', (_, question, text, header) => {
  expect(judged(question, text, header)).toBeUndefined();
});

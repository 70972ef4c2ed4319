import { expect, test } from 'vitest';
import { judgeChange, judgeTarget } from '../../src/answer/change.ts';
import { claimOf } from '../../src/answer/claim.ts';
import { evidenceOf } from './evidenceOf.ts';

test.each([
  ['did the pay gap shrink?', 'The pay gap narrowed from 9.8 to 7.4 per cent.', 'yes'],
  ['did morale go up last year?', 'Morale dipped from 64 to 59 out of 100.', 'no'],
  ['do callers get through faster than a year ago?', 'Average time to answer was 22 seconds, against 35 the year before.', 'yes'],
  ['are permits slower than in 2019?', 'A permit took 11 days (2019: 19 days).', 'no'],
  ['did complaints get worse than in 2019?', 'Complaints rose from 40 to 61.', 'yes'],
  ['did fewer come than in 2019?', 'Some 410 came (2019: 530).', 'yes'],
  ['did more come than in 2019?', 'Some came.', undefined],
])('%s %s: %s', (question, text, expected) => {
  const evidence = evidenceOf(text);
  expect(judgeChange(claimOf(question), evidence, [0, evidence.tokens.length])).toBe(expected);
});

test.each([
  ['did they meet their goal?', 'Homes built: 85. Missed the goal.', 'no'],
  ['did they miss their goal?', 'Homes built: 85. Missed the goal.', 'yes'],
  ['did they fall short of the goal?', 'The goal was reached.', 'no'],
  ['was the target for pendency met?', 'Pendency was 19.4 months against a target of 20 months.', 'yes'],
  ['did they meet the minister?', 'The goal was reached.', undefined],
])('%s %s: %s', (question, text, expected) => {
  const evidence = evidenceOf(text);
  expect(judgeTarget(claimOf(question), evidence, [0, evidence.tokens.length])).toBe(expected);
});

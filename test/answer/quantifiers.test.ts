import { expect, test } from 'vitest';
import { claimOf } from '../../src/answer/claim.ts';
import { judgeQuantifier, shareIn } from '../../src/answer/quantifiers.ts';
import { evidenceOf } from './evidenceOf.ts';

test.each([
  ['58 of the 97 were women', 58 / 97],
  ['Of the 18 fellows, ten are women', 10 / 18],
  ['We were 27, of whom 16 live here', 16 / 27],
  ['The Academy counted 63 staff, whereof 34 are women', 34 / 63],
  ['Some 61% were women', 0.61],
  ['Over half of them stayed', 0.51],
  ['There were 63 staff in 12 towns', undefined],
])('%s: %d', (text, share) => {
  const evidence = evidenceOf(text);
  expect(shareIn(evidence, [0, evidence.tokens.length])).toBe(share);
});

test.each([
  ['did all hosts answer?', 'All hosts were asked; 21 of the 23 answered.', 'no'],
  ['are all staff trained?', 'Train all staff | Partly. 49 of 58 trained', 'no'],
  ['did all councils take part?', 'The sessions were held in all 22 councils.', undefined],
  ['did most of the patents stand?', 'Of 52 patents, 33 stood.', 'yes'],
  ['was it the only warehouse?', 'The warehouse, which was the only one and the oldest, burnt.', undefined],
  ['did only teachers come?', 'Teachers came, as well as nurses.', 'no'],
])('%s %s: %s', (question, text, expected) => {
  const evidence = evidenceOf(text);
  expect(judgeQuantifier(claimOf(question), evidence, [0, evidence.tokens.length], false)).toBe(expected);
});

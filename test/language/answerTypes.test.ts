import { expect, test } from 'vitest';
import { answerTypeOf } from '../../src/language/answerTypes.ts';

test.each([
  ['city', 'place'],
  ['cities', 'place'],
  ['country', 'place'],
  ['budget', 'money'],
  ['president', 'person'],
  ['teachers', 'person'],
  ['company', 'organization'],
  ['year', 'date'],
  ['percentage', 'percentage'],
  ['reason', 'reason'],
])('asked for %s, a %s is wanted first', (noun, type) => {
  expect(answerTypeOf(noun)?.[0]).toBe(type);
});

test('a noun that no table has is judged by what it is: a carpenter is a person', () => {
  expect(answerTypeOf('carpenter')).toContain('person');
  expect(answerTypeOf('jurors')).toContain('person');
});

test.each(['thing', 'zzqx', ''])('"%s" may be answered by anything', (noun) => {
  expect(answerTypeOf(noun)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { comparedIn } from '../../src/answer/compared.ts';

test.each([
  ['which came first, the ceremony or the session?', 'date', 'lesser', ['the ceremony', 'the session']],
  ['What was later: the ceremony or the session?', 'date', 'greater', ['the ceremony', 'the session']],
  ['were there more heads at the training or at the seminar?', 'number', 'greater', ['heads at the training', 'at the seminar']],
  ['which had fewer visitors, the house or the barn?', 'number', 'lesser', ['the house', 'the barn']],
  ['Which storm hit most homes, Corwin, Delphine or Isaura?', 'number', 'greater', ['Corwin', 'Delphine', 'Isaura']],
  ['largest: crews, boats, or guests?', 'number', 'greater', ['crews', 'boats', 'guests']],
  ['the house and the barn, which was built earlier?', 'date', 'lesser', ['the house', 'the barn']],
] as const)('which of several: %s', (question, by, wants, sides) => {
  expect(comparedIn(question)).toMatchObject({ kind: 'which', by, wants, sides });
});

test.each([
  ['how many months lie between the signing and the session?', 'months', ['the signing', 'the session']],
  ['months between signing and session', 'months', ['signing', 'session']],
  ['how long after the signing did the forum happen', undefined, ['the signing', 'the forum happen']],
  ['how many days later was the forum than the signing?', 'days', ['the forum', 'the signing']],
  ['How much time passed between the fire and the inquiry?', undefined, ['the fire', 'the inquiry']],
] as const)('how much time lies between: %s', (question, unit, sides) => {
  expect(comparedIn(question)).toStrictEqual({ kind: 'distance', sides, ...(unit && { unit }) });
});

test.each([
  ['how many more crews than boats were there?', 'difference', ['crews', 'boats were there']],
  ['Difference between the number of crews and the number of boats?', 'difference', ['crews', 'boats']],
  ['crews minus boats', 'difference', ['crews', 'boats']],
  ['what is crews plus boats?', 'sum', ['crews', 'boats']],
] as const)('how many more, or together: %s', (question, kind, sides) => {
  expect(comparedIn(question)).toStrictEqual({ kind, sides });
});

test.each(['who came first?', 'how many crews came?', 'for how long could nobody cross from Malawi to Zambia?'])(
  'compares nothing: %s',
  (question) => {
    expect(comparedIn(question)).toBeUndefined();
  },
);

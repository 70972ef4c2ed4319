import { expect, it } from 'vitest';
import { roomFor } from '../../src/quiz/room.ts';

it.each([
  ['', ' in ten of whom are citizens', 0, 10],
  ['Before, ', ' patients in ten reached treatment', 0, 10],
  ['Hurricanes destroyed ', ' of the twelve clinics we support', 0, 12],
  ['9,150 new members, ', ' of them under twelve', 0, 9150],
  ['The challenge drew 5,480 children, of whom ', ' finished all six books', 0, 5480],
  ['Sickness absence was ', ' days per person, down from 7.9', 0, 7.9],
  ['Membership was ', ', up from 640', 640, Infinity],
  ['The share rose from ', ' in 2019 to 78%', 0, 78],
  ['The share rose from 61% in 2019 to ', ', said the survey', 61, Infinity],
  ['Visits fell from 900 to ', '.', 0, 900],
  ['The branch lent ', ' books in all.', 0, Infinity],
])('%s_____%s leaves room from %d to %d', (before, after, least, most) => {
  expect(roomFor(before, after)).toEqual({ least, most });
});

import { describe, expect, it, test } from 'vitest';
import { createEngine } from '../../src/answer/engine.ts';
import { readCorpus } from '../../src/corpus/load.ts';

const engine = createEngine(readCorpus('corpus/cistrat-2012'));

describe('the value of a fact settles', () => {
  it.each([
    ['did over 50 people attend the seminar on September 25?', 'yes'],
    ['was the turnout at the opening seminar below fifty?', 'no'],
    ['did the one-year secondment last only six months?', 'no'],
    ['were there twenty or more trainees in the workshop?', 'no'],
    ['was the secondment to UNESCO limited to six months?', 'no'],
    ['was the signing ceremony held in Beijing?', 'no'],
    ['the first session of the Council was in Shanghai, wasn’t it?', 'no'],
    ['was the first session of the Council held in Beijing?', 'yes'],
  ] as const)('%s', (question, polarity) => {
    expect(engine.answer(question)).toMatchObject({ outcome: 'answer', kind: 'yesNo', polarity });
  });
});

describe('beside the facts, the words settle', () => {
  it.each([
    ['was the 2nd China-Germany Innovation Forum in spring?', 'no'],
    ['was the 2nd China-Germany Innovation Forum in autumn?', 'yes'],
    ['Is the training scheme for developing countries a one-off?', 'no'],
    ['Did all the trainees come from one single country?', 'no'],
    ['were people from the first course kept out of the seminar on September 25?', 'no'],
  ] as const)('%s', (question, polarity) => {
    expect(engine.answer(question)).toMatchObject({ outcome: 'answer', kind: 'yesNo', polarity });
  });

  it.each([
    'were most of the trainees civil servants?',
    'were most trainees women?',
    'were the trainees mainly from Asia?',
    'were the teachers mostly from Beijing?',
    'were the teachers mostly professors from Rand?',
    'is there anything planned for 2013',
    'did the students complain?',
    'was the seminar before the council session?',
    'was the workshop held in Paris?',
    'was the seminar held in London?',
    'was the first international seminar held in Shanghai?',
  ])('but not: %s', (question) => {
    expect(engine.answer(question).outcome).not.toBe('answer');
  });
});

describe('what comes before the first', () => {
  it.each([
    ['Did UNESCO already have another Category II centre for science strategy before this one?', 'no'],
    ['Is it true that no other Category II centre had focused on S&T strategy before?', 'yes'],
  ] as const)('%s', (question, polarity) => {
    expect(engine.answer(question)).toMatchObject({ outcome: 'answer', polarity });
  });
});

test('it cites the fact', () => {
  const answer = engine.answer('did over 50 people attend the seminar?');
  expect(answer).toMatchObject({ outcome: 'answer' });
  expect(answer.outcome === 'answer' && answer.citations[0]?.quote).toContain('more than 80 participants');
});

import { describe, expect, test } from 'vitest';
import { stem } from '../../src/language/stem.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { classify, type Wanted } from '../../src/question/classify.ts';

const wanted = (question: string): Wanted => classify(tokenize(question), question.endsWith('?'));

describe('the kind of a question', () => {
  test.each([
    ['fact', 'How many students came?'],
    ['fact', 'who paid for it'],
    ['fact', 'Were did they go'],
    ['fact', 'partner for the training'],
    ['fact', 'In which year was it founded?'],
    ['yesNo', 'Was it held in Rome?'],
    ['yesNo', "Didn't they visit the museum?"],
    ['yesNo', 'They came to Berlin, right?'],
    ['yesNo', 'The forum was in Berlin, wasn’t it?'],
    ['yesNo', 'Were fewer than 50 there?'],
    ['list', 'Which universities took part?'],
    ['list', 'list all partners'],
    ['list', 'Who else was there?'],
    ['passage', 'tell me about the forum'],
    ['passage', 'can you summarise the second part'],
    ['passage', 'give me a quick overview of the training'],
    ['definition', 'What does GDP stand for?'],
    ['definition', 'define auspices'],
    ['fact', "What was Moser's job?"],
    ['fact', 'what is his job'],
    ['definition', 'meaning of auspices'],
    ['comparison', 'Which came first, the forum or the seminar?'],
    ['comparison', 'How many more trainees came than teachers?'],
    ['comparison', 'compare the forum with the seminar'],
    ['comparison', 'The forum or the seminar: which was earlier in the year?'],
    ['definition', 'What is meant by a stop clause?'],
    ['definition', 'what counts as a returnee'],
    ['definition', 'what does gearing mean here?'],
    ['definition', 'brash, which is what?'],
    ['fact', 'what do they mean to do next'],
    ['passage', 'tldr on the workshop'],
    ['passage', 'short recap of what the forum covered'],
    ['passage', 'I would welcome a summary of the debates.'],
    ['passage', 'work with German experts summary'],
    ['passage', 'How did the trial unfold?'],
    ['passage', 'what did they get up to with the harbour people'],
    ['fact', 'who wrote the short version of the report'],
    ['fact', 'How did they get there?'],
    ['yesNo', 'will the chair stand for another term?'],
  ] as const)('%s: %s', (kind, question) => {
    expect(wanted(question).kind).toBe(kind);
  });

  test.each([
    ['fact', 'does it say who paid'],
    ['fact', 'do you know when it opened?'],
    ['fact', 'how many pupils read all the books?'],
    ['fact', 'when did the two companies merge?'],
    ['fact', 'on what grounds was it refused'],
    ['fact', 'what is the biggest item of spending'],
    ['comparison', 'How many more men than women were there?'],
  ] as const)('%s: %s', (kind, question) => {
    expect(wanted(question).kind).toBe(kind);
  });

  test.each([
    ['reason', 'what started the flood?'],
    ['reason', 'what makes members leave?'],
    ['money', 'what did the architect get paid?'],
    ['money', 'what was set aside for repairs?'],
    ['money', 'turnover 2021'],
    ['money', 'price tag of the survey'],
    [undefined, 'what was the money spent on?'],
    ['place', 'in which place was the fair held?'],
    ['place', 'which part of the country is the depot in'],
    ['number', 'what number of staff left'],
    ['duration', 'how soon will it open'],
    ['date', 'how recently was it repaired'],
  ] as const)('%s: %s', (type, question) => {
    expect(wanted(question).expects[0]).toBe(type);
  });

  test('a statement is a question only with its question mark', () => {
    expect(wanted('the workshop was held in Rome?').kind).toBe('yesNo');
    expect(wanted('the workshop was held in Rome').kind).not.toBe('yesNo');
  });

  test('a verb turned round that only asks politely is no yes or no', () => {
    expect(wanted('Could you tell me who paid for it?').kind).toBe('fact');
  });
});

describe('what would answer a question', () => {
  test.each([
    ['How many students came?', 'number'],
    ['who paid for it', 'person'],
    ['when did it start', 'date'],
    ['In which year was it founded?', 'date'],
    ['where was it held?', 'place'],
    ['which city', 'place'],
    ['how long did it last', 'duration'],
    ['how much did it cost', 'money'],
    ['how often do they meet', 'frequency'],
    ['what percentage of pupils passed', 'percentage'],
    ['why was Rome picked?', 'reason'],
    ['how was it done', 'manner'],
    ['What was the forum called?', 'title'],
    ['name of the colleague who went to Rome', 'person'],
    ['what is the name of the museum', 'title'],
    ['When was the name of the director announced?', 'date'],
  ])('%s: a %s first', (question, type) => {
    expect(wanted(question).expects[0]).toBe(type);
  });

  test.each(['Was it held in Rome?', 'tell me about the forum', 'What does GDP stand for?'])('%s: no span', (question) => {
    expect(wanted(question).expects).toEqual([]);
  });

  test('the question word that comes first decides', () => {
    expect(wanted('Who knows when it was?').expects[0]).toBe('person');
    expect(wanted('When was it and who knows?').expects[0]).toBe('date');
  });
});

describe('the noun that is asked for', () => {
  test.each([
    ['How many students came?', ['student']],
    ['which American think tank did they work with?', ['american', 'think', 'tank']],
    ['Which universities attended the forum?', ['universities']],
    ['who paid for it', []],
  ])('%s: %j', (question, words) => {
    expect(wanted(question).head).toEqual(words.map(stem));
  });
});

test('nothing at all is a fact that anything may answer', () => {
  expect(classify([], false)).toEqual({ kind: 'fact', expects: [], head: [] });
});

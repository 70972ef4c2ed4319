import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitQuestions } from '../../src/question/split.ts';

const questions = (text: string): string[] => splitQuestions(text).map(({ question }) => question);

describe('how many questions a message has', () => {
  test.each([
    ['Who paid for it?', ['Who paid for it?']],
    ['Who paid? When was it?', ['Who paid?', 'When was it?']],
    ['Who paid for it and when was it?', ['Who paid for it', 'when was it?']],
    ['How many came, and where did they come from?', ['How many came', 'where did they come from?']],
    ['tell me about the forum. Also, who spoke there?', ['tell me about the forum.', 'Also, who spoke there?']],
    ['谁资助了？有多少学员？', ['谁资助了？', '有多少学员？']],
    ['when was it founded and where?', ['when was it founded', 'where was it founded']],
    ['Who paid for it and why?', ['Who paid for it and why?']],
    ['workshop budget', ['workshop budget']],
    ['When and where was it held?', ['When and where was it held?']],
    ['who came? how many were they? where was it?', ['who came?', 'how many were they?', 'where was it?']],
    ['Did they see a museum? which', ['Did they see a museum? which']],
    ['who was sent to Paris? name?', ['who was sent to Paris? name?']],
    ['How they did it was a topic. Who spoke?', ['Who spoke?']],
    ['Where was it? When?', ['Where was it?', 'When?']],
    ['Who came? Who came?', ['Who came?']],
    ['Any farm on the tour? If so, its name.', ['Any farm on the tour? If so, its name.']],
    ['Lund once belonged to a board; which one? I want to check.', ['Lund once belonged to a board; which one?']],
    [
      'By what share, according to the house economists, was concrete rendered more expensive as a consequence of the pact?',
      ['By what share, according to the house economists, was concrete rendered more expensive as a consequence of the pact?'],
    ],
  ])('%s', (text, expected) => {
    expect(questions(text)).toEqual(expected);
  });

  test.each(['Did 3.5 million people and their children come?', 'Who said it and left?', 'What did the U.S.-based firm pay and receive?'])(
    'one: %s',
    (text) => {
      expect(questions(text)).toEqual([text]);
    },
  );

  test('each of many', () => {
    expect(questions('Who? When? Where? Why? How? What?')).toHaveLength(6);
  });
});

describe('what is said around a question', () => {
  test('statements before it lead up to it', () => {
    expect(splitQuestions('I read about the workshop. It was in May. How many came?')).toEqual([
      { question: 'How many came?', said: ['I read about the workshop.', 'It was in May.'] },
    ]);
  });

  test('each question has what stands before it', () => {
    expect(splitQuestions('There was a forum. Who came? There was a prize. Who won it?').map(({ said }) => said)).toEqual([
      ['There was a forum.'],
      ['There was a prize.'],
    ]);
  });

  test('what is said after the last question still belongs to it', () => {
    expect(splitQuestions('How many came? To the workshop I mean.')).toEqual([
      { question: 'How many came?', said: ['To the workshop I mean.'] },
    ]);
  });

  test('a long sentence that rambles asks at its end', () => {
    const text =
      'so my boss was going on about the big event they had last autumn in the capital with lots of guests, how many people attended it?';
    expect(splitQuestions(text)).toEqual([
      {
        question: 'how many people attended it?',
        said: ['so my boss was going on about the big event they had last autumn in the capital with lots of guests, '],
      },
    ]);
  });
});

test('any message is at least one question, made of its own words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('who', 'came', 'and', 'when', '?', '.', ',', '!', ';', '。', 'it was', 'so', ' '), { maxLength: 40 }),
      (parts) => {
        const text = parts.join(' ');
        const found = splitQuestions(text);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(4);
        for (const { question } of found) expect(text).toContain(question);
      },
    ),
  );
});

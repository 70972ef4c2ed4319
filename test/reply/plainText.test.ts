import { describe, expect, test } from 'vitest';
import type { Answer, Found } from '../../src/answer/types.ts';
import { headlineOf, plainText } from '../../src/reply/plainText.ts';
import { languages } from '../../src/reply/words/index.ts';
import { common, found } from '../support/answers.ts';

const verdict = (polarity: 'yes' | 'no', headline: string): Found => found({ kind: 'yesNo', polarity, headline });

describe('the headline', () => {
  test.each<[string, Answer, string]>([
    ['a fact', found(), '16 trainees'],
    ['a yes', verdict('yes', 'It did'), 'Yes. It did'],
    ['a no', verdict('no', 'It did not'), 'No. It did not'],
    ['a no with a number', verdict('no', '16 trainees'), 'No. 16 trainees'],
    ['a short list', found({ kind: 'list', items: ['China', 'Germany'] }), 'China and Germany'],
    ['a miss', { ...common, outcome: 'notInReport', missing: [], nearest: [] }, 'The report does not say.'],
    ['an unclear question', { ...common, outcome: 'unclear', reason: 'ambiguous', choices: [] }, 'Which of these do you mean?'],
    ['thanks', { ...common, outcome: 'smallTalk', topic: 'thanks', examples: [] }, 'You are welcome.'],
  ])('of %s', (_, answer, expected) => {
    expect(headlineOf(answer, 'en')).toBe(expected);
  });

  test('goes on with a colon where the quote begins in the middle of a sentence', () => {
    const answer = verdict('no', 'the Council met in May');
    expect(Object.fromEntries(languages.map((language) => [language, headlineOf(answer, language)]))).toEqual({
      en: 'No: the Council met in May',
      zh: '否：the Council met in May',
      fr: 'Non : the Council met in May',
      es: 'No: the Council met in May',
    });
    expect(headlineOf(verdict('yes', '“the Council met”'), 'en')).toBe('Yes: “the Council met”');
  });
});

test('the plain text has everything, and nothing of the user’s markup', () => {
  const text = plainText(
    found({
      question: '[x](https://evil.example) @everyone',
      corrections: [{ from: '**trainnes**', to: 'trainees' }],
      further: [found({ headline: 'Beijing' })],
    }),
    'en',
  );
  expect(text).toContain('16 trainees\nSearched for: trainnes → trainees\n“In 2012, CISTRAT held');
  expect(text).toContain('\n\nBeijing');
  expect(text).not.toMatch(/evil|@everyone|\*\*/u);
});

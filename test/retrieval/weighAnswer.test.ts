import { describe, expect, test } from 'vitest';
import { likelyWords, type LikelyWords } from '../../src/retrieval/answerWords.ts';
import { ANSWER_FEATURES, answerFeatures, decidedFeatures, weighAnswer } from '../../src/retrieval/weighAnswer.ts';
import { askedOfHarbour } from '../answer/report.ts';

const QUESTION = 'How many crews came to the regatta?';
const withWords = (likely: readonly LikelyWords[], times: number): LikelyWords[] =>
  likely.map(({ candidate, words }) => ({ candidate, words: words.map((word) => word * times) }));

describe('how likely a report answers', () => {
  const put = (question = QUESTION) => {
    const asked = askedOfHarbour(question);
    return { asked, likely: likelyWords(asked) };
  };

  test('is a likelihood, and so is that of its best sentence', () => {
    const { asked, likely } = put();
    for (const one of Object.values(weighAnswer(asked, likely))) expect(one > 0 && one < 1).toBe(true);
  });

  test('falls where no word is likely', () => {
    const { asked, likely } = put();
    expect(weighAnswer(asked, likely).report).toBeGreaterThan(weighAnswer(asked, withWords(likely, 0.01)).report);
    expect(weighAnswer(asked, likely).sentence).toBeGreaterThan(weighAnswer(asked, withWords(likely, 0.01)).sentence);
  });

  test('is higher for what it tells than for what it does not', () => {
    const { asked, likely } = put();
    const silent = put('How many lifeboats were sold to Norway?');
    expect(weighAnswer(asked, likely).report).toBeGreaterThan(weighAnswer(silent.asked, silent.likely).report);
  });

  test('is nothing where nothing was found', () => {
    expect(weighAnswer({ ...put().asked, ranked: [] }, [])).toEqual({ report: 0, sentence: 0 });
  });
});

test.each([QUESTION, 'What did the board decline?', 'what about Porto'])('all that is weighed is a number: %s', (question) => {
  const asked = askedOfHarbour(question);
  const features = answerFeatures(decidedFeatures(asked), likelyWords(asked));
  expect(features).toHaveLength(ANSWER_FEATURES.length);
  expect(features.every(Number.isFinite)).toBe(true);
});

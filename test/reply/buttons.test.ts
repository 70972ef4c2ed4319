import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/types.ts';
import { answerButtons } from '../../src/reply/buttons.ts';
import { plainText } from '../../src/reply/plainText.ts';
import { wordsOf } from '../../src/reply/words/index.ts';
import { citationOf, shippedReport } from '../support/engine.ts';

const citations = [citationOf(shippedReport(), 'recruiting 16')];
const common = { question: 'How many?', language: 'en' as const, corrections: [], confidence: 0.9 };

describe('did you mean', () => {
  const corrections = [{ from: 'bord', to: 'board' }];
  const alternatives = [{ from: 'bord', to: 'born' }];
  const near: Answer = { ...common, outcome: 'passages', near: true, headline: 'x', citations };
  const found: Answer = { ...common, outcome: 'answer', kind: 'fact', headline: '16', basis: 'report', citations };
  const miss: Answer = { ...common, outcome: 'notInReport', missing: [], nearest: [] };
  const offered = (answer: Answer): string[] =>
    answerButtons(answer, wordsOf('en'), { private: true, askerId: '1', votes: true })
      .flatMap(({ components }) => components)
      .flatMap((component) => ('custom_id' in component && component.custom_id.startsWith('spell') ? [component.custom_id] : []));

  test.each<[string, Answer, string[]]>([
    ['other spellings, and the way back from a correction', { ...near, corrections, alternatives }, ['spell:bord:born', 'spell']],
    ['the way back alone where a corrected question is answered by no more than a miss', { ...miss, corrections }, ['spell']],
    ['or by what is near', { ...near, corrections }, ['spell']],
    ['other spellings alone where nothing was corrected', { ...miss, alternatives }, ['spell:bord:born']],
    ['both under an answer where the correction was one of several', { ...found, corrections, alternatives }, ['spell:bord:born', 'spell']],
    ['nothing under an answer where it was the only one', { ...found, corrections }, []],
    ['nothing under passages of a subject', { ...near, near: false, corrections }, []],
    ['nothing where all is spelled right', miss, []],
  ])('offers %s', (_, answer, expected) => {
    expect(offered(answer)).toEqual(expected);
  });

  test('is told in plain text too', () => {
    expect(plainText({ ...miss, alternatives }, 'en')).toContain('Did you mean “born”?');
  });
});

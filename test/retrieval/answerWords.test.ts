import { expect, test } from 'vitest';
import { likelyWords } from '../../src/retrieval/answerWords.ts';
import { askedOfHarbour } from '../answer/report.ts';

/** The words of the best sentence that are at least half as likely as the likeliest. */
function likeliest(question: string): string[] {
  const [best] = likelyWords(askedOfHarbour(question));
  const most = Math.max(...(best?.words ?? []));
  return (best?.candidate.unit.tokens ?? []).flatMap(({ norm }, at) => ((best?.words[at] ?? 0) >= most / 2 ? [norm] : []));
}

test.each([
  ['How long does the apprenticeship last?', 'eighteen months'],
  ['When was the lighthouse museum opened?', 'may'],
  ['How many countries did the crews come from?', '12'],
  ['Where did the boat school move to?', 'porto'],
])('the words of the answer are the likeliest: %s', (question, answer) => {
  expect(likeliest(question)).toEqual(expect.arrayContaining(answer.split(' ')));
});

test('every likelihood is one, no sentence comes twice, and none is a heading', () => {
  const likely = likelyWords(askedOfHarbour('How many crews came to the regatta?'));
  expect(new Set(likely.map(({ candidate }) => candidate.unit.sentence.text)).size).toBe(likely.length);
  for (const { candidate, words } of likely) {
    expect(candidate.unit.paragraph.kind).not.toBe('heading');
    expect(words).toHaveLength(candidate.unit.tokens.length);
    for (const word of words) expect(word > 0 && word < 1).toBe(true);
  }
});

test('a yes or no has no words of its own: those of the question count', () => {
  const [best] = likelyWords(askedOfHarbour('Was the swimming hall closed?'));
  const { tokens = [] } = best?.candidate.unit ?? {};
  const weightOf = (word: string): number => best?.words[tokens.findIndex(({ norm }) => norm === word)] ?? 0;
  expect(weightOf('swimming')).toBeGreaterThan(0);
  expect(weightOf('ferry')).toBe(0);
});

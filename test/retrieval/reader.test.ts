import { describe, expect, test } from 'vitest';
import { RANKER_FEATURES } from '../../src/retrieval/model.ts';
import { makePass, readQuestion, readReader, readSentence, type Reader } from '../../src/retrieval/reader.ts';

/** One unit that sees a word's only number, two words, one hidden unit that sees the sums. */
const network: Reader = {
  word: Float64Array.of(1),
  match: Float64Array.of(2),
  wordBias: Float64Array.of(0.5),
  attention: Float64Array.of(Math.log(3)),
  sentence: Float64Array.of(0, 1, 0),
  question: Float64Array.of(0.1),
  hiddenBias: Float64Array.of(0),
  output: Float64Array.of(2),
  direct: Float64Array.of(1, 0, 4),
};

describe('a question is read once', () => {
  const reading = readQuestion(network, { words: [0, 1], question: [10] });

  test('its words share what they count for', () => {
    expect([...reading.shares]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
  });

  test('the units begin with what is known of each word, the layer above with what is known of the question', () => {
    expect([...reading.words]).toEqual([0.5, 1.5]);
    expect([...reading.hidden]).toEqual([1]);
  });

  test('a sentence is scored by how it has each word, and by what it has itself', () => {
    const { seen, score } = readSentence(network, reading, { features: [7], matches: [0.2, -0.4] });
    const units = [Math.tanh(0.5 + 0.4), Math.tanh(1.5 - 0.8)] as const;
    expect([...seen]).toEqual([expect.closeTo(units[0], 12), expect.closeTo(units[1], 12)]);
    const counted = 0.25 * units[0] + 0.75 * units[1];
    const alike = 0.25 * (units[0] + units[1]);
    expect(score).toBeCloseTo(2 * Math.tanh(1 + counted) + 7 + 4 * alike, 12);
  });
});

test('room that is used again keeps nothing of the sentence before', () => {
  const reading = readQuestion(network, { words: [0, 1], question: [10] });
  const pass = makePass(network, reading);
  const scores = [
    [0.2, -0.4],
    [0.9, 0.1],
    [0.2, -0.4],
  ].map((matches) => readSentence(network, reading, { features: [7], matches }, pass).score);
  expect(scores[2]).toBe(scores[0]);
  expect(scores[1]).not.toBe(scores[0]);
});

describe('the learned ranker', () => {
  test('has a row of each table for each unit', () => {
    const learned = readReader('ranker.json', RANKER_FEATURES);
    const [units, hidden] = [learned.wordBias.length, learned.hiddenBias.length];
    expect(learned.word).toHaveLength(units * learned.attention.length);
    expect(learned.sentence).toHaveLength(hidden * learned.direct.length);
    expect(learned.output).toHaveLength(hidden);
  });

  test('is refused for other features, by the name of its file', () => {
    expect(() => readReader('ranker.json', RANKER_FEATURES.slice(1))).toThrow(/^ranker\.json: learned for other features/);
  });
});

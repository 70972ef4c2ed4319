import { expect, test } from 'vitest';
import { readQuestion, readSentence, type Reader } from '../../src/retrieval/reader.ts';
import { randomFrom } from '../../src/training/random.ts';
import { addGradient, trainReader, type Loss, type Ranking } from '../../src/training/reader.ts';

const UNITS = 3;
const HIDDEN = 2;
const [WORD, MATCH, FEATURES, QUESTION] = [4, 3, 2, 2];
const random = randomFrom(7);
const drawn = (count: number): Float64Array => Float64Array.from({ length: count }, () => random() * 2 - 1);

const weights = (): Reader => ({
  word: drawn(UNITS * WORD),
  match: drawn(UNITS * MATCH),
  wordBias: drawn(UNITS),
  attention: drawn(WORD),
  sentence: drawn(HIDDEN * (FEATURES + 2 * UNITS)),
  question: drawn(HIDDEN * QUESTION),
  hiddenBias: drawn(HIDDEN),
  output: drawn(HIDDEN),
  direct: drawn(FEATURES + 2 * UNITS),
});

/** A question of some words with sentences, one of which is right. */
const rankingOf = (words: number, sentences: number, right: number): Ranking => ({
  words: drawn(words * WORD),
  question: drawn(QUESTION),
  rows: Array.from({ length: sentences }, () => ({ features: drawn(FEATURES), matches: drawn(words * MATCH) })),
  right: Array.from({ length: sentences }, (_, i) => i === right),
  weight: 1,
});

/** What the network in use makes of each sentence. */
function scoresOf(network: Reader, ranking: Ranking): number[] {
  const reading = readQuestion(network, ranking);
  return ranking.rows.map((row) => readSentence(network, reading, row).score);
}

function lossOf(network: Reader, ranking: Ranking, loss: Loss): number {
  const scores = scoresOf(network, ranking);
  if (loss === 'deciding') return scores.reduce((sum, score, i) => sum + Math.log(1 + Math.exp(ranking.right[i] ? -score : score)), 0);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + Math.exp(value), 0);
  return Math.log(sum(scores)) - Math.log(sum(scores.filter((_, i) => ranking.right[i])));
}

test.each(['ranking', 'deciding'] as const)('the gradient of each weight is the slope of the loss of the network in use: %s', (loss) => {
  const ranking = rankingOf(3, 4, 2);
  const at = weights();
  const gradient = Object.fromEntries(
    Object.entries(at).map(([part, values]) => [part, new Float64Array(values.length)]),
  ) as unknown as typeof at;
  addGradient(ranking, loss, at, gradient);
  const step = 1e-6;
  for (const part of Object.keys(at) as (keyof Reader)[])
    at[part].forEach((value, i) => {
      at[part][i] = value + step;
      const above = lossOf(at, ranking, loss);
      at[part][i] = value - step;
      const below = lossOf(at, ranking, loss);
      at[part][i] = value;
      expect(gradient[part][i], `${part} ${i}`).toBeCloseTo((above - below) / (2 * step), 5);
    });
});

test('training finds what makes a sentence right', () => {
  // Right is the sentence that has its words best, all together.
  const rankings = Array.from({ length: 200 }, () => {
    const ranking = rankingOf(2, 5, 0);
    const had = ranking.rows.map(({ matches }) => (matches[0] ?? 0) + (matches[MATCH] ?? 0));
    return { ...ranking, right: had.map((value) => value === Math.max(...had)) };
  });
  const network = trainReader(rankings.slice(0, 150), 'ranking', {
    word: WORD,
    match: MATCH,
    units: 4,
    hidden: 4,
    epochs: 40,
    rate: 0.02,
    decay: 0,
    dropout: 0,
    batch: 16,
    seed: 1,
  });
  const right = rankings.slice(150).filter((ranking) => {
    const scores = scoresOf(network, ranking);
    return ranking.right[scores.indexOf(Math.max(...scores))];
  });
  expect(right.length).toBeGreaterThan(40);
});

test('questions without a right sentence among their rows teach nothing', () => {
  expect(() =>
    trainReader([{ ...rankingOf(2, 3, 0), right: [false, false, false] }], 'ranking', {
      word: WORD,
      match: MATCH,
      units: 2,
      hidden: 2,
      epochs: 1,
      rate: 0.01,
      decay: 0,
      dropout: 0,
      batch: 1,
      seed: 1,
    }),
  ).toThrow(/no question has a right sentence/);
});

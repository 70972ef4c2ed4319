import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

/** The tables of a {@link Reader}: each goes row by row, a row a unit. */
export const TABLES = ['word', 'match', 'wordBias', 'attention', 'sentence', 'question', 'hiddenBias', 'output', 'direct'] as const;

/**
 * A network that reads a question word by word: units of tanh see each word and how the sentence has it; they are added up over the words, once alike and once
 * by how much each word counts; a layer of tanh units sees these sums with what is known of the sentence and of the question.
 */
export type Reader = Record<(typeof TABLES)[number], Float64Array>;

/** A sentence as the network is given it. */
export interface SentenceRow {
  /** What is known of the sentence as a whole. */
  features: ArrayLike<number>;
  /** How it has each word of the question, word after word. */
  matches: ArrayLike<number>;
}

/** A question as the network is given it. */
export interface QuestionRow {
  /** What is known of each word, word after word. */
  words: ArrayLike<number>;
  question: ArrayLike<number>;
}

/** What a network makes of a question, whatever the sentence. */
export interface Reading {
  /** How much each word counts: together 1. */
  shares: Float64Array;
  /** What the units see of each word, word after word. */
  words: Float64Array;
  hidden: Float64Array;
}

/** What a network makes of a sentence on the way to its score. */
export interface Pass {
  /** The units of each word, word after word. */
  seen: Float64Array;
  inputs: Float64Array;
  hidden: Float64Array;
  score: number;
}

/** The plain sum over a question's words is taken down to this share, so that it stays about as large as the weighted one. */
export const SUM_SHARE = 0.25;

/** Reads a question. */
export function readQuestion(network: Reader, { words, question }: QuestionRow): Reading {
  const { word, wordBias, attention, hiddenBias } = network;
  const width = attention.length;
  const count = words.length / width;
  const seen = new Float64Array(count * wordBias.length);
  const shares = new Float64Array(count);
  for (let w = 0; w < count; w += 1) {
    seen.set(product(word, wordBias, words, w * width, width), w * wordBias.length);
    let logit = 0;
    for (let f = 0; f < width; f += 1) logit += (attention[f] ?? 0) * (words[w * width + f] ?? 0);
    shares[w] = Math.exp(logit);
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  return {
    shares: shares.map((share) => share / total),
    words: seen,
    hidden: product(network.question, hiddenBias, question, 0, question.length),
  };
}

/** A table times a stretch of inputs, on top of a bias. */
function product(
  table: Float64Array,
  bias: Float64Array,
  inputs: ArrayLike<number>,
  from: number,
  width: number,
  sums: Float64Array = new Float64Array(bias.length),
): Float64Array {
  for (let k = 0, at = 0; k < sums.length; k += 1) {
    let sum = bias[k] ?? 0;
    for (let f = from; f < from + width; f += 1, at += 1) sum += (table[at] ?? 0) * (inputs[f] ?? 0);
    sums[k] = sum;
  }
  return sums;
}

/** Room for what a network makes of a sentence; used again for the next one, hundreds of sentences need no more. */
export const makePass = ({ hiddenBias, direct }: Reader, { words }: Reading): Pass => ({
  seen: new Float64Array(words.length),
  inputs: new Float64Array(direct.length),
  hidden: new Float64Array(hiddenBias.length),
  score: 0,
});

/** Reads a sentence for a question; `pass` is written over. */
export function readSentence(network: Reader, reading: Reading, row: SentenceRow, pass = makePass(network, reading)): Pass {
  readWords(network, reading, row, pass);
  judgeInputs(network, reading, pass);
  return pass;
}

/** What the units see of each word, and their sums beside what is known of the sentence: the inputs of the layer above. */
export function readWords({ match, wordBias }: Reader, { shares, words }: Reading, { features, matches }: SentenceRow, pass: Pass): void {
  const { seen, inputs } = pass;
  const units = wordBias.length;
  const width = match.length / units;
  inputs.set(features);
  inputs.fill(0, features.length);
  for (let w = 0, at = 0; w < shares.length; w += 1)
    for (let k = 0, cell = 0; k < units; k += 1, at += 1) {
      let sum = words[at] ?? 0;
      for (let f = w * width; f < (w + 1) * width; f += 1, cell += 1) sum += (match[cell] ?? 0) * (matches[f] ?? 0);
      const value = Math.tanh(sum);
      seen[at] = value;
      const counted = features.length + k;
      inputs[counted] = (inputs[counted] ?? 0) + (shares[w] ?? 0) * value;
      inputs[counted + units] = (inputs[counted + units] ?? 0) + SUM_SHARE * value;
    }
}

/** The layer above the words, and the score. */
export function judgeInputs({ sentence, output, direct }: Reader, reading: Reading, pass: Pass): void {
  const { inputs, hidden } = pass;
  product(sentence, reading.hidden, inputs, 0, inputs.length, hidden);
  let score = 0;
  for (let j = 0; j < hidden.length; j += 1) {
    const unit = Math.tanh(hidden[j] ?? 0);
    hidden[j] = unit;
    score += (output[j] ?? 0) * unit;
  }
  for (let f = 0; f < inputs.length; f += 1) score += (direct[f] ?? 0) * (inputs[f] ?? 0);
  pass.score = score;
}

const numbers = z.array(z.number()).transform((values) => Float64Array.from(values));
const schema = z.object({
  features: z.array(z.string()),
  ...(Object.fromEntries(TABLES.map((table) => [table, numbers])) as Record<(typeof TABLES)[number], typeof numbers>),
});

/** Writes a network as the text of its file. */
export const asJson = (features: readonly string[], network: Reader): string =>
  `${JSON.stringify({ features, ...Object.fromEntries(TABLES.map((table) => [table, [...network[table]]])) })}\n`;

/** Reads a learned network, and checks that it was learned for these features. */
export function readReader(name: string, features: readonly string[]): Reader {
  const file = schema.parse(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`#models/${name}`), 'utf8')));
  if (file.features.join() !== features.join())
    throw new Error(`${name}: learned for other features: run its script in src/training again`);
  return file;
}

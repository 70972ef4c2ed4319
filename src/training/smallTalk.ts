// Trains which messages are small talk, and about what:  npx tsx src/training/smallTalk.ts [--write]
// Learns from src/training/talk.tsv (small talk of all kinds, and questions that look like it), and from all questions on the practice reports. Prints what each fifth gets by
// what learned on the others; writes src/language/data/smallTalk.json. Complaints are answered as praise is: both are told to who looks after the bot.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '../language/data.ts';
import { ALL_KNOWN, talkFeatures, talkOf, talkWords, UNKNOWN, unknownFeature, type TalkModel } from '../question/talkWords.ts';
import { readRows } from './samples.ts';

const TOPICS = ['greeting', 'farewell', 'thanks', 'praise', 'identity', 'capabilities', 'chat', 'question'] as const;
const QUESTION = TOPICS.length - 1;
/** A feature has to stand in so many lines of talk.tsv. */
const LEAST_LINES = 2;
/** What a practice question counts for, beside a line of talk.tsv. */
const PRACTICE_WEIGHT = 0.3;
/** The inverse strength of the L2 penalty, as scikit-learn's C. */
const C = 4;
const STEPS = 250;
const RATE = 0.15;
const FOLDS = 5;
const THRESHOLDS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5];

interface Line {
  message: string;
  topic: number;
  weight: number;
}

const talk: Line[] = readFileSync('src/training/talk.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [label = '', message = ''] = line.split('\t');
    const topic = TOPICS.findIndex((name) => name === (label === 'complaint' ? 'praise' : label));
    if (topic < 0) throw new Error(`talk.tsv: no such topic: ${label}`);
    return { message, topic, weight: 1 };
  });
const practice: Line[] = ['questions', 'claims'].flatMap((folder) =>
  readdirSync(join('src/training', folder)).flatMap((file) =>
    readRows(join('src/training', folder, file)).map(({ q }) => ({ message: q, topic: QUESTION, weight: PRACTICE_WEIGHT })),
  ),
);

/** The places of what a line holds, and how much of each. */
interface Sparse {
  features: Int32Array;
  values: Float64Array;
}

/** Softmax regression by Adam on the whole set. */
function train(lines: readonly Line[]): TalkModel {
  const counts = new Map<string, number>();
  for (const { message, weight } of lines)
    if (weight === 1) for (const feature of talkFeatures(talkWords(message))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([name, count]) => count >= LEAST_LINES || name.startsWith('^length ')).map(([name]) => name);
  names.push(UNKNOWN, ALL_KNOWN);
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = lines.map(({ message }): Sparse => {
    const words = talkWords(message);
    const [feature, weight] = unknownFeature(words, (word) => places.has(word));
    const features = [...talkFeatures(words), feature].flatMap((name) => places.get(name) ?? []);
    const values = features.map((place) => (place === places.get(feature) ? weight : 1));
    return { features: Int32Array.from(features), values: Float64Array.from(values) };
  });
  const size = names.length * TOPICS.length;
  // The last row of weights is the bias.
  const w = new Float64Array(size + TOPICS.length);
  const [first, second] = [new Float64Array(w.length), new Float64Array(w.length)];
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Float64Array(TOPICS.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(w.length);
    rows.forEach((row, i) => {
      softmax(w, row, size, scores);
      const { topic, weight } = lines[i]!;
      for (let t = 0; t < TOPICS.length; t += 1) {
        const error = weight * (scores[t]! - Number(t === topic));
        for (let k = 0; k < row.features.length; k += 1) gradient[row.features[k]! * TOPICS.length + t]! += error * row.values[k]!;
        gradient[size + t]! += error;
      }
    });
    for (let i = 0; i < w.length; i += 1) {
      const g = (gradient[i]! + (i < size ? w[i]! / C : 0)) / total;
      first[i] = 0.9 * first[i]! + 0.1 * g;
      second[i] = 0.999 * second[i]! + 0.001 * g * g;
      w[i]! -= (RATE * (first[i]! / (1 - 0.9 ** step))) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const inHundredths = (from: number): number[] => Array.from(w.slice(from, from + TOPICS.length), (value) => Math.round(100 * value));
  return {
    topics: [...TOPICS],
    bias: inHundredths(size),
    weights: new Map(names.map((name, i) => [name, inHundredths(i * TOPICS.length)])),
  };
}

function softmax(w: Float64Array, row: Sparse, size: number, scores: Float64Array): void {
  for (let t = 0; t < TOPICS.length; t += 1) {
    let score = w[size + t]!;
    for (let k = 0; k < row.features.length; k += 1) score += row.values[k]! * w[row.features[k]! * TOPICS.length + t]!;
    scores[t] = score;
  }
  const most = Math.max(...scores);
  let sum = 0;
  for (let t = 0; t < TOPICS.length; t += 1) sum += scores[t] = Math.exp(scores[t]! - most);
  for (let t = 0; t < TOPICS.length; t += 1) scores[t]! /= sum;
}

const lines = [...talk, ...practice];
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const learned = train(lines.filter((_line, i) => i % FOLDS !== fold));
  return lines
    .filter((_line, i) => i % FOLDS === fold)
    .map(({ message, topic, weight }) => ({ wanted: TOPICS[topic]!, isPractice: weight < 1, ...talkOf(message, learned) }));
}).flat();
const smallTalk = judged.filter(({ wanted }) => wanted !== 'question');
const hard = judged.filter(({ wanted, isPractice }) => wanted === 'question' && !isPractice);
const asked = judged.filter(({ isPractice }) => isPractice);
const share = (of: readonly unknown[], all: readonly unknown[]): string => `${of.length} of ${all.length}`;
console.log(
  `topic right: ${share(
    smallTalk.filter(({ topic, wanted }) => topic === wanted),
    smallTalk,
  )}`,
);
for (const threshold of THRESHOLDS) {
  const below = <Judged extends { question: number }>(all: readonly Judged[]): Judged[] =>
    all.filter(({ question }) => question < threshold);
  console.log(
    `below ${threshold}: small talk ${share(below(smallTalk), smallTalk)}, questions that look like it ${share(below(hard), hard)}, practice questions ${share(below(asked), asked)}`,
  );
}
if (process.argv.includes('--write')) {
  const { topics, bias, weights } = train(lines);
  writeFileSync(dataPath('smallTalk.json'), `${JSON.stringify({ topics, bias, weights: Object.fromEntries(weights) })}\n`);
}

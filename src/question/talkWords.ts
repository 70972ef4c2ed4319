import { z } from 'zod';
import { readData } from '../language/data.ts';
import { isStopWord } from '../language/stopWords.ts';
import { unaccented } from './clauses.ts';
import type { SmallTalkTopic } from './intent.ts';

/** Learned by src/training/smallTalk.ts: for each topic, the last of which is "question", the weight of each feature, in hundredths. */
const schema = z.strictObject({
  topics: z.array(z.string()),
  bias: z.array(z.number()),
  weights: z.record(z.string(), z.array(z.number())),
});

export interface TalkModel {
  topics: readonly string[];
  bias: readonly number[];
  /** By feature: a word, a pair of words, or what is told of a message as a whole, which opens with "^". */
  weights: ReadonlyMap<string, readonly number[]>;
}
const HUNDREDTHS = 100;
/** Words beyond the first few that small talk does not know tell no more. */
const MOST_UNKNOWN = 6;
const LONGEST_COUNTED = 12;
/** So few words are as likely a topic: "budget", "good practice". */
const FEW = 3;

let loaded: TalkModel | undefined;
const model = (): TalkModel => (loaded ??= readModel());

function readModel(): TalkModel {
  const { topics, bias, weights } = readData('smallTalk.json', schema);
  return { topics, bias, weights: new Map(Object.entries(weights)) };
}

/** The words of a message as the model reads them: folded, stretched letters pulled in, Chinese by its signs, numbers as one, "?" and "!" kept. */
export const talkWords = (message: string): string[] =>
  (
    unaccented(message)
      .replace(/(\p{L})\1{2,}/gu, '$1$1')
      .match(/\p{Script=Han}|[\p{L}\p{N}]+|[?？]+|[!！]+|\p{Extended_Pictographic}/gu) ?? []
  ).map((word) => (/^\p{N}+$/u.test(word) ? '0' : /^[?？]/.test(word) ? '?' : /^[!！]/.test(word) ? '!' : isEmoji(word) ? '☺' : word));

const isEmoji = (word: string): boolean => /^\p{Extended_Pictographic}/u.test(word);
const isWord = (word: string): boolean => !/^[?!☺]$/.test(word);

/** What a message holds: its words, its pairs of words, and how long it is. */
export function talkFeatures(words: readonly string[]): string[] {
  const framed = ['^', ...words, '$'];
  const pairs = framed.slice(1).map((word, i) => `${framed[i] ?? ''} ${word}`);
  return [...new Set([...words, ...pairs]), `^length ${Math.min(LONGEST_COUNTED, Math.floor(words.filter(isWord).length / 2))}`];
}

/** What a message holds that small talk never has, as a feature and its weight. */
export function unknownFeature(words: readonly string[], isKnown: (word: string) => boolean): readonly [feature: string, weight: number] {
  const unknown = Math.min(MOST_UNKNOWN, new Set(words.filter((word) => !isKnown(word))).size);
  return unknown === 0 ? [ALL_KNOWN, 1] : [UNKNOWN, unknown / 2];
}
export const UNKNOWN = '^unknown';
export const ALL_KNOWN = '^all known';

export interface Talk {
  topic: SmallTalkTopic;
  /** How likely the message is a question instead. */
  question: number;
  /** Its words that may name what the report is about: those that small talk has not, in a few words all but the smallest. */
  telling: string[];
}

/** What small talk a message most likely is. */
export function talkOf(message: string, { topics, bias, weights }: TalkModel = model()): Talk {
  const words = talkWords(message);
  const isKnown = (word: string): boolean => weights.has(word);
  const scores = bias.map((value) => value);
  const add = (feature: string, by = 1): void => {
    weights.get(feature)?.forEach((weight, topic) => (scores[topic] = (scores[topic] ?? 0) + by * weight));
  };
  for (const feature of talkFeatures(words)) add(feature);
  add(...unknownFeature(words, isKnown));
  const exponents = scores.map((score) => Math.exp(score / HUNDREDTHS));
  const total = exponents.reduce((sum, value) => sum + value, 0);
  const talk = scores.slice(0, -1);
  return {
    topic: topics[talk.indexOf(Math.max(...talk))] as SmallTalkTopic,
    question: (exponents.at(-1) ?? 0) / total,
    telling: words.filter((word) => isWord(word) && (words.length <= FEW ? !isStopWord(word) : !isKnown(word))),
  };
}

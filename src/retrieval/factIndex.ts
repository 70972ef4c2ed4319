import type { LocatedFact } from '../corpus/types.ts';
import { meaningOf } from '../language/relatives.ts';
import type { SpanType } from '../language/spans.ts';
import { isScaffolding } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { classify } from '../question/classify.ts';
import type { QuestionKind } from '../question/types.ts';
import type { Aliases } from './aliases.ts';
import { keysOf } from './unit.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** A way to ask for a fact, ready to be compared with a question. */
export interface Ask {
  /** Position of its fact. */
  fact: number;
  text: string;
  keys: ReadonlySet<string>;
  /** Keys without those of asking itself, single words only. */
  content: readonly string[];
  /** The sum of what its content weighs. */
  weight: number;
  expects: readonly SpanType[];
  kind: QuestionKind;
  meaning?: Float64Array;
}

/** A fact ready to be matched. */
export interface IndexedFact {
  fact: LocatedFact;
  /** All keys of its questions, answer and quote, and in how many of these each stands. */
  bag: ReadonlyMap<string, number>;
  /** Keys of its answer. */
  answer: ReadonlySet<string>;
}

/** The facts of a report, ready to be matched. */
export interface FactIndex {
  facts: IndexedFact[];
  asks: Ask[];
  /** A key to the asks that have it. */
  postings: ReadonlyMap<string, readonly number[]>;
  /** Normalised words of it all. */
  words: ReadonlySet<string>;
  /** What a question can match in their words. */
  vocabulary: Vocabulary;
}

/** No word weighs less. */
const LEAST_WEIGHT = 0.2;

/** How much a key tells facts apart: inverse document frequency over the facts. */
export const factWeight = ({ facts, vocabulary }: Pick<FactIndex, 'facts' | 'vocabulary'>, key: string): number =>
  Math.max(LEAST_WEIGHT, Math.log((facts.length + 1) / ((vocabulary.frequency.get(key) ?? 0) + 0.5)));

/** Prepares facts for matching. */
export function indexFacts(facts: readonly LocatedFact[], aliases: Aliases): FactIndex {
  const names = new Set(aliases.keys());
  const frequency = new Map<string, number>();
  const words = new Set<string>();
  const indexed = facts.map((fact): IndexedFact => {
    const bag = new Map<string, number>();
    for (const text of [fact.question, ...fact.asks, fact.answer, fact.quote]) {
      const tokens = tokenize(text);
      for (const { norm } of tokens) words.add(norm);
      for (const key of keysOf(tokens, names).keys()) bag.set(key, (bag.get(key) ?? 0) + 1);
    }
    for (const key of bag.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    return { fact, bag, answer: new Set(keysOf(tokenize(fact.answer), names).keys()) };
  });
  const vocabulary = makeVocabulary(frequency, words, aliases);
  const asks = facts.flatMap((fact, position) => [fact.question, ...fact.asks].map((text) => makeAsk(text, position, { facts: indexed, vocabulary }, names)));
  const postings = new Map<string, number[]>();
  asks.forEach((ask, at) => {
    for (const key of ask.keys) {
      const list = postings.get(key);
      if (list) list.push(at);
      else postings.set(key, [at]);
    }
  });
  return { facts: indexed, asks, postings, words, vocabulary };
}

function makeAsk(text: string, fact: number, index: Pick<FactIndex, 'facts' | 'vocabulary'>, names: ReadonlySet<string>): Ask {
  const tokens = tokenize(text);
  const { expects, kind } = classify(tokens, true);
  const words = tokens.filter((token) => !isScaffolding(token.norm));
  const content = [...new Set(words.map((token) => token.stem))];
  const meaning = meaningOf(words.map((token) => [token.norm, factWeight(index, token.stem)] as const));
  return { fact, text, keys: new Set(keysOf(tokens, names).keys()), content, weight: content.reduce((sum, key) => sum + factWeight(index, key), 0), expects, kind, ...(meaning && { meaning }) };
}

import type { LocatedFact, LocatedSilence } from '../corpus/types.ts';
import { meaningOf, sideBySide } from '../language/relatives.ts';
import type { SpanType } from '../language/spans.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { classify } from '../question/classify.ts';
import { queryTerms } from '../question/terms.ts';
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
  expects: readonly SpanType[];
  kind: QuestionKind;
}

/** A fact ready to be matched, or what the report is silent about in the form of one: without an answer, and with what comes nearest as its quote. */
export interface IndexedFact {
  fact: LocatedFact;
  silent: boolean;
  /** All keys of its questions, answer and quote, and in how many of these each stands. */
  bag: ReadonlyMap<string, number>;
  /** Keys of its answer. */
  answer: ReadonlySet<string>;
  /** Where the ways to ask for it stand among all asks. */
  asks: readonly [from: number, to: number];
}

/** The facts of a report, ready to be matched. */
export interface FactIndex {
  facts: IndexedFact[];
  asks: Ask[];
  /** The direction of each ask's meaning, side by side. */
  meanings: Float64Array;
  /** For each ask, the sum of what its content weighs. */
  contentWeights: Float64Array;
  /** The types of answer that asks want, each list of them once, and for each ask which it is. */
  wants: readonly (readonly SpanType[])[];
  wantedBy: Int32Array;
  /** A key to the asks that have it, and to those that have it in their content. */
  postings: ReadonlyMap<string, readonly number[]>;
  contentPostings: ReadonlyMap<string, readonly number[]>;
  /** A key to the facts whose bags have it. */
  bagPostings: ReadonlyMap<string, readonly number[]>;
  /** The fact that a way to ask is for, by the words of it; none where two facts with other answers are asked for so. */
  byWords: ReadonlyMap<string, IndexedFact>;
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

/** A text by its words alone, whatever its capitals and marks. */
export const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ norm }) => norm).join(' ');

/** Prepares facts, and what a report is silent about, for matching. */
export function indexFacts(known: readonly LocatedFact[], silences: readonly LocatedSilence[], aliases: Aliases): FactIndex {
  const facts = [...known, ...silences.map(({ near, ...rest }): LocatedFact => ({ ...rest, answer: '', quote: near }))];
  const names = new Set(aliases.keys());
  const frequency = new Map<string, number>();
  const words = new Set<string>();
  const reading = (text: string): Read => {
    const tokens = tokenize(text);
    for (const { norm } of tokens) words.add(norm);
    return { text, tokens, keys: new Set(keysOf(tokens, names).keys()) };
  };
  const waysToAsk = facts.map(({ question, asks: others }) => [question, ...others].map(reading));
  let asked = 0;
  const indexed = facts.map((fact, position): IndexedFact => {
    const from = asked;
    asked += waysToAsk[position]?.length ?? 0;
    const silent = position >= known.length;
    const bag = new Map<string, number>();
    for (const { keys } of [...(waysToAsk[position] ?? []), ...(silent ? [] : [fact.answer, fact.quote].map(reading))])
      for (const key of keys) bag.set(key, (bag.get(key) ?? 0) + 1);
    for (const key of bag.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    return { fact, silent, bag, answer: new Set(keysOf(tokenize(fact.answer), names).keys()), asks: [from, asked] };
  });
  const vocabulary = makeVocabulary(frequency, words, aliases);
  const made = waysToAsk.flatMap((ways, position) => ways.map((way) => makeAsk(way, position, { facts: indexed, vocabulary })));
  const asks = made.map(({ ask }) => ask);
  const wants = [...new Map(asks.map(({ expects }) => [expects.join(), expects])).values()];
  const wantedAt = new Map(wants.map((expects, at) => [expects.join(), at]));
  return {
    facts: indexed,
    asks,
    meanings: sideBySide(made.map(({ meaning }) => meaning)),
    contentWeights: Float64Array.from(asks, ({ content }) =>
      content.reduce((sum, key) => sum + factWeight({ facts: indexed, vocabulary }, key), 0),
    ),
    wants,
    wantedBy: Int32Array.from(asks, ({ expects }) => wantedAt.get(expects.join()) ?? 0),
    postings: postingsOf(asks.map((ask) => ask.keys)),
    contentPostings: postingsOf(asks.map((ask) => new Set(ask.content))),
    byWords: byWordsOf(indexed, waysToAsk),
    bagPostings: postingsOf(indexed.map(({ bag }) => bag)),
    words,
    vocabulary,
  };
}

/** The fact that each way to ask is for, where it is for one answer. */
function byWordsOf(facts: readonly IndexedFact[], waysToAsk: readonly (readonly Read[])[]): Map<string, IndexedFact> {
  const found = new Map<string, IndexedFact>();
  const shared = new Set<string>();
  facts.forEach((asked, position) => {
    for (const { tokens } of waysToAsk[position] ?? []) {
      const key = wordsOf(tokens);
      const other = found.get(key) ?? asked;
      if (other.silent !== asked.silent || other.fact.answer !== asked.fact.answer) shared.add(key);
      found.set(key, other);
    }
  });
  for (const key of shared) found.delete(key);
  return found;
}

/** For each key, the positions of those that have it. */
function postingsOf(all: readonly { keys: () => Iterable<string> }[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  all.forEach((one, at) => {
    for (const key of one.keys()) {
      const list = postings.get(key);
      if (list) list.push(at);
      else postings.set(key, [at]);
    }
  });
  return postings;
}

/** A text with its tokens and keys. */
interface Read {
  text: string;
  tokens: Token[];
  keys: ReadonlySet<string>;
}

function makeAsk(
  { text, tokens, keys }: Read,
  fact: number,
  index: Pick<FactIndex, 'facts' | 'vocabulary'>,
): { ask: Ask; meaning: Float64Array | undefined } {
  const { expects, kind } = classify(tokens, text.endsWith('?'));
  // As of a question: "how many" is in the kind of the ask, not in its content.
  const words = queryTerms(tokens, 'question').filter((term) => term.length === 1);
  const content = words.map((term) => term.key);
  return {
    ask: { fact, text, keys, content, expects, kind },
    meaning: meaningOf(words.map((term) => [term.norm, factWeight(index, term.key)] as const)),
  };
}

import type { LocatedFact } from '../corpus/types.ts';
import { cosine, MEANING, meaningOf } from '../language/relatives.ts';
import { isScaffolding } from '../language/stopWords.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { classify } from '../question/classify.ts';
import type { Question, QueryTerm } from '../question/types.ts';
import type { Aliases } from './aliases.ts';
import { keysOf } from './unit.ts';
import { makeVocabulary, matchTerm, type Vocabulary } from './vocabulary.ts';

/** A way to ask for a fact, ready to be compared with a question. */
interface Ask {
  keys: Map<string, number>;
  /** Keys without those of asking itself. */
  content: Set<string>;
  /** What it expects as an answer: "date,…" of "when …". */
  expects: string;
  text: string;
  /** Its normalised words. */
  words: string[];
  weight: number;
  meaning?: Float64Array;
}

/** A fact ready to be matched. */
export interface IndexedFact {
  fact: LocatedFact;
  asks: Ask[];
  /** All keys of its questions, answer and quote, and in how many of them each stands. */
 
  bag: Map<string, number>;
  /** Keys of its answer. */
  answer: Map<string, number>;
}

/** The facts of a report, ready to be matched. */
export interface FactIndex {
  facts: IndexedFact[];
  size: number;
  /** What a question can match in their words. */
  vocabulary: Vocabulary;
}

/** What the fact matcher looks at, in the order of the numbers it is given. */
export const FACT_FEATURES = ['question', 'ask', 'both', 'exact', 'bag', 'bagMissing', 'meaning', 'type', 'expects', 'order', 'head', 'answerAsked', 'terms', 'second', 'text', 'unknown', 'sameWord', 'names', 'headInAsk', 'headInAnswer', 'typeWrong', 'length'] as const;
export type FactFeature = (typeof FACT_FEATURES)[number];

/** A fact with how it fits a question. */
export interface FactFit {
  fact: LocatedFact;
  features: Float64Array;
  /** How well each term of the question is had by any of the fact's words. */
  covered: number[];
}

const idf = (index: FactIndex, key: string): number => Math.log((index.size + 1) / ((index.vocabulary.frequency.get(key) ?? 0) + 0.5));

/** Prepares facts for matching. */
export function indexFacts(facts: readonly LocatedFact[], aliases: Aliases): FactIndex {
  const names = new Set(aliases.keys());
  const frequency = new Map<string, number>();
  const words = new Set<string>();
  const prepared = facts.map((fact) => {
    const asked = [fact.question, ...fact.asks].map((text) => tokenize(text));
    const keys = asked.map((tokens) => keysOf(tokens, names));
    const answer = keysOf(tokenize(fact.answer), names);
    const bag = new Map<string, number>();
    for (const map of [...keys, answer, keysOf(tokenize(fact.quote), names)]) for (const key of map.keys()) bag.set(key, (bag.get(key) ?? 0) + 1);
    for (const key of bag.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    for (const token of [...asked.flat(), ...tokenize(`${fact.answer} ${fact.quote}`)]) words.add(token.norm);
    return { fact, asked, keys, bag, answer };
  });
  const index: FactIndex = { facts: [], size: prepared.length, vocabulary: makeVocabulary(frequency, words, aliases) };
  index.facts = prepared.map(({ fact, asked, keys, bag, answer }) => ({ fact, bag, answer, asks: asked.map((tokens, i) => makeAsk(index, [fact.question, ...fact.asks][i] ?? '', tokens, keys[i] ?? new Map<string, number>())) }));
  return index;
}

function makeAsk(index: FactIndex, text: string, tokens: readonly Token[], keys: Map<string, number>): Ask {
  const words = tokens.filter((token) => !isScaffolding(token.norm));
  const content = new Set(words.map((token) => token.stem));
  const meaning = meaningOf(words.map((token) => [token.norm, idf(index, token.stem)] as const));
  return { text, keys, content, words: tokens.map((token) => token.norm), expects: classify(tokens, true).expects.join(), weight: [...content].reduce((sum, key) => sum + Math.max(0.2, idf(index, key)), 0), ...(meaning && { meaning }) };
}

/**
 * Fits each fact to a question.
 * @param without a way to ask that is left out, for learning from it.
 * @param textScore the ranker's score of the sentence that a fact's quote stands in, 0 to 1.
 */
export function fitFacts(question: Question, terms: readonly QueryTerm[], index: FactIndex, textScore: (fact: LocatedFact) => number, without?: string): FactFit[] {
  const words = terms.filter((term) => term.length === 1);
  const phrases = terms.filter((term) => term.length > 1);
  const weights = words.map((term) => Math.max(0.2, idf(index, term.key)) * (term.from === 'context' ? 0.5 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const strongest = Math.max(0.2, ...weights);
  const meaning = meaningOf(words.map((term, i) => [term.norm, weights[i] ?? 0] as const));
  const expects = question.expects.join();
  const matchesOf = new Map(terms.map((term) => [term, matchTerm(term, index.vocabulary)]));
  const unknown = words.reduce((sum, term, i) => sum + ([...(matchesOf.get(term) ?? new Map<string, number>())].some(([, strength]) => strength >= 0.4) ? 0 : (weights[i] ?? 0)), 0) / total;
  return index.facts.map(({ fact, asks: all, bag: counts, answer }) => {
    const left = without === undefined ? undefined : all.find((ask) => ask.text === without);
    const asks = left ? all.filter((ask) => ask !== left) : all;
    const bag = left ? { has: (key: string) => (counts.get(key) ?? 0) > (left.keys.has(key) ? 1 : 0) } : counts;
    const inBag = words.map((term) => bestOf(matchesOf.get(term), bag));
    let best = { both: -1, forward: 0, backward: 0, exact: 0, meaning: 0, expects: 0, head: 0, same: 0, length: 0 };
    let second = 0;
    const heads = words.flatMap((term, i) => (question.head.includes(term.key) ? [i] : []));
    for (const ask of asks) {
      const own = words.map((term) => bestOf(matchesOf.get(term), ask.keys));
      for (const phrase of phrases) {
        const strength = bestOf(matchesOf.get(phrase), ask.keys);
        if (strength > 0) words.forEach((term, i) => { if (term.from === phrase.from && term.position >= phrase.position && term.position < phrase.position + phrase.length) own[i] = Math.max(own[i] ?? 0, strength); });
      }
      const forward = own.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
      const exact = words.reduce((sum, term, i) => sum + (ask.keys.has(term.key) ? (weights[i] ?? 0) : 0), 0) / total;
      const reached = new Set(words.flatMap((term) => [...(matchesOf.get(term) ?? new Map<string, number>())].filter(([key, strength]) => strength >= MEANING && ask.content.has(key)).map(([key]) => key)));
      const backward = ask.weight === 0 ? 0 : [...reached].reduce((sum, key) => sum + Math.max(0.2, idf(index, key)), 0) / ask.weight;
      const near = meaning && ask.meaning ? Math.max(0, cosine(meaning, ask.meaning)) : 0;
      const sameExpects = ask.expects === expects ? 1 : ask.expects.split(',').some((type) => type && question.expects.includes(type as never)) ? 0.5 : 0;
      const headIn = heads.length === 0 ? 0.5 : heads.reduce((sum, i) => sum + (own[i] ?? 0), 0) / heads.length;
      const both = (forward + backward + 0.7 * near + 0.25 * sameExpects) / 2.95;
      if (both > best.both) {
        second = best.both;
        best = { both, forward, backward, exact, meaning: near, expects: sameExpects, head: headIn, same: exact, length: Math.abs(ask.content.size - words.length) / (ask.content.size + words.length + 1) };
      } else if (both > second) second = both;
    }
    const bagCovered = inBag.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
    const missing = Math.max(0, ...inBag.map((value, i) => (1 - value) * (weights[i] ?? 0))) / strongest;
    const head = words.filter((term) => question.head.includes(term.key));
    const names = words.flatMap((term, i) => (term.value !== undefined || (term.capital && term.position > 0) ? [inBag[i] ?? 0] : []));
    const values: Record<FactFeature, number> = {
      question: best.forward,
      ask: best.backward,
      both: best.both,
      exact: best.exact,
      bag: bagCovered,
      bagMissing: missing,
      meaning: best.meaning,
      type: typeFits(question, fact.type),
      expects: best.expects,
      order: question.kind === 'list' ? (fact.type === 'list' ? 1 : 0) : 0.5,
      head: head.length === 0 ? 0.5 : head.reduce((sum, term) => sum + (inBag[words.indexOf(term)] ?? 0), 0) / head.length,
      answerAsked: words.some((term) => term.from === 'question' && fact.answer.toLowerCase().includes(term.norm)) ? 1 : 0,
      terms: Math.min(1, words.length / 8),
      second: Math.max(0, second),
      text: textScore(fact),
      unknown,
      sameWord: best.same,
      headInAsk: best.head,
      headInAnswer: head.length === 0 ? 0.5 : head.reduce((sum, term) => sum + bestOf(matchesOf.get(term), answer), 0) / head.length,
      typeWrong: typeFits(question, fact.type) === 0 ? 1 : 0,
      length: best.length,
      names: names.length === 0 ? 0.5 : names.reduce((sum, value) => sum + value, 0) / names.length,
    };
    return { fact, features: Float64Array.from(FACT_FEATURES, (name) => values[name]), covered: inBag };
  });
}

function bestOf(matches: ReadonlyMap<string, number> | undefined, keys: { has: (key: string) => boolean }): number {
  let best = 0;
  for (const [key, strength] of matches ?? []) if (strength > best && keys.has(key)) best = strength;
  return best;
}

/** Whether a fact's type is among those asked for: 1, 0.5 where the question leaves it open. */
function typeFits(question: Question, type: LocatedFact['type']): number {
  if (question.expects.length === 0) return 0.5;
  if (type === 'list') return question.kind === 'list' ? 1 : 0.3;
  const alike: Record<string, string[]> = { title: ['title', 'name'], organization: ['organization', 'name'], person: ['person'], place: ['place'], role: ['person', 'organization'], description: ['manner', 'reason'] };
  const types = alike[type] ?? [type];
  const at = question.expects.findIndex((wanted) => types.includes(wanted));
  return at < 0 ? 0 : at === 0 ? 1 : 0.7;
}

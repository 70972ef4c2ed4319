import type { FactType, LocatedFact } from '../corpus/types.ts';
import { cosine, MEANING, meaningOf } from '../language/relatives.ts';
import type { Question, QueryTerm } from '../question/types.ts';
import { factWeight, type Ask, type FactIndex } from './factIndex.ts';
import { matchTerm } from './vocabulary.ts';

/** What the matcher looks at in a question beside one way to ask for a fact, in the order of the numbers it is given. */
export const FACT_FEATURES = [
  'question', 'strictly', 'exactly', 'ask', 'meaning', 'expects', 'expectsOther', 'sameKind', 'headInAsk', 'longer', 'shorter',
  'bag', 'bagMissing', 'type', 'typeWrong', 'headInAnswer', 'answerAsked', 'list', 'names', 'text', 'terms', 'unknown',
] as const;
export type FactFeature = (typeof FACT_FEATURES)[number];

/** A fact with how the best ways to ask for it fit a question. */
export interface FactFit {
  fact: LocatedFact;
  /** One row a way to ask. */
  rows: Float64Array[];
  /** How well each single word of the question is had by any of the fact's words. */
  covered: number[];
}

/** Ways to ask that are looked at closely, for each fact, and facts. */
const ASKS = 1;
const FACTS = 40;
/** How the ways to ask are sifted before the network sees them: what the question has of the ask, and the ask of the question, and their meanings. */
const SIFT = { question: 1, ask: 1, meaning: 0.7, expects: 0.25, bag: 0.5 } as const;

/**
 * Fits the likeliest facts to a question.
 * @param textScore the ranker's share for the sentence that a fact's quote stands in, 0 to 1.
 * @param without a way to ask that is left out, for learning from it.
 */
export function fitFacts(question: Question, terms: readonly QueryTerm[], index: FactIndex, textScore: (fact: LocatedFact) => number, without?: string): FactFit[] {
  const words = terms.filter((term) => term.length === 1);
  const weights = words.map((term) => factWeight(index, term.key) * (term.from === 'context' ? 0.5 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const matches = words.map((term) => matchTerm(term, index.vocabulary));
  const own = words.map((_, i) => strengths(matches[i] ?? new Map<string, number>(), index));
  // A phrase that an ask has covers its words.
  for (const phrase of terms.filter((term) => term.length > 1)) {
    const had = strengths(matchTerm(phrase, index.vocabulary), index);
    words.forEach((term, i) => {
      const row = own[i];
      if (row && term.from === phrase.from && term.position >= phrase.position && term.position < phrase.position + phrase.length) had.forEach((strength, at) => { row[at] = Math.max(row[at] ?? 0, strength); });
    });
  }
  const meaning = meaningOf(words.map((term, i) => [term.norm, weights[i] ?? 0] as const));
  const left = without === undefined ? undefined : index.asks.find((ask) => ask.text === without);
  const bags = index.facts.map(({ bag }, position) => {
    const has = (key: string): boolean => (bag.get(key) ?? 0) > (left?.fact === position && left.keys.has(key) ? 1 : 0);
    return matches.map((keys) => best(keys, has));
  });
  const bagOf = (position: number): number => sum(bags[position] ?? [], weights) / total;

  const byFact = new Map<number, { at: number; sift: number; ask: number; meaning: number }[]>();
  index.asks.forEach((ask, at) => {
    if (ask === left) return;
    const forward = weights.reduce((all, weight, i) => all + weight * (own[i]?.[at] ?? 0), 0) / total;
    const near = meaning && ask.meaning ? Math.max(0, cosine(meaning, ask.meaning)) : 0;
    if (forward === 0 && near < 0.3) return;
    const backward = reached(ask, matches, index);
    const sift = SIFT.question * forward + SIFT.ask * backward + SIFT.meaning * near + SIFT.expects * agreement(question, ask) + SIFT.bag * bagOf(ask.fact);
    const list = byFact.get(ask.fact) ?? [];
    list.push({ at, sift, ask: backward, meaning: near });
    byFact.set(ask.fact, list);
  });
  const sifted = [...byFact].map(([position, asks]) => ({ position, asks: asks.sort((a, b) => b.sift - a.sift).slice(0, ASKS) })).sort((a, b) => (b.asks[0]?.sift ?? 0) - (a.asks[0]?.sift ?? 0)).slice(0, FACTS);

  const strongest = Math.max(1e-9, ...weights);
  const heads = words.flatMap((term, i) => (question.head.includes(term.key) ? [i] : []));
  const named = words.flatMap((term, i) => (term.value !== undefined || (term.capital && term.position > 0) ? [i] : []));
  const mean = (positions: readonly number[], value: (i: number) => number): number => (positions.length === 0 ? 0.5 : positions.reduce((all, i) => all + value(i), 0) / positions.length);
  const unknown = weights.reduce((all, weight, i) => all + (Math.max(0, ...(matches[i]?.values() ?? [])) < 0.4 ? weight : 0), 0) / total;

  return sifted.flatMap(({ position, asks }): FactFit[] => {
    const indexed = index.facts[position];
    if (!indexed) return [];
    const { fact, answer } = indexed;
    const covered = bags[position] ?? [];
    const type = typeFit(question, fact.type);
    const ofFact = {
      bag: bagOf(position),
      bagMissing: Math.max(0, ...covered.map((value, i) => (1 - value) * (weights[i] ?? 0))) / strongest,
      type,
      typeWrong: type === 0 ? 1 : 0,
      headInAnswer: mean(heads, (i) => best(matches[i] ?? new Map<string, number>(), (key) => answer.has(key))),
      answerAsked: words.some((term) => term.from === 'question' && answer.has(term.key)) ? 1 : 0,
      list: question.kind === 'list' ? (fact.type === 'list' ? 1 : 0) : fact.type === 'list' ? 0.25 : 0.5,
      names: mean(named, (i) => covered[i] ?? 0),
      text: textScore(fact),
      terms: Math.min(1, words.length / 8),
      unknown,
    };
    const rows = asks.flatMap(({ at, ask: backward, meaning: near }): Float64Array[] => {
      const ask = index.asks[at];
      if (!ask) return [];
      const had = own.map((row) => row[at] ?? 0);
      const expects = agreement(question, ask);
      const values: Record<FactFeature, number> = {
        ...ofFact,
        question: sum(had, weights) / total,
        strictly: sum(had.map((value) => (value >= MEANING ? 1 : 0)), weights) / total,
        exactly: sum(words.map((term) => (ask.keys.has(term.key) ? 1 : 0)), weights) / total,
        ask: backward,
        meaning: near,
        expects: expects === 1 ? 1 : 0,
        expectsOther: expects === 0 && question.expects.length > 0 && ask.expects.length > 0 ? 1 : 0,
        sameKind: question.kind === ask.kind ? 1 : 0,
        headInAsk: mean(heads, (i) => had[i] ?? 0),
        longer: Math.max(0, words.length - ask.content.length) / 6,
        shorter: Math.max(0, ask.content.length - words.length) / 6,
      };
      return [Float64Array.from(FACT_FEATURES, (name) => values[name])];
    });
    return [{ fact, rows, covered }];
  });
}

const sum = (values: readonly number[], weights: readonly number[]): number => values.reduce((all, value, i) => all + value * (weights[i] ?? 0), 0);

/** For each ask, how well it has a term. */
function strengths(matches: ReadonlyMap<string, number>, { asks, postings }: FactIndex): Float32Array {
  const row = new Float32Array(asks.length);
  for (const [key, strength] of matches) for (const at of postings.get(key) ?? []) if ((row[at] ?? 0) < strength) row[at] = strength;
  return row;
}

function best(matches: ReadonlyMap<string, number>, has: (key: string) => boolean): number {
  let most = 0;
  for (const [key, strength] of matches) if (strength > most && has(key)) most = strength;
  return most;
}

/** How much of an ask's content the question has. */
function reached(ask: Ask, matches: readonly ReadonlyMap<string, number>[], index: FactIndex): number {
  if (ask.weight === 0) return 0;
  const had = ask.content.reduce((all, key) => all + factWeight(index, key) * Math.max(0, ...matches.map((keys) => keys.get(key) ?? 0)), 0);
  return had / ask.weight;
}

/** Whether a question and an ask want the same type of answer: 1 the same, 0.5 some type in common or unsaid, 0 none. */
function agreement(question: Question, ask: Ask): number {
  if (question.expects.length === 0 || ask.expects.length === 0) return question.expects.length === ask.expects.length ? 0.75 : 0.5;
  if (question.expects[0] === ask.expects[0]) return 1;
  return question.expects.some((type) => ask.expects.includes(type)) ? 0.5 : 0;
}

/** Facts that a typed question takes as well as those of its own types. */
const ALIKE: Partial<Record<FactType, readonly string[]>> = { organization: ['organization', 'name'], role: ['person', 'organization'] };
/** Facts whose answers may hold anything. */
const OPEN: ReadonlySet<FactType> = new Set<FactType>(['description', 'definition', 'list', 'title', 'role', 'reason', 'manner']);
/** Types whose answers cannot be mistaken for others. */
const PLAIN: ReadonlySet<string> = new Set(['date', 'number', 'percentage', 'money', 'duration', 'frequency', 'person']);

/** Whether a fact's type is among those asked for: 1 the first, less a later one; 0.5 where the question leaves it open; 0 where it cannot be. */
function typeFit(question: Question, type: FactType): number {
  const [wanted] = question.expects;
  if (wanted === undefined) return 0.5;
  const types = ALIKE[type] ?? [type];
  // A title is a name, but no place and no person.
  if (type === 'title' && wanted !== 'place' && wanted !== 'person' && question.expects.includes('name')) return 0.9;
  const at = question.expects.findIndex((one) => types.includes(one));
  if (at >= 0) return at === 0 ? 1 : 0.75;
  if (type === 'list' && question.kind === 'list') return 0.9;
  return OPEN.has(type) && !PLAIN.has(wanted) ? 0.4 : OPEN.has(type) ? 0.15 : 0;
}

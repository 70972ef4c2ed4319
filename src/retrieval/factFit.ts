import type { FactType, LocatedFact } from '../corpus/types.ts';
import { MEANING, meaningOf } from '../language/relatives.ts';
import { IMPORTANCE } from '../question/importance.ts';
import type { Question, QueryTerm } from '../question/types.ts';
import { factWeight, type FactIndex } from './factIndex.ts';
import { agreement, coverage, siftAsks, strengths } from './factSift.ts';
import { rowOf } from './row.ts';
import { matchTerm } from './vocabulary.ts';

/** What the matcher looks at in a question beside one way to ask for a fact, in the order of the numbers it is given. */
export const FACT_FEATURES = [
  'question',
  'strictly',
  'exactly',
  'ask',
  'meaning',
  'expects',
  'expectsOther',
  'sameKind',
  'headInAsk',
  'longer',
  'shorter',
  'bag',
  'bagMissing',
  'type',
  'typeWrong',
  'headInAnswer',
  'answerAsked',
  'list',
  'names',
  'text',
  'terms',
  'unknown',
  'silent',
] as const;
export type FactFeature = (typeof FACT_FEATURES)[number];

/** A fact with how the best ways to ask for it fit a question. */
export interface FactFit {
  fact: LocatedFact;
  /** Whether it is what the report is silent about. */
  silent: boolean;
  /** One row a way to ask that was looked at closely. */
  rows: Float64Array[];
  /** How well each single word of the question is had by any of the fact's words. */
  covered: number[];
}

/** A word that says little tells facts apart less than it tells sentences apart. */
const LIGHT_WORD = 0.25;

/**
 * Fits the likeliest facts to a question.
 * @param textScore the ranker's share for the sentence that a fact's quote stands in, 0 to 1.
 * @param without a way to ask that is left out, for learning from it.
 */
export function fitFacts(
  question: Question,
  terms: readonly QueryTerm[],
  index: FactIndex,
  textScore: (fact: LocatedFact) => number,
  without?: string,
): FactFit[] {
  const words = terms.filter((term) => term.length === 1);
  const weights = words.map(
    (term) =>
      factWeight(index, term.key) * (term.kind === 'light' ? LIGHT_WORD : IMPORTANCE[term.kind]) * (term.from === 'context' ? 0.5 : 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const matches = words.map((term) => matchTerm(term, index.vocabulary));
  const own = words.map((_, i) => strengths(matches[i] ?? new Map<string, number>(), index));
  // A phrase that an ask has covers its words.
  for (const phrase of terms.filter((term) => term.length > 1)) {
    const had = strengths(matchTerm(phrase, index.vocabulary), index);
    words.forEach((term, i) => {
      const row = own[i];
      if (!row || term.from !== phrase.from || !phrase.parts.includes(term.position)) return;
      for (let at = 0; at < had.length; at += 1) if ((had[at] ?? 0) > (row[at] ?? 0)) row[at] = had[at] ?? 0;
    });
  }
  const meaning = meaningOf(words.map((term, i) => [term.norm, weights[i] ?? 0] as const));
  const left = without === undefined ? undefined : index.asks.find((ask) => ask.text === without);
  const bags = coverage(matches, index, left);
  const bagShares = index.facts.map((_, at) => sum(bags.subarray(at * words.length, (at + 1) * words.length), weights) / total);
  const sifted = siftAsks(question, index, { own, matches, weights, total, meaning, bagShares, left });

  const strongest = Math.max(1e-9, ...weights);
  const heads = words.flatMap((term, i) => (question.head.includes(term.key) ? [i] : []));
  const named = words.flatMap((term, i) => (term.value !== undefined || (term.capital && term.position > 0) ? [i] : []));
  const mean = (positions: readonly number[], value: (i: number) => number): number =>
    positions.length === 0 ? 0.5 : positions.reduce((all, i) => all + value(i), 0) / positions.length;
  const unknown = weights.reduce((all, weight, i) => all + (Math.max(0, ...(matches[i]?.values() ?? [])) < 0.4 ? weight : 0), 0) / total;

  return sifted.flatMap(({ at, backward, near }): FactFit[] => {
    const ask = index.asks[at];
    const indexed = ask && index.facts[ask.fact];
    if (!ask || !indexed) return [];
    const { fact, answer, silent } = indexed;
    const covered = [...bags.subarray(ask.fact * words.length, (ask.fact + 1) * words.length)];
    const type = typeFit(question, fact.type);
    const had = own.map((row) => row[at] ?? 0);
    const expects = agreement(question, ask.expects);
    const values: Record<FactFeature, number> = {
      question: sum(had, weights) / total,
      strictly: words.reduce((all, _, i) => all + ((had[i] ?? 0) >= MEANING ? (weights[i] ?? 0) : 0), 0) / total,
      exactly: words.reduce((all, term, i) => all + (ask.keys.has(term.key) ? (weights[i] ?? 0) : 0), 0) / total,
      ask: backward,
      meaning: near,
      expects: expects === 1 ? 1 : 0,
      expectsOther: expects === 0 && question.expects.length > 0 && ask.expects.length > 0 ? 1 : 0,
      sameKind: question.kind === ask.kind ? 1 : 0,
      headInAsk: mean(heads, (i) => had[i] ?? 0),
      longer: Math.max(0, words.length - ask.content.length) / 6,
      shorter: Math.max(0, ask.content.length - words.length) / 6,
      bag: bagShares[ask.fact] ?? 0,
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
      silent: silent ? 1 : 0,
    };
    return [{ fact, silent, rows: [rowOf(FACT_FEATURES, values)], covered }];
  });
}

function sum(values: ArrayLike<number>, weights: readonly number[]): number {
  let all = 0;
  for (let i = 0; i < values.length; i += 1) all += (values[i] ?? 0) * (weights[i] ?? 0);
  return all;
}

function best(matches: ReadonlyMap<string, number>, has: (key: string) => boolean): number {
  let most = 0;
  for (const [key, strength] of matches) if (strength > most && has(key)) most = strength;
  return most;
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
  if (at >= 0) return at === 0 ? 1 : at === 1 ? 0.75 : 0.4;
  if (type === 'list' && question.kind === 'list') return 0.9;
  return OPEN.has(type) && !PLAIN.has(wanted) ? 0.4 : OPEN.has(type) ? 0.15 : 0;
}

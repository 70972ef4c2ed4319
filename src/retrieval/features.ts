import { cosine, MEANING } from '../language/relatives.ts';
import type { Question } from '../question/types.ts';
import { AMONG_OTHERS_FEATURES } from './amongOthers.ts';
import type { Match, Sought } from './matches.ts';
import type { WeightedTerm } from './query.ts';
import { rowOf } from './row.ts';
import { spanFit, type SpanFit } from './spanFit.ts';
import type { Unit } from './unit.ts';
import { matchFeatures, type WordMatch } from './wordFeatures.ts';
import { WORD_ORDER_FEATURES, wordOrder } from './wordOrder.ts';

/** What shows in a question and a sentence alone. */
const OWN_FEATURES = [
  'covered',
  'coveredExactly',
  'coveredAround',
  'head',
  'headAround',
  'firstType',
  'anyType',
  'nounOfNumber',
  'namesAndNumbers',
  'passage',
  'adjacent',
  'length',
  'heading',
  'item',
  'missing',
  'near',
  'wantsType',
  'terms',
  'coveredCount',
  'question',
  'strictly',
  'byHeading',
  'rarest',
  'meaning',
  'newSpan',
  'enumerates',
  'pointsBack',
  'list',
  'table',
  'opens',
  'names',
  'numbers',
  ...WORD_ORDER_FEATURES,
] as const;

/** What the ranker looks at, in the order of the numbers it is given. */
export const FEATURES = [...OWN_FEATURES, ...AMONG_OTHERS_FEATURES] as const;
export type Feature = (typeof FEATURES)[number];

/** How a question and a sentence fit. */
export interface Fit {
  /** The numbers of FEATURES; how it stands among others is put in once they are known, see {@link placeAmongOthers}. */
  features: Float64Array;
  /** How the sentence has each word, MATCH_FEATURES after MATCH_FEATURES. */
  matches: Float64Array;
  /** For each term, how well the sentence has it, and how well the sentence or its surroundings do: 0 to 1. */
  own: number[];
  around: number[];
}

const NO_MATCHES: readonly Match[] = [];

/**
 * Fits a sentence to a question.
 * @param passage the MiniSearch score of its paragraph, relative to the best: 0 to 1.
 * @param before how well the sentence before it, in the same paragraph, has each term; undefined for the first.
 */
export function fit(
  question: Question,
  { terms, matches, covers, heads, strongest, meaning, asked }: Sought,
  unit: Unit,
  passage: number,
  before?: readonly number[],
): Fit {
  const own = new Array<number>(terms.length).fill(0);
  const around = new Array<number>(terms.length).fill(0);
  const at = new Array<number>(terms.length).fill(-1);
  const heading = new Array<number>(terms.length).fill(0);
  const order = new Array<number>(terms.length).fill(0);
  const { numbers, values: positions } = unit.numbered;
  for (let k = 0; k < numbers.length; k += 1)
    for (const { term, strength, place } of matches[numbers[k] ?? 0] ?? NO_MATCHES) {
      const best = own[term] ?? 0;
      if (strength < best || (strength === best && place > (order[term] ?? 0))) continue;
      own[term] = strength;
      at[term] = positions[k] ?? -1;
      order[term] = place;
    }
  const { numbers: lent, values: nearness } = unit.context;
  for (let k = 0; k < lent.length; k += 1)
    for (const { term, strength } of matches[lent[k] ?? 0] ?? NO_MATCHES)
      around[term] = Math.max(around[term] ?? 0, strength * (nearness[k] ?? 0));
  for (const number of unit.headings)
    for (const { term, strength } of matches[number] ?? NO_MATCHES) heading[term] = Math.max(heading[term] ?? 0, strength);
  // A phrase that is there covers its words.
  for (const [phrase, word] of covers) {
    if ((own[phrase] ?? 0) > (own[word] ?? 0)) {
      own[word] = own[phrase] ?? 0;
      at[word] = at[phrase] ?? -1;
    }
    around[word] = Math.max(around[word] ?? 0, around[phrase] ?? 0);
  }

  let strictly = 0;
  let byHeading = 0;
  let rarest = { weight: 0, best: 0 };
  let total = 0;
  let covered = 0;
  let exact = 0;
  let coveredAround = 0;
  let missing = 0;
  let names = 0;
  let namesCovered = 0;
  let count = 0;
  const words: WordMatch[] = [];
  terms.forEach((term, index) => {
    if (term.length > 1) return;
    const best = Math.max(own[index] ?? 0, around[index] ?? 0);
    around[index] = best;
    total += term.weight;
    covered += term.weight * (own[index] ?? 0);
    const has = unit.keys.has(term.key);
    if (has) exact += term.weight;
    if ((own[index] ?? 0) >= MEANING) strictly += term.weight;
    byHeading += term.weight * (heading[index] ?? 0);
    words.push({
      own: own[index] ?? 0,
      around: best,
      heading: heading[index] ?? 0,
      previous: before?.[index] ?? 0,
      exact: has,
      at: at[index] ?? -1,
    });
    if (term.weight > rarest.weight) rarest = { weight: term.weight, best };
    coveredAround += term.weight * best;
    if ((own[index] ?? 0) > 0.5) count += 1;
    missing = Math.max(missing, term.weight * (1 - best));
    if (term.value !== undefined || (term.capital && term.position > 0)) {
      names += 1;
      namesCovered += best;
    }
  });
  total ||= 1;
  const wants = question.expects.length > 0;
  const spans = wants ? unit.spans.filter((span) => question.expects.includes(span.type)) : [];
  let best: SpanFit | undefined;
  for (const span of spans) {
    const fitted = spanFit(question, terms, heads, own, at, span);
    if (!best || fitted.score > best.score) best = fitted;
  }
  const [subsequence, run, pairs] = wordOrder(asked, unit.stems);
  const values: Record<(typeof OWN_FEATURES)[number], number> = {
    covered: covered / total,
    coveredExactly: exact / total,
    coveredAround: coveredAround / total,
    head: meanOf(own, heads),
    headAround: meanOf(around, heads),
    firstType: wants && spans.some((span) => span.type === question.expects[0]) ? 1 : 0,
    anyType: wants ? (best ? 1 : 0) : 0.5,
    nounOfNumber: best?.noun ?? 0,
    namesAndNumbers: names === 0 ? 0.5 : namesCovered / names,
    passage,
    adjacent: adjacency(terms, at),
    length: Math.min(1, unit.tokens.length / 40),
    heading: unit.paragraph.kind === 'heading' ? 1 : 0,
    item: unit.paragraph.kind === 'list' || unit.paragraph.kind === 'table' ? 1 : 0,
    missing: missing / strongest,
    near: best?.near ?? 0,
    wantsType: wants ? 1 : 0,
    terms: Math.min(1, words.length / 8),
    coveredCount: Math.min(1, count / 5),
    strictly: strictly / total,
    byHeading: byHeading / total,
    rarest: rarest.best,
    meaning: meaning && unit.meaning ? cosine(meaning, unit.meaning) : 0,
    newSpan: best ? 1 - best.inside : 0,
    question: unit.sentence.text.endsWith('?') ? 1 : 0,
    enumerates: question.kind === 'list' ? unit.enumerates : 0,
    pointsBack: unit.pointsBack ? 1 : 0,
    list: unit.paragraph.kind === 'list' ? 1 : 0,
    table: unit.paragraph.kind === 'table' ? 1 : 0,
    opens: before ? 0 : 1,
    names: unit.names,
    numbers: unit.numbers,
    subsequence,
    run,
    pairs,
  };
  const features = new Float64Array(FEATURES.length);
  features.set(rowOf(OWN_FEATURES, values));
  return {
    features,
    matches: matchFeatures(words, unit.tokens.length || 1, best?.span),
    own,
    around,
  };
}

/** Puts in how a sentence stands among others: the numbers of AMONG_OTHERS_FEATURES. */
export const placeAmongOthers = ({ features }: Fit, numbers: readonly number[]): void => {
  features.set(numbers, OWN_FEATURES.length);
};

/** The mean of the values in some places; 0.5 where there are none. */
const meanOf = (values: readonly number[], places: readonly number[]): number =>
  places.length === 0 ? 0.5 : places.reduce((sum, place) => sum + (values[place] ?? 0), 0) / places.length;

/** The share of neighbouring terms of the question that are neighbours in the sentence too, in the same order. */
function adjacency(terms: readonly WeightedTerm[], at: readonly number[]): number {
  let pairs = 0;
  let kept = 0;
  for (let i = 1; i < terms.length; i += 1) {
    if (terms[i]?.length !== 1 || terms[i - 1]?.length !== 1) continue;
    pairs += 1;
    const left = at[i - 1] ?? -1;
    const right = at[i] ?? -1;
    if (left >= 0 && right > left && right - left <= 3) kept += 1;
  }
  return pairs === 0 ? 0 : kept / pairs;
}

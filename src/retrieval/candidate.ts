import { MEANING } from '../language/relatives.ts';
import type { Span, SpanType } from '../language/spans.ts';
import type { Question } from '../question/types.ts';
import type { WeightedTerm } from './query.ts';
import type { Unit } from './unit.ts';

const MONEY = new Set(
  'cost price fee salari earn paid pai wage fine rent budget worth spend spent compens loan monei cash bill fare donat grant damag loss revenu turnov expens tuition payout reward'.split(
    ' ',
  ),
);

/** Whether a question asks for a sum of money, by its words or by what it expects. */
export const asksForMoney = (question: Question, words: readonly WeightedTerm[]): boolean =>
  question.expects[0] === 'money' || words.some((word) => MONEY.has(word.key));

const NAMED: SpanType[] = ['title', 'name', 'organization', 'person', 'place'];

/** The types that an answer must have, stricter than what a sentence is ranked by; none where anything may answer. */
export function strictTypes(question: Question, money: boolean): SpanType[] {
  const [first] = question.expects;
  if (money && (first === undefined || first === 'money' || first === 'number' || first === 'manner')) return ['money'];
  switch (first) {
    case 'person':
      return ['person', 'organization'];
    case 'title':
    case 'name':
      return NAMED;
    case 'organization':
      return ['organization', 'name'];
    case 'place':
      return ['place', 'organization', 'name'];
    case 'number':
      return ['number', 'percentage'];
    case undefined:
      return /\bwhich\b/i.test(question.read) ? NAMED : [];
    case 'reason':
    case 'manner':
      return [];
    default:
      return [first];
  }
}

/** Where a sentence has the words of a question for sure (-1: nowhere), and which clause each of its tokens belongs to. */
export interface Placed {
  at: number[];
  clause: readonly number[];
}

/** Finds the words of a question in a sentence. */
export function place(words: readonly WeightedTerm[], unit: Unit): Placed {
  const at = words.map((word) => {
    let best = 0;
    let position = -1;
    for (const [key, strength] of word.matches) {
      const found = unit.keys.get(key);
      if (found === undefined || strength < MEANING || strength <= best) continue;
      best = strength;
      position = found;
    }
    return position;
  });
  return { at, clause: unit.clauses };
}

/** A span that could be the answer, and how it hangs together with the question: shares of the question's weight, 0 to 1. */
export interface Candidate {
  span: Span;
  /** By how near the words stand. */
  near: number;
  /** In its own clause. */
  clause: number;
  /** How well what a number counts is what is asked for. */
  noun: number;
  /** How many candidates the sentence has. */
  count: number;
}

/** How many words off a word still belongs to a name across a comma: "the Ombudsman, Ms Krey". */
const BESIDE = 2;

/** Whether a word stands in the clause of a span or right beside it. */
export const belongs = (position: number, span: Span, clause: readonly number[]): boolean =>
  position >= 0 && (clause[position] === clause[span.from] || (position >= span.from - BESIDE && position < span.to + BESIDE));

/** The candidate that hangs together best with the question's words; what the question itself says is none. */
export function candidateIn(
  question: Question,
  words: readonly WeightedTerm[],
  unit: Unit,
  { at, clause }: Placed,
  types: readonly SpanType[],
): Candidate | undefined {
  const total = words.reduce((sum, word) => sum + word.weight, 0) || 1;
  let best: Candidate | undefined;
  let count = 0;
  for (const span of unit.spans) {
    if (!types.includes(span.type)) continue;
    let inside = 0;
    let near = 0;
    let same = 0;
    words.forEach((word, i) => {
      const position = at[i] ?? -1;
      if (position < 0) return;
      if (position >= span.from && position < span.to) {
        inside += 1;
        return;
      }
      near += word.weight / (1 + Math.min(Math.abs(position - span.from), Math.abs(position - span.to + 1)) / 4);
      if (belongs(position, span, clause)) same += word.weight;
    });
    const own = unit.tokens.slice(span.from, span.to).filter((token) => token.capital || token.value !== undefined).length || 1;
    if (inside / own >= 0.5) continue;
    count += 1;
    let noun = 0;
    for (const word of words)
      if (question.head.includes(word.key)) for (const key of span.noun ?? []) noun = Math.max(noun, word.matches.get(key) ?? 0);
    const candidate = { span, count, near: near / total, clause: same / total, noun };
    if (!best || candidate.near + candidate.clause + noun > best.near + best.clause + best.noun) best = candidate;
  }
  return best && { ...best, count };
}

import type { LocatedFact } from '../corpus/types.ts';
import { MEANING } from '../language/relatives.ts';
import { findSpans, type SpanType } from '../language/spans.ts';
import { tokenize } from '../language/tokens.ts';
import type { QueryTerm } from '../question/types.ts';
import { decide } from '../retrieval/decision.ts';
import { decideOnFacts } from '../retrieval/factDecision.ts';
import { rank } from '../retrieval/rank.ts';
import type { Asked } from './asked.ts';
import { askedNumber, isLimit, type AskedNumber } from './askedNumber.ts';
import { isOperator } from './claim.ts';
import { holds, valuesOf } from './compareNumbers.ts';
import { matchFacts } from './matchFacts.ts';
import type { Polarity } from './polarity.ts';
import { placeAsked, areRivals } from './rival.ts';

/** What the fact says to the claim of a yes/no question, without its negation. */
export interface FactVerdict {
  polarity: Polarity;
  fact: LocatedFact;
}

/** The type of answer that a number of each kind is. */
const TYPES: Record<AskedNumber['kind'], SpanType> = { count: 'number', percentage: 'percentage', money: 'money', duration: 'duration' };

/**
 * Yes or no by the fact whose value the question puts another to: "did over fifty come?" is asked of how many came, "was it signed in Beijing?" of where it was signed.
 * Undefined where the question puts no number or place to anything, or no fact is likely to be the one.
 */
export function judgeByFact(asked: Asked): FactVerdict | undefined {
  if (asked.facts.length === 0) return undefined;
  const number = askedNumber(asked.question.read);
  return number ? byNumber(asked, number) : byPlace(asked);
}

/** How likely a fact must be the one whose value is compared: of 196 questions for yes or no on the shipped report 41 are settled rightly, none wrongly (as many from .3 on). */
const LIKELY = 0.5;
/** How well it must have each name and noun of the question: "did fifty ministers come?" is not asked of how many came. */
const HAD = MEANING;

function byNumber(asked: Asked, number: AskedNumber): FactVerdict | undefined {
  const { fact, likelihood } =
    bestOf(asked, TYPES[number.kind], ({ value, norm }) => value === undefined && !isOperator(norm) && !isLimit(norm)) ?? {};
  if (!fact || !likelihood || likelihood < LIKELY) return undefined;
  const tokens = tokenize(fact.answer);
  const [value, ...others] = valuesOf(number, { text: fact.answer, tokens, spans: findSpans(fact.answer, tokens) });
  const polarity = value && others.length === 0 ? holds(number, value) : undefined;
  return polarity && { polarity, fact };
}

function byPlace(asked: Asked): FactVerdict | undefined {
  const place = placeAsked(asked);
  if (place === undefined) return undefined;
  const lower = place.toLowerCase();
  const { fact, likelihood } = bestOf(asked, 'place', ({ norm }) => !lower.includes(norm)) ?? {};
  if (!fact || !likelihood || likelihood < LIKELY || fact.type !== 'place') return undefined;
  if (fact.answer.toLowerCase().includes(lower)) return { polarity: 'yes', fact };
  return areRivals(place, [fact.answer.replace(/^(?:in|at|to) /i, '')]) ? { polarity: 'no', fact } : undefined;
}

/** The fact that answers what is asked where its value is left out, and how likely it does. */
function bestOf(asked: Asked, type: SpanType, keeps: (term: QueryTerm) => boolean): { fact: LocatedFact; likelihood: number } | undefined {
  const { question: whole, index } = asked;
  const asks = whole.terms.filter((term) => term.length > 1 || keeps(term));
  const question = { ...whole, kind: 'fact' as const, expects: [type], head: [], terms: asks };
  const { ranked, terms, row } = rank(question, index);
  const { facts, silence } = matchFacts(question, terms, ranked, index);
  const [best] = facts;
  const words = terms.filter(({ length }) => length === 1);
  const lacks = best?.covered.some((had, i) => had < HAD && (words[i]?.kind === 'name' || words[i]?.kind === 'noun'));
  if (!best || lacks) return undefined;
  const { decision } = decide(question, terms, ranked, row);
  return { fact: best.fact, likelihood: decideOnFacts(question, terms, facts, silence, decision).stated };
}

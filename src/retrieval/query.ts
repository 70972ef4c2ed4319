import { neighboursOf, relativesOf } from '../language/relatives.ts';
import type { Question, QueryTerm } from '../question/types.ts';
import type { ReportIndex } from './reportIndex.ts';
import { WEIGHTS } from './weights.ts';

/** A term of the question with what it may match in this report. */
export interface WeightedTerm extends QueryTerm {
  /** How much it matters: inverse document frequency, less for the report's own name and for earlier questions. */
  weight: number;
  /** Keys of the report that stand for it, and how well: 0 to 1. */
  matches: Map<string, number>;
}

/** Looks each term of a question up in a report. */
export function weighTerms(question: Question, index: ReportIndex): WeightedTerm[] {
  const count = index.units.length;
  return question.terms.map((term) => {
    const matches = new Map<string, number>();
    if (index.frequency.has(term.key)) matches.set(term.key, 1);
    for (const key of index.aliases.get(term.key) ?? []) if (index.frequency.has(key)) matches.set(key, 1);
    for (const [key, strength] of relativesOf(term.key, term.norm)) if (index.frequency.has(key) && !matches.has(key)) matches.set(key, strength);
    if (term.length === 1 && term.value === undefined) for (const [key, strength] of neighboursOf(term.norm, index.vectors)) if ((matches.get(key) ?? 0) < strength) matches.set(key, strength);
    const frequency = index.frequency.get(term.key) ?? WEIGHTS.unknownFrequency;
    const idf = Math.log((count + 1) / (frequency + 0.5));
    const weight = idf * (index.subject.has(term.key) ? WEIGHTS.subject : 1) * (term.from === 'context' ? WEIGHTS.context : 1);
    return { ...term, weight: Math.max(weight, WEIGHTS.least), matches };
  });
}

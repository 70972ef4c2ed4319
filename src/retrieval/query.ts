import { IMPORTANCE } from '../question/importance.ts';
import type { Question, QueryTerm } from '../question/types.ts';
import type { ReportIndex } from './reportIndex.ts';
import { matchTerm } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** A term of the question with what it may match in this report. */
export interface WeightedTerm extends QueryTerm {
  /** How much it matters: inverse document frequency, less for the report's own name and for earlier questions. */
  weight: number;
  /** Inverse document frequency: the logarithm of how few sentences have it. */
  rarity: number;
  /** Keys of the report that stand for it, and how well: 0 to 1. */
  matches: Map<string, number>;
}

/** Looks each term of a question up in a report. */
export function weighTerms(question: Question, index: ReportIndex): WeightedTerm[] {
  const idf = (key: string): number =>
    Math.log((index.units.length + 1) / ((index.vocabulary.frequency.get(key) ?? WEIGHTS.unknownFrequency) + 0.5));
  return question.terms.map((term) => {
    const own = idf(term.key);
    const weight =
      own * IMPORTANCE[term.kind] * (index.subject.has(term.key) ? WEIGHTS.subject : 1) * (term.from === 'context' ? WEIGHTS.context : 1);
    // A word that stands everywhere says less than the one that it stands for.
    const matches = [...matchTerm(term, index.vocabulary)].map(([key, strength]): [string, number] => [
      key,
      strength === 1 ? 1 : strength * Math.min(1, idf(key) / own),
    ]);
    return { ...term, weight: Math.max(weight, WEIGHTS.least), rarity: own, matches: new Map(matches) };
  });
}

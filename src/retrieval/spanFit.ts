import type { Span } from '../language/spans.ts';
import type { Question } from '../question/types.ts';
import type { WeightedTerm } from './query.ts';

/** A span that could be the answer, with how well it would be: all but the score are shares, 0 to 1. */
export interface SpanFit {
  span: Span;
  score: number;
  /** How well what it counts is what is asked for, how near the question's words stand, and how much of them it has itself. */
  noun: number;
  near: number;
  inside: number;
}

/**
 * How well a span answers: its noun is the one asked for, the question's words stand near it and not in it.
 * @param heads which terms are asked for.
 * @param own for each term, how well the sentence has it.
 * @param at for each term, the token at which it stands, -1 for none.
 */
export function spanFit(
  question: Question,
  terms: readonly WeightedTerm[],
  heads: readonly number[],
  own: readonly number[],
  at: readonly number[],
  span: Span,
): SpanFit {
  let noun = 0;
  let near = 0;
  let inside = 0;
  let total = 0;
  terms.forEach((term, index) => {
    if (term.length > 1) return;
    const position = at[index] ?? -1;
    total += term.weight;
    if (position < 0) return;
    const weight = term.weight * (own[index] ?? 0);
    if (position >= span.from && position < span.to) inside += weight;
    else near += weight / (1 + Math.min(Math.abs(position - span.from), Math.abs(position - span.to + 1)) / 4);
    if (heads.includes(index)) for (const key of span.noun ?? []) noun = Math.max(noun, term.matches.get(key) ?? 0);
  });
  near /= total || 1;
  inside /= total || 1;
  const rank = question.expects.indexOf(span.type);
  return {
    span,
    score:
      near +
      noun -
      (span.type === 'person' || span.type === 'organization' || span.type === 'place' || span.type === 'name' ? 1.5 : 0.5) * inside -
      0.15 * rank,
    noun,
    near,
    inside,
  };
}

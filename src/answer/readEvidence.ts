import type { Asked } from './asked.ts';
import { hull, scopeOf, type Clause } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import { oppositeIn, type Opposite } from './opposites.ts';

/** Evidence as a question reads it, which the rules and what weighs them go by. */
export interface Reading {
  evidence: Evidence;
  /** What each term of the question counts as content, as contentOf has it. */
  content: readonly number[];
  /** The clauses that have the content, and all from the first to the last of them. */
  scope: readonly Clause[];
  whole: Clause;
  /** A word whose opposite stands there. */
  opposite: Opposite | undefined;
}

/** Reads a piece of evidence; it takes time, so that no piece should be read twice. */
export function readingOf(asked: Asked, evidence: Evidence, content: readonly number[]): Reading {
  const scope = scopeOf(asked, evidence, content);
  return { evidence, content, scope, whole: hull(scope), opposite: oppositeIn(asked, evidence, scope) };
}

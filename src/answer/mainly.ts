import type { SpanType } from '../language/spans.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import { lacksOwnName } from './namesHad.ts';
import { MAINLY } from './quantifiers.ts';

/** Within so many tokens after "mainly" stands what most are. */
const AFTER = 5;
const NAMES: ReadonlySet<SpanType> = new Set<SpanType>(['organization', 'name', 'place']);

/**
 * Whether evidence that says whose most are denies that most are another's: "mainly CASTED researchers" of "mostly from Rand?". That they are something else besides, as women, it
 * does not deny. Only where there are facts, which were written to be asked for.
 */
export function deniesMost(asked: Asked, evidence: Evidence): boolean {
  const main = MAINLY.exec(evidence.text);
  if (!main || asked.facts.length === 0) return false;
  const from = evidence.tokens.findIndex(({ start }) => start > main.index);
  const named = evidence.spans.some((span) => NAMES.has(span.type) && span.from >= from && span.from < from + AFTER);
  return named && lacksOwnName(asked, evidence);
}

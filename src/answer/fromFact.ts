import type { Asked } from './asked.ts';
import { citeQuote } from './cite.ts';
import { commonOf } from './common.ts';
import type { FactMatch } from './matchFacts.ts';
import type { Found } from './types.ts';

/** A fact of the facts file as the answer. */
export function fromFact(asked: Asked, match: FactMatch): Found {
  const { fact } = match;
  const { report } = asked.index;
  const others = asked.facts.slice(1, 6).filter((other) => other.share > 0.05 && other.fact.paragraph !== fact.paragraph);
  return {
    ...commonOf(asked, match.share),
    outcome: 'answer',
    kind: fact.type === 'list' ? 'list' : fact.type === 'definition' ? 'definition' : 'fact',
    headline: fact.answer,
    ...(fact.items && { items: fact.items, complete: fact.complete ?? true }),
    basis: 'report',
    citations: [fact, ...others.slice(0, 1).map((other) => other.fact)].map(({ paragraph, quote }) => citeQuote(report, paragraph, quote)),
  };
}

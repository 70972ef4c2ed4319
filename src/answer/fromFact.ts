import type { Asked } from './asked.ts';
import { citeQuote } from './cite.ts';
import { commonOf } from './common.ts';
import { clip, HEADLINE_WORDS, type Headline } from './headline.ts';
import type { FactMatch } from './matchFacts.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Found } from './types.ts';
import { countWords } from './words.ts';

/** A fact of the facts file as the answer. */
export function fromFact(asked: Asked, match: FactMatch, likelihood: number): Found {
  const { fact } = match;
  const { report } = asked.index;
  const others = asked.facts.filter((other) => other !== match && other.share > 0.05 && other.fact.quote !== fact.quote);
  return {
    ...commonOf(asked, likelihood),
    outcome: 'answer',
    kind: fact.type === 'list' ? 'list' : fact.type === 'definition' ? 'definition' : 'fact',
    ...headlineOf(match, likelihood),
    ...(fact.items && { items: fact.items, complete: fact.complete ?? true }),
    basis: 'report',
    citations: [fact, ...others.slice(0, 1).map((other) => other.fact)].map(({ paragraph, quote }) => citeQuote(report, paragraph, quote)),
  };
}

/** The exact answer alone where it is sure, else the words of the report that it stands in, so that a reader sees at once what it is about. */
export function headlineOf({ fact }: Pick<FactMatch, 'fact'>, likelihood: number, limit = HEADLINE_WORDS): Headline {
  const at = fact.quote.indexOf(fact.answer);
  const bare = likelihood >= THRESHOLDS.bareFact || fact.type === 'list';
  if (bare) return { headline: fact.answer };
  if (at < 0) {
    const room = limit - countWords(fact.answer) - 1;
    const [start, end] = clip(fact.quote, undefined, room);
    return room < 8
      ? { headline: fact.answer }
      : { headline: `${fact.answer}: “${fact.quote.slice(start, end)}”`, emphasis: [0, fact.answer.length] };
  }
  const [start, end] = clip(fact.quote, [at, at + fact.answer.length], limit);
  return start > at || end < at + fact.answer.length
    ? { headline: fact.answer }
    : { headline: fact.quote.slice(start, end), emphasis: [at - start, at - start + fact.answer.length] };
}

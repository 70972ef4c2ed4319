import { isStopWord } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import type { Asked } from './asked.ts';
import { citeQuote } from './cite.ts';
import { commonOf } from './common.ts';
import { clip, HEADLINE_WORDS, type Headline } from './headline.ts';
import type { FactMatch } from './matchFacts.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Found } from './types.ts';
import { countWords } from './words.ts';

/** A fact of the facts file as the answer. */
export function fromFact(asked: Asked, match: FactMatch): Found {
  const { fact } = match;
  const { report } = asked.index;
  const likelihood = asked.factDecision.stated;
  // What a thing is, one word of the report hardly tells: "the first".
  const bare = likelihood >= THRESHOLDS.bareFact && asked.question.kind !== 'definition';
  const others = asked.facts.filter((other) => other !== match && other.share > 0.05 && other.fact.quote !== fact.quote);
  return {
    ...commonOf(asked, likelihood),
    outcome: 'answer',
    kind: fact.type === 'list' ? 'list' : fact.type === 'definition' ? 'definition' : 'fact',
    ...headlineOf(match, bare),
    ...(fact.items && { items: fact.items, complete: fact.complete ?? true }),
    basis: 'report',
    citations: [fact, ...others.slice(0, 1).map((other) => other.fact)].map(({ paragraph, quote }) => citeQuote(report, paragraph, quote)),
  };
}

/** The exact answer alone where it is to be bare, as a list always is, else the words of the report that it stands in, so that a reader sees at once what it is about. */
export function headlineOf({ fact }: Pick<FactMatch, 'fact'>, bare: boolean, limit = HEADLINE_WORDS): Headline {
  const at = fact.quote.indexOf(fact.answer);
  if (bare || fact.type === 'list') return { headline: fact.answer };
  if (at < 0) {
    const room = limit - countWords(fact.answer) - 1;
    const [start, end] = clip(fact.quote, restsOn(fact), room);
    return room < 8
      ? { headline: fact.answer }
      : { headline: `${fact.answer}: “${fact.quote.slice(start, end)}”`, emphasis: [0, fact.answer.length] };
  }
  const [start, end] = clip(fact.quote, [at, at + fact.answer.length], limit);
  return start > at || end < at + fact.answer.length
    ? { headline: fact.answer }
    : { headline: fact.quote.slice(start, end), emphasis: [at - start, at - start + fact.answer.length] };
}

/** Where the quote has most of an answer that it words otherwise: "one-year" for "one year"; undefined where it has none of its words. */
function restsOn({ quote, answer }: FactMatch['fact']): [start: number, end: number] | undefined {
  const wanted = new Set(tokenize(answer).flatMap(({ stem, norm }) => (isStopWord(norm) ? [] : [stem])));
  const tokens = tokenize(quote);
  const had = tokens.map(({ stem }, from) => ({
    from,
    count: wanted.has(stem)
      ? new Set(tokens.slice(from, from + wanted.size + 1).flatMap((token) => (wanted.has(token.stem) ? [token.stem] : []))).size
      : 0,
  }));
  const best = had.reduce((most, one) => (one.count > most.count ? one : most), { from: 0, count: 0 });
  const token = tokens[best.from];
  return best.count > 0 && token ? [token.start, token.end] : undefined;
}

import type { Asked } from './asked.ts';
import { askedNumber } from './askedNumber.ts';
import { agree, momentsAsked, monthOf, momentsOf, SEASONS, sortKey } from './dates.ts';
import type { Evidence } from './evidence.ts';
import type { Polarity } from './polarity.ts';

/**
 * How well a date must be had around the evidence for that to be when it was. A number there may be of another month, and to WordNet one month is like
 * another: of claims with a number too, .95 read 17 rightly and 5 wrongly (.5: 16, 8); of the others .5 read 277 and 92 (.95: 254, 90).
 */
const LENT = 0.5;
const LENT_FOR_NUMBERS = 0.95;

/**
 * Answers a question with a date in it by the dates of the evidence: "in August?" against "on September 25" is no. Undefined where the question has none,
 * 'unknown' where the evidence has none that could settle it, or the date is that of something that the question compares with.
 */
export function compareDates({ question, index, terms }: Asked, evidence: Evidence): Polarity | 'unknown' | undefined {
  const [asked] = momentsAsked(question.read);
  if (!asked) return compareSeasons(question.read, evidence);
  const before = question.read.slice(0, asked.at).toLowerCase();
  const year = index.report.year;
  const found = momentsOf(evidence.tokens, evidence.spans).map(({ moment }) => moment);
  // "Later in the year than the September seminar": the date is that of what it is compared with.
  if (/\bthan (?:the |its |their |our |that )?$/.test(before) && !/\b(?:earlier|later|sooner) than (?:the )?$/.test(before))
    return 'unknown';
  const relation = /\b(?:before|earlier than|sooner than|prior to|by|until)\s*(?:the )?$/.test(before)
    ? 'before'
    : /\b(?:after|later than|since)\s*(?:the )?$/.test(before)
      ? 'after'
      : 'in';
  if (relation === 'in') {
    const verdicts = found.map((moment) => agree(asked.moment, moment, year)).filter((verdict) => verdict !== undefined);
    // The sentence before, or a heading, may have told when.
    const least = askedNumber(question.read) ? LENT_FOR_NUMBERS : LENT;
    const isLent = terms.every(
      ({ length, norm }, i) =>
        length > 1 || (monthOf(norm) === undefined && !/^(?:1[5-9]|20)\d\d$/.test(norm)) || (evidence.around[i] ?? 0) >= least,
    );
    if (verdicts.length === 0) return isLent ? undefined : 'unknown';
    return verdicts.includes(true) ? 'yes' : 'no';
  }
  if (/\bsince\s*(?:the )?$/.test(before) && found.some((moment) => agree(asked.moment, moment, year) === true)) return 'yes';
  const [first] = found;
  if (!first) return 'unknown';
  const [a, b] = [sortKey(first, year), sortKey(asked.moment, year)];
  if (first.year === asked.moment.year && (first.month === undefined || asked.moment.month === undefined))
    return relation === 'before' ? 'no' : 'unknown';
  return a < b === (relation === 'before') ? 'yes' : 'no';
}

/** "Was it in spring?" against a month; undefined where the question names no season, or the evidence no month. */
function compareSeasons(read: string, evidence: Evidence): Polarity | undefined {
  const [, season = ''] = /\b(?:in|this|during) (?:the |early |late )?(spring|summer|autumn|fall|winter)\b/i.exec(read) ?? [];
  const months = momentsOf(evidence.tokens, evidence.spans).flatMap(({ moment }) => moment.month ?? []);
  const inside = SEASONS[season.toLowerCase()];
  if (!inside || months.length === 0 || evidence.text.toLowerCase().includes(season.toLowerCase())) return undefined;
  return months.some((month) => inside.includes(month)) ? 'yes' : 'no';
}

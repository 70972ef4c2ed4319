import { directionIn, type Claim, type Direction } from './claim.ts';
import type { Span } from '../language/spans.ts';
import type { Clause } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import { isGoal } from './goals.ts';
import type { Polarity } from './polarity.ts';
import { isLessBetter } from './standing.ts';

const UP =
  /\b(?:up from|rose|rise|risen|grew|grow(?:n|th)?|increas\w+|climb\w*|widen\w*|raised|more than (?:in|the|any|a|last|before|ever|we)|higher|gain\w*|doubl\w+|tripl\w+|jump\w*|went up|exceed\w*|above|best|record|largest ever|improv\w+|outnumber\w*|larger|bigger|longer|more|surpass\w*|longest|highest|most)\b/g;
const DOWN =
  /\b(?:down from|fell|fall(?:en)?|drop\w*|decreas\w+|declin\w+|shr[iau]nk|narrow(?:ed|ing)|dipp?(?:ed)?|slipp?(?:ed)?|lowered|reduc\w+|fewer|less|lower|halv\w+|smaller|shorter|went down|below|cut|worst|lowest|under|miss(?:ed)?|short of)\b/g;
/** Things of which more is worse. */
const ILLS =
  /\b(?:injur\w+|accidents?|absence\w*|sick\w*|complaints?|errors?|delays?|assaults?|attacks?|deaths?|turnover|left (?:us|the)|leavers|vacanc\w+|waiting|interruptions?|breakdowns?|defects?|losses|loss|debts?|emissions|crimes?|cases)\b/;
/** Faster is less time. */
const SPEED = /\b(?:faster|quicker|slower|sooner)\b/i;
const BETTER_WORSE = /\b(?:better|worse|worsen\w*|improv\w+|deteriorat\w+|safer|happier)\b/;

/** A figure, then another one that it is held against: "88.7 percent … 89.4 percent the year before", "93% (2017: 89%)", "214 days, against 231 in 2018". */
const EARLIER =
  /(?:\b(?:against|from|compared (?:with|to)|as against|versus|vs|instead of|than|after|in)\b|\()[^\d(]{0,40}?(?:\b(?:19|20)\d\d\b(?:[–-]\d\d)?:?\s*)?$/i;
const AGO =
  /^[^\d.;]{0,40}\b(?:the year before|a year (?:earlier|ago|before)|one year earlier|last year|the previous (?:year|month|season)|(?:two|three|four|five) years (?:ago|earlier)|in (?:19|20)\d\d|(?:of|for|in) (?:19|20)\d\d|the year before that)\b/i;

/** Which way the evidence says that things went, against an earlier time, a rival or a goal; undefined if it does not say. */
export function directionOf(evidence: Evidence, [from, to]: Clause, target: boolean): Direction | undefined {
  const start = evidence.tokens[from]?.start ?? 0;
  const end = evidence.tokens[to - 1]?.end ?? evidence.text.length;
  // What follows may still tell the figure of before, unless it turns to something else.
  const rest = /^[^.;]{0,40}/.exec(evidence.text.slice(end))?.[0].replace(/,?\s*\b(?:whereas|while|but|and)\b.*$/is, '') ?? '';
  const text = evidence.text.slice(start, end) + rest;
  const lower = text.toLowerCase();
  if (evidence.header) return trendOf(evidence.text.split(' | '), evidence.header);
  const explicit = /\b(up|down) from\b/.exec(lower);
  if (explicit) return explicit[1] === 'up' ? 'up' : 'down';
  const values = evidence.spans.filter(
    (span) =>
      span.value !== undefined &&
      ['number', 'percentage', 'money', 'duration'].includes(span.type) &&
      span.start >= start &&
      span.start < start + text.length,
  );
  const distinct = values.filter(
    (span, i) => values.findIndex((other) => other.from === span.from || (other.start <= span.start && other.end >= span.end)) === i,
  );
  const fromTo = distinct.findIndex((span, i) => isFromTo(evidence.text, span, distinct[i + 1]));
  const [started, ended] = [distinct[fromTo]?.value, distinct[fromTo + 1]?.value];
  // "From 41 to 23 million": the scale is said once.
  if (fromTo >= 0 && started !== undefined && ended !== undefined && started !== ended && ended < 1000 * started)
    return ended > started ? 'up' : 'down';
  const before = distinct.findIndex(
    (span, i) =>
      i > 0 &&
      isGoal(span, evidence.text) === target &&
      (target || isEarlier(evidence.text, distinct[i - 1]?.end ?? 0, span.start, span.end)),
  );
  const words = { up: [...lower.matchAll(UP)].length, down: [...lower.matchAll(DOWN)].length };
  const [now, then] = [distinct[before > 0 ? firstOfType(distinct, before) : 0]?.value, distinct[before]?.value];
  if (before > 0 && now !== undefined && then !== undefined && now !== then) {
    // "A quarter less than", "six more than in 2019": the words say it, the figures are not to be set against each other.
    if (!/\b(?:more|less|fewer|higher|lower) than\b/.test(lower)) return now > then ? 'up' : 'down';
  }
  if (words.up > 0 !== words.down > 0) return words.up > 0 ? 'up' : 'down';
  return undefined;
}

/** "From 41 to 23 million": two figures of a type, of which the first was before. */
const isFromTo = (text: string, first: Span, second: Span | undefined): boolean =>
  second !== undefined &&
  first.type === second.type &&
  /\bfrom (?:about |around |some |[£$€¥])?$/i.test(text.slice(0, first.start)) &&
  /^[^.;,]{0,12} to (?:about |around |some |[£$€¥])?$/i.test(text.slice(first.end, second.start));

/** Which way the last two years of a table's row went; undefined where its columns are no years. */
function trendOf(cells: readonly string[], header: readonly string[]): Direction | undefined {
  const years = header
    .flatMap((name, i) =>
      /\b(?:19|20)\d\d\b/.test(name) && !/\b(?:target|goal|plan|budget)/i.test(name) && /\d/.test(cells[i] ?? '')
        ? [{ year: name, value: Number((cells[i] ?? '').replace(/[^\d.-]/g, '')) }]
        : [],
    )
    .sort((a, b) => a.year.localeCompare(b.year));
  const [before, now] = years.slice(-2);
  if (!before || !now || before.value === now.value) return undefined;
  return now.value > before.value ? 'up' : 'down';
}

/** The figure before a span that measures the same: of its type, and of its size rather than another. */
function firstOfType(spans: Evidence['spans'], at: number): number {
  const { type, value = 0 } = spans[at] ?? {};
  const alike = spans.findIndex(
    (span, i) => i < at && span.type === type && (span.value ?? 0) < 5 * value && (span.value ?? 0) > value / 5,
  );
  const found = alike >= 0 ? alike : spans.findIndex((span, i) => i < at && span.type === type);
  return found >= 0 ? found : at - 1;
}

const isEarlier = (text: string, previous: number, start: number, end: number): boolean =>
  /\b(?:against|compared with|compared to|versus|from|instead of|formerly|previously|used to|where before)\b/i.test(
    text.slice(previous, start),
  ) ||
  AGO.test(text.slice(end)) ||
  (EARLIER.test(text.slice(Math.max(previous, start - 20), start)) && /\(|:/.test(text.slice(Math.max(previous, start - 20), start)));

/** Yes or no to a claim that something went up, down or stayed; undefined if the evidence does not say which way it went. */
export function judgeChange(claim: Claim, evidence: Evidence, clause: Clause): Polarity | undefined {
  if (claim.direction === undefined) return undefined;
  const found = directionOf(evidence, clause, claim.target);
  if (found === undefined) return undefined;
  if (claim.direction === 'same' && claim.target) return undefined;
  if (claim.direction === 'same')
    return found === 'down' ? 'no' : found === 'up' && /\bas (?:high|many|much|busy|good|large|big|long)\b/.test(claim.text) ? 'yes' : 'no';
  const slow = SPEED.test(claim.text) && !SPEED.test(evidence.text) && evidence.spans.some(({ type }) => type === 'duration');
  const ill =
    slow || (BETTER_WORSE.test(claim.text) && !BETTER_WORSE.test(evidence.text.toLowerCase()) && ILLS.test(evidence.text.toLowerCase()));
  return (found === claim.direction) !== ill ? 'yes' : 'no';
}

/** "Did they miss it?" */
const CLAIMS_FAILURE = /\b(?:miss(?:ed)?|fail(?:ed)?|f[ae]ll short|behind)\b/;

/** Yes or no to "did they meet the goal?" */
export function judgeTarget(claim: Claim, evidence: Evidence, clause: Clause): Polarity | undefined {
  if (!claim.target) return undefined;
  const text = evidence.text.toLowerCase();
  const missed =
    /\b(?:missed|fell short|below (?:the |its |our |their )?(?:target|goal|standard)|not (?:met|reached|achieved)|short of)\b/.test(text) ||
    /\|\s*(?:missed|not met|no)\s*$/i.test(text);
  const met = /\b(?:met|reached|achieved|exceeded|surpassed|beat|within budget|below budget|under budget)\b/.test(text);
  if (missed !== met) return missed !== CLAIMS_FAILURE.test(claim.text) ? 'no' : 'yes';
  if (CLAIMS_FAILURE.test(claim.text)) return undefined;
  if (!/\b(?:target|goal|standard|aim)\b/.test(text)) return undefined;
  const direction = directionOf(evidence, clause, true);
  return direction && directionIn(claim.text) === undefined
    ? (direction === 'up') !== isLessBetter(evidence.text)
      ? 'yes'
      : 'no'
    : undefined;
}

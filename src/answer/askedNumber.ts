import { tokenize, type Token } from '../language/tokens.ts';
import { monthOf } from './dates.ts';

type Relation = 'more' | 'atLeast' | 'less' | 'atMost' | 'equal';

/** "Limited to six months": these say how a number stands to another, and nothing of what is counted. */
export const isLimit = (norm: string): boolean => /^(?:limited|restricted|confined|capped)$/.test(norm);

/** What the words before a number ask about it; the first that fits. */
const BEFORE: readonly [RegExp, Relation][] = [
  [/\b(?:at least|no (?:less|fewer) than|not less than|minimum of)\s+(?:\S+\s+)?$/, 'atLeast'],
  [
    /\b(?:at most|no more than|not more than|up to|maximum of|only|just|(?:limited|restricted|confined) to|capped at)\s+(?:\S+\s+)?$/,
    'atMost',
  ],
  [
    /\b(?:more|greater|higher|bigger|longer|larger|older|costlier|further) than\s+(?:\S+\s+)?$|\b(?:over|above|exceed(?:ed|ing)?|beyond|top(?:ped)?|pass(?:ed)?|upwards? of|north of|past)\s+(?:\S+\s+)?$/,
    'more',
  ],
  [/\b(?:less|fewer|lower|smaller|shorter|younger|cheaper) than\s+(?:\S+\s+)?$|\b(?:under|below|short of|within)\s+(?:\S+\s+)?$/, 'less'],
];
const AFTER: readonly [RegExp, Relation][] = [
  [/^\s*(?:\S+\s+){0,3}?or (?:more|over|above|longer|higher)\b/, 'atLeast'],
  [/^\s*(?:\S+\s+){0,3}?or (?:less|fewer|under|below|shorter)\b/, 'atMost'],
];

/** Days in each unit of time, so that durations in different units compare. */
export const DAYS: Record<string, number> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  quarter: 91,
  year: 365,
  decade: 3652,
  century: 36_525,
};
/** A year, and not "more than 1900 families" or the end of "2021/22". */
const isYear = (tokens: readonly Token[], i: number, lower: string): boolean => {
  const token = tokens[i];
  if (!token) return false;
  const before = lower.slice(0, token.start);
  if (/\b(?:19|20)\d\d\s?[/–-]$/.test(before)) return true;
  const next = tokens[i + 1];
  const isCount =
    /\b(?:more than|over|at least|fewer than|less than|under|about|nearly|almost)\s+$/.test(before) &&
    next !== undefined &&
    isPlural(next.norm);
  return /^(?:1[5-9]|20)\d\d$/.test(token.text) && !isCount;
};
/** Whether a word looks like one for several. */
export const isPlural = (norm: string): boolean =>
  (/[^s]s$/.test(norm) && !/^(?:levels|figures|prices|terms)$/.test(norm)) || /^(?:people|men|women|children)$/.test(norm);
/** "Route 22", "Phase Three", "Tarn 5": the number is part of a name. "The three houses", "all four landlords" are spoken of, not counted. */
const isLabel = (tokens: readonly Token[], i: number, lower: string): boolean => {
  const before = tokens[i - 1];
  if (!before) return false;
  if (/^(?:category|type|class|grade|level|tier|zone|stage|step|phase|number|no)$/.test(before.norm)) return true;
  if (/^(?:the|these|those|all|both|his|her|their|its|our)$/.test(before.norm))
    return !/\b(?:more|less|fewer|over|under|than)\b/.test(lower);
  // In capitals throughout, none is a name's; "in Leeds 41 came" has a place.
  if (!/\p{Ll}/u.test(tokens.map(({ text }) => text).join('')) || /^(?:in|at|from|to|near|of)$/.test(tokens[i - 2]?.norm ?? ''))
    return false;
  return (
    before.capital &&
    i > 1 &&
    /^\s$/.test(lower.slice(before.end, tokens[i]?.start)) &&
    /^(?:\d{1,3}|\p{Lu}\p{Ll}+)$/u.test(tokens[i]?.text ?? '')
  );
};

/** A number of the question, and how the report's is to stand to it. */
export interface AskedNumber {
  value: number;
  relation: Relation;
  /** What is counted or measured: percent, money, a unit of time in days, or a noun's stems. */
  kind: 'count' | 'percentage' | 'money' | 'duration';
  noun: readonly string[];
  /** Whether people are counted, whoever they are. */
  people?: true;
  /** Days in the unit that a duration is told in. */
  unit?: number;
}

/** The number that a question asks to compare; undefined if it has none, or only a date or an ordinal. */
export function askedNumber(read: string): AskedNumber | undefined {
  const tokens = tokenize(read);
  const lower = read.toLowerCase();
  const times = /\b(once|twice)\b(?! (?:a|per|every|in)\b)/.exec(lower);
  const at = tokens.findIndex(
    (token, i) =>
      token.value !== undefined &&
      !isYear(tokens, i, lower) &&
      !isLabel(tokens, i, lower) &&
      !isShare(tokens, i) &&
      !/^\d+(?:st|nd|rd|th)$/.test(token.norm) &&
      !isDay(tokens, i) &&
      !isPronounOne(tokens, i) &&
      !isAgo(tokens, i) &&
      !isHowOften(tokens, i),
  );
  const token = tokens[at];
  if (!token) {
    if (!times) return undefined;
    const before = lower.slice(0, times.index);
    return {
      value: times[1] === 'once' ? 1 : 2,
      relation: relationBefore(before) ?? 'equal',
      kind: 'count',
      noun: ['time', 'visit'],
    };
  }
  let value = token.value ?? 0;
  let next = at + 1;
  // "Seventy-five", "seventy five".
  if (/^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/.test(token.norm) && isUnit(tokens[next])) value += tokens[next++]?.value ?? 0;
  while (/^(?:hundred|thousand|million|billion)$/.test(tokens[next]?.norm ?? '')) value *= tokens[next++]?.value ?? 1;
  const before = lower.slice(0, token.start);
  const after = lower.slice(tokens[next - 1]?.end ?? token.end);
  const relation = AFTER.find(([pattern]) => pattern.test(after))?.[1] ?? relationBefore(before) ?? 'equal';
  const unit = DAYS[(tokens[next]?.norm ?? '').replace(/s$/, '')];
  const noun = tokens.slice(next, next + 3).map(({ stem }) => stem);
  if (unit !== undefined) return { value: value * unit, relation, kind: 'duration', noun, unit };
  if (token.text.endsWith('%') || /^\s*(?:%|per ?cent)/.test(after)) return { value, relation, kind: 'percentage', noun };
  if (/[£$€¥]/.test(token.text) || /^\s*(?:dollars|pounds|euros|yuan)\b/.test(after)) return { value, relation, kind: 'money', noun };
  const people = /^(?:people|persons|individuals|folks)$/.test(tokens[next]?.norm ?? '');
  return { value, relation, kind: 'count', noun, ...(people && { people }) };
}

const isUnit = (token: Token | undefined): boolean =>
  token?.value !== undefined && token.value > 0 && token.value < 10 && !/\d/.test(token.text);

/** "September 25", "25 sept": a day, no count. */
const isDay = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.value ?? 99) <= 31 && [i - 1, i + 1].some((beside) => monthOf(tokens[beside]?.norm ?? '') !== undefined);
/** "Less than half of them": a share. */
const isShare = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'half' && tokens[i - 1]?.norm === 'than' && tokens[i + 1]?.norm === 'of';
/** "The old one", "no one", "the one that came"; "two years ago" is a date. */
const isPronounOne = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'one' &&
  !(
    tokens[i - 1]?.norm === 'only' ||
    tokens[i + 1]?.norm === 'single' ||
    /^(?:year|month|week|day|time)s?$/.test(tokens[i + 1]?.norm ?? '')
  );
/** "Every twelve months". */
const isHowOften = (tokens: readonly Token[], i: number): boolean => /^(?:every|each)$/.test(tokens[i - 1]?.norm ?? '');
const isAgo = (tokens: readonly Token[], i: number): boolean => ['ago', 'before', 'earlier'].includes(tokens[i + 2]?.norm ?? '');

/** What the words before a number say of it, if anything. */
export const relationBefore = (text: string): Relation | undefined => BEFORE.find(([pattern]) => pattern.test(text))?.[1];

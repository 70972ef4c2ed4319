import {
  MONTH,
  NAMED_TIME,
  SEASON,
  WEEKDAY,
  UNIT,
  FREQUENCY,
  MEASURE,
  PERIOD,
  SCALE,
  CURRENCY,
  HEDGE,
  FRACTION,
  STOP_NOUN,
} from './spanWords.ts';
import { ordinalOf } from './numbers.ts';
import { clauseSpans } from './clauseSpans.ts';
import { nameSpans } from './names.ts';
import type { Token } from './tokens.ts';

/** What a stretch of text is, as an answer. */
export type SpanType =
  | 'number'
  | 'percentage'
  | 'money'
  | 'date'
  | 'duration'
  | 'measure'
  | 'frequency'
  | 'ordinal'
  | 'person'
  | 'organization'
  | 'place'
  | 'name'
  | 'title'
  | 'reason'
  | 'manner';

/** A stretch of text that could be an answer: token positions [from, to), offsets [start, end). */
export interface Span {
  type: SpanType;
  from: number;
  to: number;
  start: number;
  end: number;
  /** The number in it. */
  value?: number;
  /** Stems of the noun that a number counts: "16 international trainees" counts trainees. */
  noun?: string[];
}

/** All typed spans of a text, given its tokens. Spans may overlap. */
export function findSpans(text: string, tokens: readonly Token[]): Span[] {
  const dates = dateSpans(text, tokens);
  return [
    // The 10 of "10 July" counts nothing.
    ...numberSpans(text, tokens).filter(
      (span) => span.type !== 'number' || !dates.some((date) => span.from >= date.from && span.to <= date.to),
    ),
    ...dates,
    ...frequencySpans(text, tokens),
    ...nameSpans(text, tokens),
    ...clauseSpans(text, tokens, make),
  ];
}

/** Makes a span of some tokens. */
export type MakeSpan = (type: SpanType, tokens: readonly Token[], from: number, to: number, extra?: Partial<Span>) => Span;

const make: MakeSpan = (type, tokens, from, to, extra = {}) => ({
  type,
  from,
  to,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  ...extra,
});

/** Whether nothing but blanks or a hyphen stands between two neighbouring tokens. */
const adjoins = (text: string, tokens: readonly Token[], left: number): boolean => {
  const a = tokens[left];
  const b = tokens[left + 1];
  return a !== undefined && b !== undefined && /^[\s\-–]*$/.test(text.slice(a.end, b.start));
};

const isYear = (token: Token | undefined): boolean => token !== undefined && /^(?:1[5-9]|20)\d\d$/.test(token.text);

function numberSpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (FRACTION.has(token.norm) && tokens[i + 1]?.norm === 'of') {
      const from = hedged(tokens, i);
      spans.push(make('percentage', tokens, from, i + 1, { noun: nounAfter(text, tokens, i + 2) }));
      continue;
    }
    if (token.value === undefined || isPronoun(tokens, i)) {
      if (ordinalOf(token.norm) !== undefined) spans.push(make('ordinal', tokens, i, i + 1));
      continue;
    }
    let to = i + 1;
    let value = token.value;
    while (SCALE.has(tokens[to]?.norm ?? '') && adjoins(text, tokens, to - 1)) {
      value *= tokens[to]?.value ?? 1;
      to += 1;
    }
    const next = tokens[to]?.norm ?? '';
    const from = hedged(tokens, i);
    const noun = nounAfter(text, tokens, to);
    if (/^\d+(?:st|nd|rd|th)$/.test(token.norm)) spans.push(make('ordinal', tokens, i, to, { value }));
    else if (/[£$€¥]/.test(token.text) || CURRENCY.has(next))
      spans.push(make('money', tokens, from, CURRENCY.has(next) ? to + 1 : to, { value, noun }));
    else if (token.text.endsWith('%') || ['percent', '%'].includes(next) || (next === 'per' && tokens[to + 1]?.norm === 'cent')) {
      spans.push(
        make('percentage', tokens, from, token.text.endsWith('%') ? to : next === 'per' ? to + 2 : to + 1, {
          value,
          noun: nounAfter(text, tokens, token.text.endsWith('%') ? to : to + 1),
        }),
      );
    } else {
      const unit = unitAt(text, tokens, to);
      if (unit !== undefined) spans.push(make('duration', tokens, from, unit + 1, { value, noun: [tokens[unit]?.stem ?? ''] }));
      if (MEASURE.has(next) && adjoins(text, tokens, to - 1)) spans.push(make('measure', tokens, from, to + 1, { value, noun }));
      if (!isYear(token)) spans.push(make('number', tokens, from, to, { value, noun }));
    }
    i = to - 1;
  }
  return spans;
}

/** "One of the first", "no one", "the one that", "one another": no number. */
const isPronoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'one' &&
  (/^(?:another|that|who|which|could|can|might|must|should)$/.test(tokens[i + 1]?.norm ?? '') ||
    (tokens[i + 1]?.norm === 'of' && /^(?:world|first|most|few|main|many|\w+est)$/.test(tokens[i + 3]?.norm ?? '')) ||
    /^(?:no|the|this|that|any|every|each|which|another)$/.test(tokens[i - 1]?.norm ?? ''));

/** The first word of "more than", "at least a total of" and the like before a number. */
function hedged(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4 && HEDGE.has(tokens[from - 1]?.norm ?? '')) from -= 1;
  while (from < at && ['of', 'a', 'than', 'to', 'only', 'just', 'total'].includes(tokens[from]?.norm ?? '')) from += 1;
  return from;
}

/** Where a unit of time stands: right after the number or one word later ("three exciting years", "34 business days"). */
function unitAt(text: string, tokens: readonly Token[], to: number): number | undefined {
  for (const at of [to, to + 1])
    if (UNIT.has(tokens[at]?.norm ?? '') && adjoins(text, tokens, at - 1) && (at === to || adjoins(text, tokens, to - 1))) return at;
  return undefined;
}

/** Stems of the noun phrase that follows a number, at most five words. */
function nounAfter(text: string, tokens: readonly Token[], at: number): string[] {
  const noun: string[] = [];
  for (let i = at; i < tokens.length && noun.length < 5; i += 1) {
    const token = tokens[i];
    if (!token || (i > 0 && /[,.;:()|\n]/.test(text.slice(tokens[i - 1]?.end ?? 0, token.start)))) break;
    if (STOP_NOUN.has(token.norm)) {
      if (noun.length > 0 && token.norm !== 'of') break;
      continue;
    }
    noun.push(token.stem);
  }
  return noun;
}

function dateSpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const month =
      MONTH.has(token.norm) &&
      (token.capital || token.norm.length > 3) &&
      !(token.norm === 'may' && !token.capital) &&
      !(token.norm === 'march' && !token.capital);
    if (month || SEASON.has(token.norm) || /^q[1-4]$/.test(token.norm)) {
      let from = i;
      let to = i + 1;
      const before = tokens[i - 1];
      if (
        before &&
        ((/^\d{1,2}(?:st|nd|rd|th)?$/.test(before.norm) && Number.parseInt(before.norm, 10) <= 31) ||
          ['this', 'last', 'next', 'early', 'late', 'mid', 'since'].includes(before.norm))
      )
        from = before.norm === 'since' ? i : i - 1;
      if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[to]?.norm ?? '') && Number.parseInt(tokens[to]?.norm ?? '', 10) <= 31 && month) to += 1;
      if (tokens[to]?.norm === 'of' && isYear(tokens[to + 1])) to += 1;
      if (isYear(tokens[to])) to += 1;
      spans.push(make('date', tokens, from, to));
      i = to - 1;
    } else if (isYear(token)) {
      let from = i;
      if (tokens[i - 1]?.norm === 'year' || tokens[i - 1]?.norm === 'fy')
        from = tokens[i - 2]?.norm === 'fiscal' || tokens[i - 2]?.norm === 'financial' ? i - 2 : i - 1;
      spans.push(
        make(
          'date',
          tokens,
          from,
          /^\s?[-–/]\s?$/.test(text.slice(token.end, tokens[i + 1]?.start ?? token.end)) && tokens[i + 1]?.value !== undefined
            ? i + 2
            : i + 1,
        ),
      );
    } else if (
      ['today', 'yesterday', 'tomorrow'].includes(token.norm) ||
      NAMED_TIME.has(token.norm) ||
      (WEEKDAY.has(token.norm) && token.capital)
    )
      spans.push(make('date', tokens, i, i + 1));
    else if (/^\d{1,2}$/.test(token.text) && /^[:.]\d\d\b|^ ?(?:[ap]\.?m\b|o['’]clock)/i.test(text.slice(token.end)))
      spans.push(make('date', tokens, i, i + 1));
    else if ((UNIT.has(token.norm) || PERIOD.has(token.norm)) && ['last', 'next', 'this'].includes(tokens[i - 1]?.norm ?? ''))
      spans.push(make('date', tokens, i - 1, i + 1));
    else if (token.norm === 'ago' && UNIT.has(tokens[i - 1]?.norm ?? '')) {
      let from = i - 1;
      while (from > 0 && i - from < 5 && !STOP_NOUN.has(tokens[from - 1]?.norm ?? 'a')) from -= 1;
      if (tokens[from - 1]?.norm === 'a') from -= 1;
      spans.push(make('date', tokens, from, i + 1));
    }
  }
  return spans;
}

function frequencySpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]?.norm ?? '';
    if (FREQUENCY.has(token.norm)) spans.push(make('frequency', tokens, i, i + 1));
    else if (['every', 'each', 'per'].includes(token.norm)) {
      const after = tokens[i + 2]?.norm ?? '';
      const end =
        PERIOD.has(next) || WEEKDAY.has(next)
          ? i + 2
          : (tokens[i + 1]?.value !== undefined || ordinalOf(next) !== undefined || next === 'few' || next === 'other') && UNIT.has(after)
            ? i + 3
            : 0;
      if (end > 0) spans.push(make('frequency', tokens, token.norm === 'per' && i > 1 ? i - 2 : i, end));
    } else if (['once', 'twice'].includes(token.norm) || (next === 'times' && token.value !== undefined)) {
      const last = token.value === undefined ? i : i + 1;
      if (['a', 'per', 'every', 'each', 'in', 'during'].includes(tokens[last + 1]?.norm ?? '') && adjoins(text, tokens, last))
        spans.push(make('frequency', tokens, i, last + 3 <= tokens.length ? last + 3 : tokens.length));
    }
  });
  return spans;
}

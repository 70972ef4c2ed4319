import { tokenize, type Token } from '../language/tokens.ts';
import type { Span } from '../language/spans.ts';

/** A date as far as it is told; a month is 1 to 12. */
export interface Moment {
  year?: number;
  month?: number;
  day?: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The months of a season in the north, as people loosely say it: a month on the edge is in both. The second stands for it. */
export const SEASONS: Readonly<Record<string, readonly number[]>> = {
  winter: [12, 1, 2, 3],
  spring: [3, 4, 5, 6],
  summer: [6, 7, 8, 9],
  autumn: [9, 10, 11, 12],
  fall: [9, 10, 11, 12],
};

/** The month that a word names. */
export function monthOf(norm: string): number | undefined {
  const at = MONTHS.findIndex((month) => norm.startsWith(month));
  return at >= 0 &&
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(
      norm,
    )
    ? at + 1
    : undefined;
}

/** Reads a stretch of tokens as a date: "this May", "25 September 2012", "2010". */
export function momentOf(tokens: readonly Token[]): Moment | undefined {
  const moment: Moment = {};
  for (const { norm, text } of tokens) {
    const month = monthOf(norm) ?? SEASONS[norm]?.[1];
    if (month !== undefined) moment.month ??= month;
    else if (/^(?:1[5-9]|20)\d\d$/.test(text)) moment.year ??= Number(text);
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(norm) && Number.parseInt(norm, 10) <= 31) moment.day ??= Number.parseInt(norm, 10);
  }
  return moment.year === undefined && moment.month === undefined ? undefined : moment;
}

/** The dates of a text, with their spans. */
export const momentsOf = (tokens: readonly Token[], spans: readonly Span[]): { moment: Moment; span: Span }[] =>
  spans.flatMap((span) => {
    const moment = span.type === 'date' ? momentOf(tokens.slice(span.from, span.to)) : undefined;
    return moment ? [{ moment, span }] : [];
  });

/** The dates of a question; it may write months small. "May" alone is the verb. */
export function momentsAsked(read: string): { moment: Moment; at: number }[] {
  const tokens = tokenize(read);
  const found: { moment: Moment; at: number }[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const isMonth =
      monthOf(token.norm) !== undefined &&
      !(
        /^(?:may|march)$/.test(token.norm) &&
        !token.capital &&
        !/^(?:in|this|last|of|since|until|before|after|early|late)$/.test(tokens[i - 1]?.norm ?? '')
      );
    // "More than 1900 families" is no year.
    const counts = /^(?:than|over|least|under)$/.test(tokens[i - 1]?.norm ?? '') && /[^s]s$/.test(tokens[i + 1]?.norm ?? '');
    const isYear = /^(?:1[5-9]|20)\d\d$/.test(token.text) && !counts;
    if (!isMonth && !isYear) continue;
    let to = i + 1;
    let from = i;
    if (isMonth) {
      if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[i - 1]?.norm ?? '')) from = i - 1;
      else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[to]?.norm ?? '')) to += 1;
      if (/^(?:1[5-9]|20)\d\d$/.test(tokens[to]?.text ?? '')) to += 1;
    }
    const moment = momentOf(tokens.slice(from, to));
    if (moment) found.push({ moment, at: tokens[from]?.start ?? 0 });
    i = to - 1;
  }
  return found;
}

/** Days from the year 0, for sorting; a date without a year is of the report's year, a bare year its middle. */
export const sortKey = ({ year, month, day }: Moment, reportYear: number | undefined): number =>
  (year ?? reportYear ?? 0) * 372 + ((month ?? 6.5) - 1) * 31 + (day ?? 15);

/** Whether a date is within another, as far as both are told: September 2018 in 2018; undefined if they share nothing that could differ. */
export function agree(a: Moment, b: Moment, reportYear: number | undefined): boolean | undefined {
  const years = [a.year ?? (b.year === undefined ? undefined : reportYear), b.year ?? (a.year === undefined ? undefined : reportYear)];
  if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) return false;
  if (a.month !== undefined && b.month !== undefined)
    return a.month === b.month && (a.day === undefined || b.day === undefined || a.day === b.day);
  if (a.month !== undefined) return undefined;
  return years[0] !== undefined && years[1] !== undefined ? true : undefined;
}

import type { Random } from './random.ts';
import { shuffled } from './random.ts';

/** In order. */
export const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`);
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const DAY = /\b(?:[1-9]|[12]\d|3[01])\b(?!\d)/;

/** A date that can be varied. Its shape says what it names: only dates of one shape exclude each other. */
export interface DatePhrase {
  text: string;
  shape: string;
}

/** Reads a date of day, month and year, in any order and part; undefined for what is relative or a span of time ("last week", "2022-23"). */
export function datePhrase(text: string): DatePhrase | undefined {
  const month = MONTH.exec(text)?.[0];
  const rest = text.replace(MONTH, 'M').replace(YEAR, 'Y');
  const day = month === undefined ? undefined : DAY.exec(rest)?.[0];
  const shape = (day === undefined ? rest : rest.replace(DAY, 'D')).trim();
  return /^(?:Y|M|M Y|M,? Y|M of Y|D M|D M Y|M D|M D,? Y)$/.test(shape) ? { text, shape } : undefined;
}

/** Years further away than this are no choice: nobody takes 1811 for 2023. */
const YEARS = { before: 12, after: 5 };

/**
 * Dates of the same shape: first those of the report that are not too far away, then made-up ones near it.
 * @param reported the report's year: what has happened by then was not later, and what is planned for later not before.
 */
export function otherDates(right: DatePhrase, known: readonly DatePhrase[], random: Random, reported = Infinity): string[] {
  const year = yearOf(right.text);
  const isNear = (text: string): boolean =>
    yearOf(text) >= year - YEARS.before && yearOf(text) <= year + YEARS.after && yearOf(text) <= reported === year <= reported;
  const alike = known.filter(({ shape, text }) => shape === right.shape && text !== right.text).map(({ text }) => text);
  return [...shuffled(alike, random), ...shuffled(made(right), random)].filter(isNear);
}

/** 0 where it has none. */
const yearOf = (text: string): number => Number(YEAR.exec(text)?.[0] ?? 0);

function made({ text, shape }: DatePhrase): string[] {
  const month = MONTHS.indexOf(MONTH.exec(text)?.[0] ?? '');
  const shifted = [2, 3, 5, 7, 9, 10].map((by) => text.replace(MONTH, MONTHS[(month + by) % 12] ?? ''));
  if (shape.includes('M')) return shifted;
  const year = yearOf(text);
  return [-4, -3, -2, -1, 1, 2, 3].map((by) => text.replace(YEAR, String(year + by)));
}

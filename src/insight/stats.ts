import type { Usage } from '../store/types.ts';

/** How a day went. */
export interface Day {
  /** YYYY-MM-DD in the time zone asked for. */
  day: string;
  answered: number;
  missed: number;
  other: number;
}

/** What usage comes to. */
export interface Stats {
  /** Every day of the span, oldest first, those without a question too. */
  days: Day[];
  total: number;
  /** Most frequent first. */
  outcomes: [outcome: string, count: number][];
  commands: [command: string, count: number][];
  /** Half of the answers took at most this many milliseconds, and 95 in 100 of them; upper bounds, undefined without answers. */
  median: number | undefined;
  p95: number | undefined;
}

const DAY_MS = 86_400_000;
const ANSWERED = new Set(['answer', 'passages']);

/** Every time zone's offset is a multiple of it. */
const QUARTER_MS = 15 * 60 * 1000;

const dayIn = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The days of a span that ends today, oldest first: by the calendar, since a day may have 23 hours or 25. */
function daysOf(now: Date, span: number, timeZone: string): string[] {
  const today = Date.parse(dayIn(timeZone).format(now));
  return Array.from({ length: span }, (_, at) => new Date(today - (span - 1 - at) * DAY_MS).toISOString().slice(0, 10));
}

/** When a span of days that ends today began: the first midnight in the time zone. */
export function sinceDays(now: Date, span: number, timeZone: string): string {
  const [first = ''] = daysOf(now, span, timeZone);
  const format = dayIn(timeZone);
  let time = Date.parse(first) - DAY_MS;
  while (format.format(time) < first) time += QUARTER_MS;
  return new Date(time).toISOString();
}

/** @param timeZone an IANA name: a day begins at its midnight. */
export function statsOf(usage: readonly Usage[], { now, days: span, timeZone }: { now: Date; days: number; timeZone: string }): Stats {
  const format = dayIn(timeZone);
  const days = new Map<string, Day>(daysOf(now, span, timeZone).map((day) => [day, { day, answered: 0, missed: 0, other: 0 }]));
  const within = usage.filter(({ slot }) => days.has(format.format(new Date(slot))));
  for (const { slot, outcome, count } of within) {
    const day = days.get(format.format(new Date(slot)));
    if (day) day[ANSWERED.has(outcome) ? 'answered' : outcome === 'notInReport' ? 'missed' : 'other'] += count;
  }
  return {
    days: [...days.values()],
    total: within.reduce((sum, { count }) => sum + count, 0),
    outcomes: countBy(within, ({ outcome }) => outcome),
    commands: countBy(within, ({ command }) => command),
    median: quantile(within, 0.5),
    p95: quantile(within, 0.95),
  };
}

function countBy(usage: readonly Usage[], key: (line: Usage) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const line of usage) counts.set(key(line), (counts.get(key(line)) ?? 0) + line.count);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function quantile(usage: readonly Usage[], share: number): number | undefined {
  const total = usage.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  for (const { bucket, count } of [...usage].sort((a, b) => a.bucket - b.bucket)) {
    seen += count;
    if (seen >= share * total) return bucket;
  }
  return undefined;
}

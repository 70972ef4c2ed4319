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

/** The start of a span of days that ends now, with a margin for any time zone. */
export const sinceDays = (now: Date, days: number): string => new Date(now.getTime() - (days + 1) * DAY_MS).toISOString();

/** @param timeZone an IANA name: a day begins at its midnight. */
export function statsOf(usage: readonly Usage[], { now, days: span, timeZone }: { now: Date; days: number; timeZone: string }): Stats {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const days = new Map<string, Day>();
  for (let back = span - 1; back >= 0; back -= 1) {
    const day = format.format(now.getTime() - back * DAY_MS);
    days.set(day, { day, answered: 0, missed: 0, other: 0 });
  }
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

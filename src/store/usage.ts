import { number, text, type Row, type Sql, type Statement, type Value } from './sql.ts';
import type { Usage, UsageCounts, UsageEvent } from './types.ts';

/** Upper bounds in milliseconds; the last one takes all that is slower. */
export const LATENCY_BUCKETS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 3000, 10_000] as const;

const QUARTER_MS = 15 * 60 * 1000;

/** Counts of what was asked, with nothing about who or what. */
export function usageIn(sql: Sql): UsageCounts {
  return {
    add: async (events) => {
      if (events.length > 0) await sql.batch(counted(events));
    },
    since: async (time, guildId) =>
      (
        await sql.query(`select * from usage where slot >= $1 and (cast($2 as integer) = 1 or guild_id = $3) order by slot`, [
          time,
          guildId === undefined ? 1 : 0,
          guildId ?? '',
        ])
      ).map(toUsage),
  };
}

/** One statement for each line that changes, always in the same order: two processes that count the same lines do not lock each other out. */
function counted(events: readonly UsageEvent[]): Statement[] {
  const counts = new Map<string, { values: Value[]; count: number }>();
  for (const { at, guildId, command, outcome, ms } of events) {
    const slot = new Date(Math.floor(Date.parse(at) / QUARTER_MS) * QUARTER_MS).toISOString();
    const bucket = LATENCY_BUCKETS.find((bound) => ms <= bound) ?? LATENCY_BUCKETS[LATENCY_BUCKETS.length - 1] ?? 0;
    const values = [slot, guildId, command, outcome, bucket];
    const key = JSON.stringify(values);
    counts.set(key, { values, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { values, count }]) => ({
      sql: `insert into usage (slot, guild_id, command, outcome, bucket, count) values ($1, $2, $3, $4, $5, $6)
        on conflict (slot, guild_id, command, outcome, bucket) do update set count = usage.count + excluded.count`,
      values: [...values, count],
    }));
}

const toUsage = (row: Row): Usage => ({
  slot: text(row, 'slot'),
  guildId: text(row, 'guild_id'),
  command: text(row, 'command'),
  outcome: text(row, 'outcome'),
  bucket: number(row, 'bucket'),
  count: number(row, 'count'),
});

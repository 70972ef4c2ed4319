import { randomUUID } from 'node:crypto';
import { number, optionalText, text, type Row, type Sql, type Statement } from './sql.ts';
import type { Gap, Gaps, NewGap } from './types.ts';

/** Questions that the reports did not answer. */
export function gapsIn(sql: Sql): Gaps {
  return {
    add: async (gap, kind, day) => {
      const { sql: text, values } = added(gap, kind, day);
      await sql.query(text, values);
    },
    addMissed: async (gaps, day) => {
      // In one order: two processes that add the same gaps do not lock each other out.
      const keyOf = ({ guildId, question }: NewGap): string => JSON.stringify([guildId, question]);
      const sorted = [...gaps].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      if (sorted.length > 0) await sql.batch(sorted.map((gap) => added(gap, 'missed', day)));
    },
    undislike: async (guildId, question) => {
      await sql.batch([
        {
          sql: 'update gaps set disliked = disliked - 1 where guild_id = $1 and question = $2 and disliked > 0',
          values: [guildId, question],
        },
        { sql: 'delete from gaps where guild_id = $1 and question = $2 and disliked = 0 and missed = 0', values: [guildId, question] },
      ]);
    },
    open: async (guildId) =>
      (
        await sql.query(
          `select * from gaps where status = 'open' and (cast($1 as integer) = 1 or guild_id = $2) order by missed + disliked desc, last_day desc, question`,
          [guildId === undefined ? 1 : 0, guildId ?? ''],
        )
      ).map(toGap),
    close: async (ids, by, day) => {
      const closed = await sql.batch(
        ids.map((id) => ({
          sql: `update gaps set status = 'answered', closed_day = $2, closed_by = $3 where id = $1 and status = 'open' returning id`,
          values: [id, day, by],
        })),
      );
      return closed.flat().length;
    },
    closedSince: async (day, guildId) =>
      (
        await sql.query(
          `select * from gaps where status = 'answered' and closed_day >= $1 and (cast($2 as integer) = 1 or guild_id = $3) order by missed + disliked desc, last_day desc, question`,
          [day, guildId === undefined ? 1 : 0, guildId ?? ''],
        )
      ).map(toGap),
  };
}

const added = ({ guildId, question, language, reportId }: NewGap, kind: 'missed' | 'disliked', day: string): Statement => ({
  sql: `insert into gaps (id, guild_id, question, language, report_id, missed, disliked, first_day, last_day, status)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $8, 'open')
    on conflict (guild_id, question) do update
    set missed = gaps.missed + excluded.missed, disliked = gaps.disliked + excluded.disliked, last_day = excluded.last_day,
      language = excluded.language, report_id = excluded.report_id, status = 'open', closed_day = null, closed_by = null`,
  values: [randomUUID(), guildId, question, language, reportId, kind === 'missed' ? 1 : 0, kind === 'disliked' ? 1 : 0, day],
});

function toGap(row: Row): Gap {
  const closedDay = optionalText(row, 'closed_day');
  const closedBy = optionalText(row, 'closed_by');
  return {
    id: text(row, 'id'),
    guildId: text(row, 'guild_id'),
    question: text(row, 'question'),
    language: text(row, 'language'),
    reportId: text(row, 'report_id'),
    missed: number(row, 'missed'),
    disliked: number(row, 'disliked'),
    firstDay: text(row, 'first_day'),
    lastDay: text(row, 'last_day'),
    status: text(row, 'status') === 'open' ? 'open' : 'answered',
    ...(closedDay !== undefined && { closedDay }),
    ...(closedBy !== undefined && { closedBy }),
  };
}

import { number, optionalText, text, type Row, type Sql } from './sql.ts';
import type { Vote, Votes } from './types.ts';

/** Votes on answers. */
export function votesIn(sql: Sql): Votes {
  const get: Votes['get'] = async (userId, messageId) =>
    (await sql.query('select * from votes where user_id = $1 and message_id = $2', [userId, messageId])).map(toVote)[0];
  return {
    get,
    cast: async (vote) => {
      const [before] = await sql.batch([
        { sql: 'select * from votes where user_id = $1 and message_id = $2', values: [vote.userId, vote.messageId] },
        {
          sql: `insert into votes (user_id, message_id, guild_id, report_id, helpful, reason, updated_at) values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (user_id, message_id) do update
            set helpful = excluded.helpful, reason = coalesce(excluded.reason, votes.reason), updated_at = excluded.updated_at`,
          values: [vote.userId, vote.messageId, vote.guildId, vote.reportId, vote.helpful ? 1 : 0, vote.reason ?? null, vote.updatedAt],
        },
      ]);
      return before?.map(toVote)[0];
    },
    of: async (userId) => (await sql.query('select * from votes where user_id = $1 order by updated_at desc', [userId])).map(toVote),
    count: async (since, guildId) => {
      const [row] = await sql.query(
        `select count(*) as votes, sum(helpful) as helpful from votes where updated_at >= $1 and (cast($2 as integer) = 1 or guild_id = $3)`,
        [since, guildId === undefined ? 1 : 0, guildId ?? ''],
      );
      const helpful = row ? number(row, 'helpful') : 0;
      return { helpful, notHelpful: (row ? number(row, 'votes') : 0) - helpful };
    },
  };
}

function toVote(row: Row): Vote {
  const reason = optionalText(row, 'reason');
  return {
    userId: text(row, 'user_id'),
    messageId: text(row, 'message_id'),
    guildId: text(row, 'guild_id'),
    reportId: text(row, 'report_id'),
    helpful: number(row, 'helpful') === 1,
    ...(reason !== undefined && { reason }),
    updatedAt: text(row, 'updated_at'),
  };
}

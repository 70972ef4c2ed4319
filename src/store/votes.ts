import { number, optionalText, text, type Row, type Sql } from './sql.ts';
import type { Vote, Votes } from './types.ts';

/** Votes on answers. A reason is that of the vote it was given for: it goes when the vote is changed. */
export function votesIn(sql: Sql): Votes {
  const get: Votes['get'] = async (userId, messageId) =>
    (await sql.query('select * from votes where user_id = $1 and message_id = $2', [userId, messageId])).map(toVote)[0];
  return {
    get,
    cast: async ({ userId, messageId, guildId, reportId, helpful, updatedAt }) => {
      const [row] = await sql.query(
        `insert into votes (user_id, message_id, guild_id, report_id, helpful, changes, updated_at) values ($1, $2, $3, $4, $5, 0, $6)
          on conflict (user_id, message_id) do update
          set helpful = excluded.helpful, reason = null, changes = votes.changes + 1, updated_at = excluded.updated_at
          where votes.helpful <> excluded.helpful
          returning changes`,
        [userId, messageId, guildId, reportId, helpful ? 1 : 0, updatedAt],
      );
      return row === undefined ? 'same' : number(row, 'changes') === 0 ? 'new' : 'changed';
    },
    explain: async (userId, messageId, reason, at) =>
      (
        await sql.query('update votes set reason = $3, updated_at = $4 where user_id = $1 and message_id = $2 returning helpful', [
          userId,
          messageId,
          reason,
          at,
        ])
      ).length === 1,
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

import { number, optionalText, text, type Row, type Sql, type Statement } from './sql.ts';
import type { Progress, ProgressRecords } from './types.ts';

/** Where people are in the tour. */
export function progressIn(sql: Sql): ProgressRecords {
  return {
    get: async (userId, reportId) =>
      (await sql.query('select * from progress where user_id = $1 and report_id = $2', [userId, reportId])).map(toProgress)[0],
    of: async (userId) => (await sql.query('select * from progress where user_id = $1 order by updated_at desc', [userId])).map(toProgress),
    save: async ({ userId, reportId, stepId, step, steps, updatedAt, finished }, guildId) => {
      const seen: Statement = {
        sql: 'insert into progress_guilds (user_id, report_id, guild_id) values ($1, $2, $3) on conflict do nothing',
        values: [userId, reportId, guildId],
      };
      await sql.batch([
        {
          sql: `insert into progress (user_id, report_id, step_id, step, steps, started_at, updated_at, finished_at) values ($1, $2, $3, $4, $5, $6, $6, $7)
            on conflict (user_id, report_id) do update set step_id = excluded.step_id, step = excluded.step, steps = excluded.steps,
              updated_at = excluded.updated_at, finished_at = coalesce(progress.finished_at, excluded.finished_at)`,
          values: [userId, reportId, stepId, step, steps, updatedAt, finished ? updatedAt : null],
        },
        ...(guildId === '' ? [] : [seen]),
      ]);
    },
    list: async (guildId) =>
      (guildId === undefined
        ? await sql.query('select * from progress order by updated_at desc')
        : await sql.query(
            `select progress.* from progress join progress_guilds on progress_guilds.user_id = progress.user_id and progress_guilds.report_id = progress.report_id
              where progress_guilds.guild_id = $1 order by progress.updated_at desc`,
            [guildId],
          )
      ).map(toProgress),
  };
}

function toProgress(row: Row): Progress {
  const finishedAt = optionalText(row, 'finished_at');
  return {
    userId: text(row, 'user_id'),
    reportId: text(row, 'report_id'),
    stepId: text(row, 'step_id'),
    step: number(row, 'step'),
    steps: number(row, 'steps'),
    startedAt: text(row, 'started_at'),
    updatedAt: text(row, 'updated_at'),
    ...(finishedAt !== undefined && { finishedAt }),
  };
}

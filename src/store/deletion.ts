import { tables } from './migrations.ts';
import { number, type Sql, type Statement } from './sql.ts';

const BY_USER = ['votes', 'progress', 'progress_guilds', 'quiz_rounds', 'quiz_cards', 'quiz_scores'];

/** When a row was last touched; what is not listed (preferences of servers and channels) stays until it is changed. */
const AGE: Readonly<Record<string, string>> = {
  votes: 'updated_at',
  gaps: 'last_day',
  usage: 'slot',
  progress: 'updated_at',
  quiz_rounds: 'updated_at',
  quiz_cards: 'updated_at',
  quiz_scores: 'updated_at',
};

/** A person's own scope, and a pattern for those of the person's conversations. */
export const scopesOf = (userId: string): [string, string] => [`user:${userId}`, `conversation:${userId}:%`];

/** Deletes all that is kept about a person, and its bytes. @returns how many rows went. */
export const forget = (sql: Sql, userId: string): Promise<number> =>
  erase(sql, [
    ...BY_USER.map((table): Statement => ({ sql: `delete from ${table} where user_id = $1 returning 1 as gone`, values: [userId] })),
    { sql: 'delete from preferences where scope = $1 or scope like $2 returning 1 as gone', values: scopesOf(userId) },
  ]);

/** Deletes what was last touched before a time, and its bytes. @returns how many rows went. */
export const expire = (sql: Sql, before: string): Promise<number> =>
  erase(sql, [
    ...Object.entries(AGE).map(([table, column]): Statement => ({
      sql: `delete from ${table} where ${column} < $1 returning 1 as gone`,
      // A day sorts before every time on it: cut at the day, or the gaps of the last day kept would go with it.
      values: [column === 'last_day' ? before.slice(0, 10) : before],
    })),
    {
      sql: "delete from preferences where (scope like 'user:%' or scope like 'conversation:%') and updated_at < $1 returning 1 as gone",
      values: [before],
    },
    {
      sql: `delete from progress_guilds where not exists (
        select 1 from progress where progress.user_id = progress_guilds.user_id and progress.report_id = progress_guilds.report_id) returning 1 as gone`,
    },
  ]);

async function erase(sql: Sql, statements: Statement[]): Promise<number> {
  const gone = (await sql.batch(statements)).flat().reduce((sum, row) => sum + number(row, 'gone'), 0);
  if (gone > 0) await sql.vacuum(Object.keys(tables));
  return gone;
}

import { text, type Sql } from './sql.ts';
import type { Preferences } from './types.ts';

/** Choices of servers, channels and people. */
export function preferencesIn(sql: Sql): Preferences {
  return {
    get: async (scope, name) =>
      (await sql.query('select value from preferences where scope = $1 and name = $2', [scope, name])).map((row) => text(row, 'value'))[0],
    set: async (scope, name, value, at) => {
      await (value === undefined
        ? sql.query('delete from preferences where scope = $1 and name = $2', [scope, name])
        : sql.query(
            `insert into preferences (scope, name, value, updated_at) values ($1, $2, $3, $4)
              on conflict (scope, name) do update set value = excluded.value, updated_at = excluded.updated_at`,
            [scope, name, value, at],
          ));
    },
    of: async (scope) => {
      const rows = await sql.query('select name, value from preferences where scope = $1 order by name', [scope]);
      return Object.fromEntries(rows.map((row) => [text(row, 'name'), text(row, 'value')]));
    },
  };
}

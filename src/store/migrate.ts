import { migrations } from './migrations.ts';
import { number, storeError, type Sql } from './sql.ts';

/**
 * Brings the schema up to date, each step once, even when two processes start together.
 * @param steps for tests.
 * @throws RapporteurError (store): the schema was made by a newer program.
 */
export async function migrate(sql: Sql, steps: readonly (readonly string[])[] = migrations): Promise<void> {
  await sql.exclusively(async (query) => {
    await query('create table if not exists schema_version (version integer not null)');
    const version = (await query('select version from schema_version')).map((row) => number(row, 'version'))[0];
    if (version === undefined) await query('insert into schema_version (version) values (0)');
    const applied = version ?? 0;
    if (applied > steps.length) {
      throw storeError(
        `The store has schema ${applied}, and this program knows ${steps.length}: it was opened by a newer version. Install that version again.`,
      );
    }
    for (const statement of steps.slice(applied).flat()) await query(statement);
    if (applied < steps.length) await query('update schema_version set version = $1', [steps.length]);
  });
}

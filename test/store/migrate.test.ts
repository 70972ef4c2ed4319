import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFile } from '../../src/store/libsql.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations, tables } from '../../src/store/migrations.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Sql } from '../../src/store/sql.ts';
import { backends, type Place } from '../support/store/backends.ts';

const connect = (place: Place): Promise<Sql> =>
  place.databaseUrl === undefined ? openFile(place.dataDirectory) : openPostgres(place.databaseUrl);

describe.each(backends)('migrations on $name', ({ fresh }) => {
  let place: Place;
  let sql: Sql;
  beforeEach(async () => {
    place = await fresh();
    sql = await connect(place);
  });
  afterEach(async () => {
    await sql.close();
    await place.remove();
  });

  const first = ['create table a (id integer)', 'insert into a values (1)'];
  const second = ['alter table a add column name text', "update a set name = 'one'"];

  it('applies each step once and keeps the data', async () => {
    await migrate(sql, [first]);
    await migrate(sql, [first]);
    await migrate(sql, [first, second]);
    expect(await sql.query('select * from a')).toEqual([{ id: 1, name: 'one' }]);
  });

  it('does a step wholly or not at all', async () => {
    await migrate(sql, [first]);
    await expect(migrate(sql, [first, ['insert into a values (2)', 'insert into no_such_table values (1)']])).rejects.toThrow(
      /no_such_table/,
    );
    expect(await sql.query('select * from a')).toEqual([{ id: 1 }]);
    expect(await sql.query('select version from schema_version')).toEqual([{ version: 1 }]);
  });

  it('refuses a schema newer than the program', async () => {
    await migrate(sql, [first, second]);
    await expect(migrate(sql, [first])).rejects.toThrow(
      'The store has schema 2, and this program knows 1: it was opened by a newer version.',
    );
  });

  it('applies a step once when two start together', async () => {
    if (sql.kind === 'file') return;
    const others = await Promise.all([connect(place), connect(place), connect(place)]);
    await Promise.all(others.map((other) => migrate(other, [first, second])));
    expect(await sql.query('select count(*) as rows from a')).toEqual([{ rows: 1 }]);
    await Promise.all(others.map((other) => other.close()));
  });

  it('names every column of every table for export', async () => {
    await migrate(sql);
    const made = migrations.flat().flatMap((statement) => /create table (\w+)/.exec(statement)?.[1] ?? []);
    expect(Object.keys(tables).sort()).toEqual(made.sort());
    for (const [table, columns] of Object.entries(tables)) {
      const found =
        sql.kind === 'file'
          ? await sql.query(`select name from pragma_table_info('${table}')`)
          : await sql.query(`select column_name as name from information_schema.columns where table_name = $1`, [table]);
      expect(found.map((row) => row['name']).sort()).toEqual([...columns].sort());
    }
  });
});

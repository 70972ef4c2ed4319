import { tables } from './migrations.ts';
import { number, storeError, type Query, type Row, type Sql, type Value } from './sql.ts';

/** First line of an export. */
interface Header {
  rapporteur: 'store';
  schema: number;
}

/** Last line of an export: without it, an end that was cut off would not be missed. */
interface Footer {
  rows: number;
}

/** The store as JSON Lines: a header, then one line a row as [table, …columns], then how many rows there were. */
export async function* exportLines(sql: Sql): AsyncGenerator<string> {
  const header: Header = { rapporteur: 'store', schema: await schemaOf(sql.query) };
  yield JSON.stringify(header);
  let count = 0;
  for (const [table, columns] of Object.entries(tables)) {
    const rows = await sql.query(`select ${columns.join(', ')} from ${table}`);
    count += rows.length;
    for (const row of rows) yield JSON.stringify([table, ...columns.map((column) => row[column] ?? null)]);
  }
  const footer: Footer = { rows: count };
  yield JSON.stringify(footer);
}

/**
 * Reads an export into a store: all of it or nothing.
 * @param replace whether what the store holds may go; else it has to be empty.
 * @returns how many rows came in.
 * @throws RapporteurError (store): not an export, of another schema, a broken line, or the store is not empty.
 */
export function importLines(sql: Sql, lines: AsyncIterable<string>, replace: boolean): Promise<number> {
  return sql.exclusively(async (query) => {
    for (const table of Object.keys(tables)) {
      if (replace) await query(`delete from ${table}`);
      else if ((await query(`select 1 as found from ${table} limit 1`)).length > 0) {
        throw storeError(`The store is not empty (${table}): add --replace to delete what it holds, or import into a new one.`);
      }
    }
    let line = 0;
    let count = 0;
    let footer: Partial<Footer> | undefined;
    for await (const source of lines) {
      line += 1;
      if (line === 1) checkHeader(source, await schemaOf(query));
      else if (source.startsWith('{')) footer = parse(source) as Partial<Footer> | undefined;
      else if (source !== '') {
        await insert(query, source, line);
        count += 1;
      }
    }
    if (line === 0) throw storeError('The export is empty: not even its first line is there.');
    if (footer?.rows !== count) throw storeError('The end of the export is missing: it was cut off. Nothing was imported.');
    return count;
  });
}

const schemaOf = async (query: Query): Promise<number> =>
  (await query('select version from schema_version')).map((row: Row) => number(row, 'version'))[0] ?? 0;

function checkHeader(source: string, schema: number): void {
  const header = parse(source) as Partial<Header> | undefined;
  if (header?.rapporteur !== 'store')
    throw storeError('Line 1: this is not an export of a store: make one with "npm run store -- export FILE".');
  if (header.schema !== schema) {
    throw storeError(
      `Line 1: the export has schema ${header.schema ?? 'none'}, the store ${schema}: use the same version of the program for both.`,
    );
  }
}

async function insert(query: Query, source: string, line: number): Promise<void> {
  const row = parse(source);
  const [table, ...values] = Array.isArray(row) ? (row as Value[]) : [];
  const columns = typeof table === 'string' ? tables[table] : undefined;
  if (columns?.length !== values.length)
    throw storeError(`Line ${line}: not a row of a table: the export is damaged, nothing was imported.`);
  await query(
    `insert into ${String(table)} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    values,
  );
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, LibsqlError, type Client, type InStatement, type ResultSet } from '@libsql/client';
import { describe, RapporteurError } from '../errors.ts';
import { storeError, type Query, type Row, type Sql, type Statement, type Value } from './sql.ts';

/** The name of the database file in DATA_DIR. */
export const FILE_NAME = 'rapporteur.db';
/** How long a start waits for the file's owner to go, as on a restart. */
const LOCK_MS = 1000;
/** "RAPP" in ASCII. */
const APPLICATION_ID = 0x52_41_50_50;

/**
 * Opens the database file and owns it until it is closed; the lock is the operating system's, so it goes with the process however that ends.
 * @param directory is made where it is missing.
 * @throws RapporteurError (owned) when another process has the file; (store) when the folder cannot be made or it is not a database.
 */
export async function openFile(directory: string): Promise<Sql> {
  const file = join(resolve(directory), FILE_NAME);
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw storeError(`${directory}: cannot be made (${describe(error)}): set DATA_DIR to a folder that may be written to.`, error);
  }
  let client: Client | undefined;
  try {
    // One connection: the lock on the file is a connection's, and a second one would be locked out by the first.
    client = createClient({ url: pathToFileURL(file).href, concurrency: 1, timeout: LOCK_MS });
    await own(client);
  } catch (error) {
    client?.close();
    throw openingError(file, error);
  }
  return fileSql(client);
}

/** Takes the lock, and asks for every write to be on disk before it is acknowledged and for deleted bytes to be overwritten. */
async function own(client: Client): Promise<void> {
  // A write-ahead log costs one flush to the disk a write, a rollback journal three.
  for (const pragma of ['locking_mode = exclusive', 'journal_mode = wal', 'synchronous = full', 'secure_delete = on']) {
    await client.execute(`pragma ${pragma}`);
  }
  // The lock is taken by the first write: this one marks the file as ours.
  await client.execute(`pragma application_id = ${APPLICATION_ID}`);
}

function openingError(file: string, error: unknown): Error {
  const code = error instanceof LibsqlError ? error.code : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new RapporteurError(
      'owned',
      `${file}: another process owns this file: stop it first, give this one another DATA_DIR, or share a PostgreSQL (DATABASE_URL).`,
      { cause: error },
    );
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return storeError(`${file}: is not a database, or is damaged: move it away (a new one is made) or put a copy back.`, error);
  }
  return storeError(`${file}: cannot be opened (${describe(error)}): set DATA_DIR to a folder that may be written to.`, error);
}

function fileSql(client: Client): Sql {
  // Calls wait for a piece of exclusive work to end: there is one connection, and libsql refuses rather than waits.
  let busy: Promise<unknown> = Promise.resolve();
  const query: Query = async (sql, values) => {
    await busy;
    return rows(await client.execute(prepared({ sql, ...(values && { values }) })));
  };
  return {
    kind: 'file',
    query,
    batch: async (statements) => {
      await busy;
      return (await client.batch(statements.map(prepared), 'write')).map(rows);
    },
    exclusively: (work) => {
      const done = busy.then(async () => {
        const transaction = await client.transaction('write');
        try {
          const result = await work(async (sql, values) => rows(await transaction.execute(prepared({ sql, ...(values && { values }) }))));
          await transaction.commit();
          return result;
        } finally {
          transaction.close();
        }
      });
      busy = done.catch(() => undefined);
      return done;
    },
    vacuum: async () => {
      await busy;
      await client.execute('vacuum');
      // What was deleted may still stand in the log.
      await client.execute('pragma wal_checkpoint(truncate)');
    },
    close: async () => {
      await busy;
      // One file is left, without its log, and can be copied.
      await client.execute('pragma journal_mode = delete');
      // libsql keeps a closed connection, and its lock, until it is garbage collected: give the lock back first. It goes with the next read.
      await client.execute('pragma locking_mode = normal');
      await client.execute('select count(*) from sqlite_master');
      client.close();
    },
  };
}

const prepared = ({ sql, values }: Statement): InStatement => ({ sql: sql.replace(/\$(\d+)/g, '?$1'), args: [...(values ?? [])] });

const rows = (result: ResultSet): Row[] =>
  result.rows.map((row) => Object.fromEntries(result.columns.map((column, index): [string, Value] => [column, plain(row[index])])));

const plain = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : null;

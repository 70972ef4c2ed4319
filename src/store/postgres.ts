import pg from 'pg';
import { describe } from '../errors.ts';
import { storeError, type Query, type Row, type Sql, type Value } from './sql.ts';

/** Any number that only this program uses: the key of its advisory lock. */
const LOCK = 7_234_001;
/** Oldest major version that the SQL was tried on. */
const OLDEST = 15;
const CONNECT_MS = 3000;
const STATEMENT_MS = 10_000;

// Counts and sums come as text, because they could be larger than a JavaScript number; ours are not.
const INT8 = 20;
const NUMERIC = 1700;
const types = new pg.TypeOverrides();
types.setTypeParser(INT8, Number);
types.setTypeParser(NUMERIC, Number);

/**
 * Connects to a PostgreSQL that several processes may share.
 * @throws RapporteurError (store): no server answers at the address, or it is older than PostgreSQL 15.
 */
export async function openPostgres(url: string): Promise<Sql> {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: CONNECT_MS, statement_timeout: STATEMENT_MS, types });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    const { rows } = await pool.query<{ version: number }>("select cast(current_setting('server_version_num') as integer) as version");
    const major = Math.floor((rows[0]?.version ?? 0) / 10_000);
    if (major < OLDEST) throw storeError(`DATABASE_URL: the server is PostgreSQL ${major}: use version ${OLDEST} or newer.`);
  } catch (error) {
    await pool.end();
    throw error instanceof Error && error.name === 'RapporteurError'
      ? error
      : storeError(
          `DATABASE_URL: no PostgreSQL answers at ${withoutPassword(url)} (${describe(error)}): check the address, the user and that it runs.`,
          error,
        );
  }
  return postgresSql(pool);
}

function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'this address, which is not a URL';
  }
}

function postgresSql(pool: pg.Pool): Sql {
  const inTransaction = async <T>(work: (query: Query) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let broken = false;
    try {
      await client.query('begin');
      const result = await work(async (sql, values) => (await client.query<Row>(sql, clean(values))).rows);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return {
    kind: 'postgres',
    query: async (sql, values) => (await pool.query<Row>(sql, clean(values))).rows,
    batch: (statements) =>
      inTransaction(async (query) => {
        const results: Row[][] = [];
        for (const { sql, values } of statements) results.push(await query(sql, values));
        return results;
      }),
    exclusively: (work) =>
      inTransaction(async (query) => {
        await query('select pg_advisory_xact_lock($1)', [LOCK]);
        return work(query);
      }),
    // Only ours: others may have tables in the same database.
    vacuum: async (tables) => {
      await pool.query(`vacuum ${tables.join(', ')}`);
    },
    close: () => pool.end(),
  };
}

/** PostgreSQL's text has no NUL character. */
const clean = (values: readonly Value[] = []): Value[] =>
  values.map((value) => (typeof value === 'string' ? value.replaceAll('\0', '') : value));

import { describe, isExpected } from '../errors.ts';
import type { Log } from '../log.ts';
import { storeError, type Sql } from './sql.ts';

/** How long a database that could not be reached is left alone: no call waits for a time-out meanwhile. */
const REST_MS = 5000;

/** A database that may be away for a while: failures are logged, counted and thrown as expected ones; connecting is tried again. */
export interface Watched {
  sql: Sql;
  failures: () => number;
}

/**
 * @param open connects, and brings the schema up to date.
 * @param first the connection made at start, if it could be made.
 */
export function reconnecting(kind: Sql['kind'], open: () => Promise<Sql>, first: Sql | undefined, log: Log, now = Date.now): Watched {
  let current = first && Promise.resolve(first);
  let restUntil = first ? 0 : now() + REST_MS;
  let failures = 0;
  let closed = false;

  const connected = (): Promise<Sql> => {
    if (current) return current;
    if (closed || now() < restUntil) return Promise.reject(storeError('The store cannot be reached.'));
    current = open();
    current.catch(() => {
      current = undefined;
      restUntil = now() + REST_MS;
    });
    return current;
  };
  const watch = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    try {
      return await work(await connected());
    } catch (error) {
      failures += 1;
      log.error({ failures, error: describe(error) }, 'store: a call failed');
      throw isExpected(error) ? error : storeError(`The store failed: ${describe(error)}`, error);
    }
  };
  return {
    failures: () => failures,
    sql: {
      kind,
      query: (sql, values) => watch((db) => db.query(sql, values)),
      batch: (statements) => watch((db) => db.batch(statements)),
      exclusively: (work) => watch((db) => db.exclusively(work)),
      vacuum: (tables) => watch((db) => db.vacuum(tables)),
      close: async () => {
        closed = true;
        const open = current;
        current = undefined;
        await (await open?.catch(() => undefined))?.close();
      },
    },
  };
}

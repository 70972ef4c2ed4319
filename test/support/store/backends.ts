import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { StoreLocation } from '../../../src/store/open.ts';

/** A place for a store that is used by one test alone. */
export interface Place extends StoreLocation {
  remove: () => Promise<void>;
}

/** One kind of database to run the store's tests on. */
export interface Backend {
  name: string;
  fresh: () => Promise<Place>;
}

export const file: Backend = {
  name: 'a libsql file',
  fresh: () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'rapporteur-store-'));
    const remove = (): Promise<void> => {
      rmSync(dataDirectory, { recursive: true, force: true });
      return Promise.resolve();
    };
    return Promise.resolve({ dataDirectory, remove });
  },
};

const address = process.env['TEST_DATABASE_URL'] ?? '';
let databases = 0;

/** Undefined where TEST_DATABASE_URL is not set (test/support/postgres.sh start). */
export const postgres: Backend | undefined =
  address === ''
    ? undefined
    : {
        name: 'PostgreSQL',
        fresh: async () => {
          databases += 1;
          const name = `test_${process.pid}_${databases}`;
          await onServer(`create database ${name}`);
          const url = new URL(address);
          url.pathname = `/${name}`;
          return { dataDirectory: '', databaseUrl: url.href, remove: () => onServer(`drop database if exists ${name} with (force)`) };
        },
      };

if (postgres === undefined) {
  process.stderr.write(
    '\n!!! The store is NOT tested on PostgreSQL: TEST_DATABASE_URL is not set (test/support/postgres.sh start gives one).\n\n',
  );
}

export const backends: readonly Backend[] = postgres ? [file, postgres] : [file];

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

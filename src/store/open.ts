import { describe } from '../errors.ts';
import type { Log } from '../log.ts';
import { expire, forget, scopesOf } from './deletion.ts';
import { gapsIn } from './gaps.ts';
import { openFile } from './libsql.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { preferencesIn } from './preferences.ts';
import { progressIn } from './progress.ts';
import { quizIn } from './quiz.ts';
import { reconnecting } from './reconnecting.ts';
import { number, text, type Sql } from './sql.ts';
import type { Store } from './types.ts';
import { usageIn } from './usage.ts';
import { votesIn } from './votes.ts';

/** Where the store is. */
export interface StoreLocation {
  /** A folder for the database file; made where it is missing. */
  dataDirectory: string;
  /** A PostgreSQL to use instead. */
  databaseUrl?: string | undefined;
}

/**
 * Opens the store. A file that cannot be opened, and a schema newer than the program, are refused; a PostgreSQL that is away is
 * waited for, and meanwhile each call fails at once.
 * @throws RapporteurError (store), or (owned) when another process has the file
 */
export async function openStore(location: StoreLocation, log: Log): Promise<Store> {
  const open = (): Promise<Sql> => openSql(location);
  const kind = location.databaseUrl === undefined ? 'file' : 'postgres';
  let first: Sql | undefined;
  try {
    first = await open();
  } catch (error) {
    if (kind === 'file' || !isAway(error)) throw error;
    log.error({ error: describe(error) }, 'store: away; what should be stored is lost until it is back');
  }
  const { sql, failures } = reconnecting(kind, open, first, log);
  return makeStore(sql, failures);
}

/** Opens the database and brings its schema up to date. */
export async function openSql({ dataDirectory, databaseUrl }: StoreLocation): Promise<Sql> {
  const sql = databaseUrl === undefined ? await openFile(dataDirectory) : await openPostgres(databaseUrl);
  try {
    await migrate(sql);
  } catch (error) {
    await sql.close();
    throw error;
  }
  return sql;
}

/** The store over an open database. */
export function makeStore(sql: Sql, failures: () => number = () => 0): Store {
  const [votes, progress, quiz, preferences] = [votesIn(sql), progressIn(sql), quizIn(sql), preferencesIn(sql)];
  return {
    kind: sql.kind,
    votes,
    gaps: gapsIn(sql),
    usage: usageIn(sql),
    progress,
    quiz,
    preferences,
    personal: async (userId) => {
      const [cards] = await sql.query('select count(*) as cards from quiz_cards where user_id = $1', [userId]);
      return {
        votes: await votes.of(userId),
        progress: await progress.of(userId),
        scores: await quiz.scores(userId),
        cards: cards ? number(cards, 'cards') : 0,
        preferences: Object.fromEntries(
          (await sql.query('select scope, name, value from preferences where scope = $1 or scope like $2', scopesOf(userId))).map((row) => [
            `${text(row, 'scope')} ${text(row, 'name')}`,
            text(row, 'value'),
          ]),
        ),
      };
    },
    forget: (userId) => forget(sql, userId),
    expire: (before) => expire(sql, before),
    check: async () => {
      await sql.query('select 1 as alive');
    },
    failures,
    close: () => sql.close(),
  };
}

/** Whether the server could not be reached, rather than refused us for good. */
const isAway = (error: unknown): boolean => error instanceof Error && error.message.includes('no PostgreSQL answers');

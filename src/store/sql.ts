import type { ErrorCode } from '../errors.ts';
import { RapporteurError } from '../errors.ts';

/** What a column can hold; times are ISO 8601 text in UTC, made by the program. */
export type Value = string | number | null;
export type Row = Record<string, Value>;

/** Plain SQL in the subset that SQLite and PostgreSQL share; parameters are $1, $2, … */
export interface Statement {
  sql: string;
  values?: readonly Value[];
}

/** Runs statements one after the other. */
export type Query = (sql: string, values?: readonly Value[]) => Promise<Row[]>;

/** The thin layer over one database: all that the store knows of it. */
export interface Sql {
  readonly kind: 'file' | 'postgres';
  /** Runs one statement and gives its rows. What it changed is on disk when it resolves. */
  query: Query;
  /** Runs statements in one transaction: all of them or none. */
  batch: (statements: readonly Statement[]) => Promise<Row[][]>;
  /** Runs work in one transaction that no other process can be in at the same time. Nothing else may use the store meanwhile. */
  exclusively: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
  /** Gives the room of deleted rows back, so that their bytes are gone from the disk. */
  vacuum: (tables: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

/** A failure of the store that a person can do something about. */
export const storeError = (message: string, cause?: unknown): RapporteurError => {
  const code: ErrorCode = 'store';
  return new RapporteurError(code, message, cause === undefined ? undefined : { cause });
};

/** A column that the schema declares as text. */
export const text = (row: Row, column: string): string => {
  const value = row[column];
  return value === null || value === undefined ? '' : String(value);
};

/** A column that the schema declares as a number, or an aggregate; an aggregate over nothing is 0. */
export const number = (row: Row, column: string): number => Number(row[column] ?? 0);

/** A text column that may be null. */
export const optionalText = (row: Row, column: string): string | undefined => {
  const value = row[column];
  return value === null || value === undefined ? undefined : String(value);
};

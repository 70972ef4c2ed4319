import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { describe, RapporteurError } from '../errors.ts';
import { openSql } from '../store/open.ts';
import type { Sql } from '../store/sql.ts';
import { exportLines, importLines } from '../store/transfer.ts';
import { loadEnvironment } from './environment.ts';
import { run } from './run.ts';

const usage = `npm run store -- export [FILE]             writes everything as JSON Lines (to standard output without FILE)
npm run store -- import [FILE] [--replace]  reads it back, all or nothing (from standard input without FILE)
The store is the file in DATA_DIR, or the PostgreSQL that DATABASE_URL names. Stop the bot first when it is the file.`;

/** Moves everything that is stored out or in. */
async function main(): Promise<void> {
  const { action, file, replace } = readArguments();
  loadEnvironment();
  const sql = await openSql(readConfig({ ...process.env, NODE_ENV: '' }));
  try {
    if (action === 'export')
      await pipeline(Readable.from(endLines(exportLines(sql))), file === undefined ? process.stdout : createWriteStream(file));
    else {
      const count = await read(sql, file, replace);
      console.error(`${count} ${count === 1 ? 'row' : 'rows'} imported.`);
    }
  } finally {
    await sql.close();
  }
}

function readArguments(): { action: 'export' | 'import'; file: string | undefined; replace: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { replace: { type: 'boolean', default: false } }, allowPositionals: true });
    const [action, file, ...rest] = positionals;
    if ((action === 'export' || action === 'import') && rest.length === 0) return { action, file, replace: values.replace };
  } catch (error) {
    throw new RapporteurError('input', `${describe(error)}\n${usage}`, { cause: error });
  }
  throw new RapporteurError('input', usage);
}

async function read(sql: Sql, file: string | undefined, replace: boolean): Promise<number> {
  const input = file === undefined ? process.stdin : createReadStream(file);
  // An error of the stream ends its lines quietly: it is the error to be told, not the end that is missing.
  const failed = new Promise<never>((_, reject) =>
    input.once('error', (error: unknown) => {
      reject(new RapporteurError('input', `${file ?? 'standard input'}: cannot be read (${describe(error)}).`));
    }),
  );
  return Promise.race([importLines(sql, linesOf(input), replace), failed]);
}

/** The lines of a stream, from when they are asked for: readline alone would begin at once, and lose what comes before someone listens. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Infinity });
}

async function* endLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

await run(main);

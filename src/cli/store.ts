import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { describe } from '../errors.ts';
import { openSql } from '../store/open.ts';
import { exportLines, importLines } from '../store/transfer.ts';

const USAGE = `npm run store -- export [FILE]             writes everything as JSON Lines (to standard output without FILE)
npm run store -- import [FILE] [--replace]  reads it back, all or nothing (from standard input without FILE)
The store is the file in DATA_DIR, or the PostgreSQL that DATABASE_URL names. Stop the bot first when it is the file.`;

/** Moves everything that is stored out or in. @returns the exit status. */
export async function run(args: string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { replace: { type: 'boolean', default: false } }, allowPositionals: true });
  const [action, file] = positionals;
  if (action !== 'export' && action !== 'import') {
    console.error(USAGE);
    return 2;
  }
  const sql = await openSql(readConfig({ ...environment, NODE_ENV: '' }));
  try {
    if (action === 'export') {
      await pipeline(Readable.from(endLines(exportLines(sql))), file === undefined ? process.stdout : createWriteStream(file));
    } else {
      const input = file === undefined ? process.stdin : createReadStream(file);
      const rows = await importLines(sql, createInterface({ input, crlfDelay: Infinity }), values.replace);
      console.error(`${rows} rows imported.`);
    }
  } finally {
    await sql.close();
  }
  return 0;
}

async function* endLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

if (import.meta.filename === process.argv[1]) {
  run(process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      console.error(describe(error));
      process.exitCode = 1;
    },
  );
}

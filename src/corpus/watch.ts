import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isExpected } from '../errors.ts';
import type { Log } from '../log.ts';
import { readCorpus } from './load.ts';
import type { Report } from './types.ts';

export interface WatchOptions {
  directory: string;
  log: Log;
  /** Gets the reports of a changed corpus; a broken one is told to the log, and what was there stays. */
  onChange: (reports: Report[]) => void;
  /** Milliseconds between two looks. A change counts once two looks saw the same, so that half a copied folder is not read. Default 1000. */
  interval?: number;
}

/**
 * Reads the corpus again when it has changed. It looks at names, sizes and times rather than wait for the system's events, which network
 * folders and containers do not send.
 * @returns a function that ends it.
 */
export function watchCorpus({ directory, log, onChange, interval = 1000 }: WatchOptions): () => void {
  let read = fingerprint(directory);
  let before = read;
  const look = (): void => {
    const now = fingerprint(directory);
    const settled = now === before;
    before = now;
    if (!settled || now === read) return;
    read = now;
    try {
      const reports = readCorpus(directory);
      onChange(reports);
      log.info({ reports: reports.map(({ id }) => id) }, 'the corpus has changed and was read again');
    } catch (error) {
      if (isExpected(error)) log.error(`the corpus has changed but is broken, so the one before stays:\n${error.message}`);
      else log.error({ err: error }, 'the corpus has changed but could not be read, so the one before stays');
    }
  };
  const timer = setInterval(look, interval).unref();
  return () => {
    clearInterval(timer);
  };
}

/** Changes with every file that is added, removed or written in the corpus or in one of its reports. */
function fingerprint(directory: string): string {
  const lines: string[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats?.isDirectory() && depth > 0) visit(path, depth - 1);
      else if (stats?.isFile()) lines.push(`${path} ${stats.size} ${stats.mtimeMs}`);
    }
  };
  try {
    visit(directory, 1);
  } catch {
    // A folder that goes away while it is looked at: the next look sees what is left of it.
    lines.push('unreadable');
  }
  return lines.sort().join('\n');
}

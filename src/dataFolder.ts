import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isExpected } from './errors.ts';
import type { Log } from './log.ts';
import type { Shutdown } from './shutdown.ts';
import { openStore, type StoreLocation } from './store/open.ts';
import type { Store } from './store/types.ts';

/** What lasts longer than the process. */
export interface Data {
  store: Store;
  /** Where what is no part of the store is kept. */
  folder: string;
  /** Leaves the address of the page, for whoever finds the folder taken. */
  servedAt: (url: string) => void;
}

export interface DataOptions {
  /** Whether this process only serves the preview page to whoever started it. */
  isPageAlone: boolean;
  log: Log;
  add: Shutdown['add'];
}

/**
 * Opens the store and takes the data folder. Where another process has it, the page alone runs on an empty one of its own, as whoever starts it
 * twice expects; a bot is refused, as it would lose what it is told.
 * @throws RapporteurError (store or owned)
 */
export async function openData(location: StoreLocation, options: DataOptions): Promise<Data> {
  const { isPageAlone, log, add } = options;
  try {
    const store = await openStore(location, log);
    add('store', store.close);
    return {
      store,
      folder: location.dataDirectory,
      servedAt: store.kind === 'file' ? addressIn(location.dataDirectory, add) : () => undefined,
    };
  } catch (error) {
    if (!isExpected(error) || error.code !== 'owned' || !isPageAlone) throw error;
    const other = addressFile(location.dataDirectory);
    const where = existsSync(other) ? ` and serves its page at ${readFileSync(other, 'utf8')}` : '';
    console.log(`Another Rapporteur has the folder "${location.dataDirectory}"${where}.`);
    console.log('This one has a store of its own, empty now and gone when it ends; with another folder in DATA_DIR it is kept.');
    const dataDirectory = mkdtempSync(join(tmpdir(), 'rapporteur-'));
    add('folder', () => {
      rmSync(dataDirectory, { recursive: true, force: true });
    });
    return openData({ dataDirectory }, options);
  }
}

const addressFile = (folder: string): string => join(folder, 'preview.url');

/** Whoever owns the folder owns this file: one that a killed process has left over goes at once. */
function addressIn(folder: string, add: Shutdown['add']): Data['servedAt'] {
  const forget = (): void => {
    rmSync(addressFile(folder), { force: true });
  };
  forget();
  add('address', forget);
  return (url) => {
    writeFileSync(addressFile(folder), url);
  };
}

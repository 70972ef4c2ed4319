import { createLog } from '../../../src/log.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/types.ts';
import { file, type Place } from './backends.ts';

/** A store that a test can close and open again, as a restart of the process does. */
export interface HeldStore {
  readonly store: Store;
  reopen: () => Promise<void>;
  remove: () => Promise<void>;
}

export async function holdStore(): Promise<HeldStore> {
  const place: Place = await file.fresh();
  let store = await openStore(place, createLog('silent'));
  return {
    get store() {
      return store;
    },
    reopen: async () => {
      await store.close();
      store = await openStore(place, createLog('silent'));
    },
    remove: async () => {
      await store.close();
      await place.remove();
    },
  };
}

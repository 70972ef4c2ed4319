import type { Preferences } from '../../commands/command.ts';
import type { Store } from '../store/types.ts';

const REPORT = 'report';
/** An answer does not wait longer for a store that does not answer. */
const PATIENCE_MS = 500;

/** Which report a server or a conversation uses, kept in the store; while that is down, all reports are used. */
export function createStoredPreferences(store: Store, now: () => Date): Preferences {
  return {
    report: (scope) => inTime(store.preferences.get(scope, REPORT)).catch(() => undefined),
    useReport: (scope, reportId) => store.preferences.set(scope, REPORT, reportId, now().toISOString()),
  };
}

async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

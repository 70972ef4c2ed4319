import type { Engine } from './answer/types.ts';
import { closeAnswered } from './feedback/closing.ts';
import type { Log } from './log.ts';
import type { Store } from './store/types.ts';

const day = 86_400_000;

export interface HousekeepingOptions {
  store: Store;
  /** The engine of the moment. */
  engine: () => Engine;
  /** Days after which what was not touched is deleted; 0 keeps it for ever. */
  retentionDays: number;
  log: Log;
  now?: () => Date;
}

export interface Housekeeping {
  /** Closes the gaps that a changed corpus answers. */
  closeGaps: () => void;
  /** Ends it, once what is under way is done. */
  stop: () => Promise<void>;
}

/** What has to be done beside answering: at the start and once a day what is too old is deleted, and gaps that a report now answers are closed. */
export function startHousekeeping({ store, engine, retentionDays, log, now = () => new Date() }: HousekeepingOptions): Housekeeping {
  let last: Promise<void> = Promise.resolve();
  /** One piece of work after the other; the store logs and counts its own failures. */
  const doNext = (name: string, work: () => Promise<number>): void => {
    last = last.then(work).then(
      (count) => {
        if (count > 0) log.info({ count }, name);
      },
      (error: unknown) => {
        log.warn({ err: error }, `${name}: failed, and tried again later`);
      },
    );
  };
  const expire = (): void => {
    if (retentionDays > 0) doNext('old entries deleted', () => store.expire(new Date(now().getTime() - retentionDays * day).toISOString()));
  };
  const closeGaps = (): void => {
    doNext('gaps closed by a report', () => closeAnswered(store, engine(), now()));
  };
  const timer = setInterval(expire, day).unref();
  expire();
  closeGaps();
  return {
    closeGaps,
    stop: () => {
      clearInterval(timer);
      return last;
    },
  };
}

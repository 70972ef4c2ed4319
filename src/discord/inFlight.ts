import { setTimeout as sleep } from 'node:timers/promises';

/** What is being answered at the moment, so that an orderly end can wait for it. */
export interface InFlight {
  /** Keeps count of a piece of work, which is started only while the door is open. */
  track: (work: () => Promise<void>) => void;
  /** Shuts the door and waits for what is inside, at most so many milliseconds. */
  drain: (atMost: number) => Promise<void>;
}

export function createInFlight(): InFlight {
  const open = new Set<Promise<void>>();
  let closed = false;
  return {
    track(work) {
      if (closed) return;
      const running = work().finally(() => open.delete(running));
      open.add(running);
    },
    async drain(atMost) {
      closed = true;
      await Promise.race([Promise.allSettled(open), sleep(atMost, undefined, { ref: false })]);
    },
  };
}

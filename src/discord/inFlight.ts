import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** Resolves when it is one's turn: once a turn of the event loop. Of a burst, each answer is so on its way before the next is worked on. */
export type Turn = () => Promise<void>;

/** What is being answered at the moment, so that an orderly end can wait for it. */
export interface InFlight {
  /**
   * Keeps count of a piece of work, which is started only while the door is open.
   * @param work is given its turn to wait for before it does what takes time.
   */
  track: (work: (turn: Turn) => Promise<void>) => void;
  /** Shuts the door and waits for what is inside, at most so many milliseconds. */
  drain: (atMost: number) => Promise<void>;
}

export function createInFlight(): InFlight {
  const open = new Set<Promise<void>>();
  let closed = false;
  let last: Promise<void> = Promise.resolve();
  const turn: Turn = () => (last = last.then(() => nextTurn()));
  return {
    track(work) {
      if (closed) return;
      const running = work(turn).finally(() => open.delete(running));
      open.add(running);
    },
    async drain(atMost) {
      closed = true;
      await Promise.race([Promise.allSettled(open), sleep(atMost, undefined, { ref: false })]);
    },
  };
}

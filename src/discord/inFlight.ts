import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

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
  // One start a turn of the event loop: of a burst, each answer is on its way before the next is worked on. Without it all would go out after the last.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    track(work) {
      if (closed) return;
      turn = turn.then(() => nextTurn());
      const running = turn.then(work).finally(() => open.delete(running));
      open.add(running);
    },
    async drain(atMost) {
      closed = true;
      await Promise.race([Promise.allSettled(open), sleep(atMost, undefined, { ref: false })]);
    },
  };
}

import { setImmediate as nextTick } from 'node:timers/promises';

/** Milliseconds that a turn is taken for before one was measured: an answer on a small machine. */
const FIRST_PACE = 10;
/** How much each turn counts for the pace: the last eight or so make it. */
const SHARE = 1 / 8;
/** Turns of the event loop that those who are still coming in are let in first, so that a burst is announced whole before the work on it begins. */
const COURTESY = 20;

/** The queue of what takes time: one is begun in each turn of the event loop, so that of a burst each answer is on its way before the next is worked on. */
export interface Turns {
  /** Resolves when it is one's turn. */
  next: () => Promise<void>;
  /** Milliseconds that who comes now is likely to wait: a turn, as long as the latest ones, for each that waits already. */
  readonly wait: number;
}

/** @param now a clock in milliseconds, for tests. */
export function createTurns(now: () => number = () => performance.now()): Turns {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let come = 0;
  let pace = FIRST_PACE;
  /** When the turn began that others are waiting behind. */
  let begun: number | undefined;

  const begin = (): void => {
    const at = now();
    if (begun !== undefined) pace += (at - begun - pace) * SHARE;
    waiting--;
    begun = waiting > 0 ? at : undefined;
  };
  const letIn = async (): Promise<void> => {
    for (let turn = 0; turn < COURTESY; turn++) {
      const before = come;
      await nextTick();
      if (come === before) return;
    }
  };
  return {
    next() {
      waiting++;
      come++;
      return (last = last.then(letIn).then(begin));
    },
    get wait() {
      return waiting * pace;
    },
  };
}

import { setImmediate } from 'node:timers/promises';

/** What others wait for at most, in milliseconds, beside the one step that it takes to notice: short enough that no answer is felt to be late. */
const SLICE_MS = 8;

/**
 * Does long work step by step: after each slice of it everything else that waits has its turn, so that questions are answered meanwhile.
 * @param steps yields wherever the work may be interrupted, every few milliseconds at least.
 * @param now a clock in milliseconds, for tests.
 * @returns what the work returns; rejects with what it throws.
 */
export async function inTurns<T>(steps: Generator<unknown, T>, now: () => number = () => performance.now()): Promise<T> {
  for (;;) {
    const start = now();
    while (now() - start < SLICE_MS) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await setImmediate();
  }
}

/** Does such work at one go, where it is known to be short. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

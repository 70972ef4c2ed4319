import { expect, it } from 'vitest';
import { inTurns } from '../src/turns.ts';

/** Work of so many steps, each of which moves the clock by a millisecond. */
function work(clock: { ms: number }, count: number) {
  return (function* (): Generator<undefined, number> {
    for (let step = 1; step <= count; step += 1) {
      clock.ms += 1;
      yield;
    }
    return count;
  })();
}

it('does all of the work, and others have their turn after every few milliseconds of it', async () => {
  const clock = { ms: 0 };
  const seen: number[] = [];
  let going = true;
  const others = (): void => {
    seen.push(clock.ms);
    if (going) setImmediate(others);
  };
  others();
  expect(await inTurns(work(clock, 100), () => clock.ms)).toBe(100);
  going = false;
  const waits = seen.slice(1).map((ms, at) => ms - (seen[at] ?? 0));
  expect(Math.max(...waits)).toBe(8);
});

it('is done at once where there is little to do', async () => {
  const clock = { ms: 0 };
  let turns = 0;
  setImmediate(() => (turns += 1));
  expect(await inTurns(work(clock, 5), () => clock.ms)).toBe(5);
  expect(turns).toBe(0);
});

it('fails as the work fails', async () => {
  const failing = (function* (): Generator<undefined, never> {
    yield;
    throw new Error('broken');
  })();
  await expect(inTurns(failing)).rejects.toThrow('broken');
});

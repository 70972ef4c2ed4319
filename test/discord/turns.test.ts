import { expect, test } from 'vitest';
import { createTurns } from '../../src/discord/turns.ts';

test('of a burst one is begun a turn of the event loop, in order', async () => {
  const { next } = createTurns();
  const done: string[] = [];
  const work = async (name: string): Promise<void> => {
    await next();
    done.push(name);
    await new Promise<void>((resolve) => {
      setImmediate(() => {
        done.push(`after ${name}`);
        resolve();
      });
    });
  };
  await Promise.all(['a', 'b', 'c'].map(work));
  expect(done).toEqual(['a', 'after a', 'b', 'after b', 'c', 'after c']);
});

test('those who are still coming in are let in before the next turn begins', async () => {
  const { next } = createTurns();
  const order: string[] = [];
  const come = async (name: string): Promise<void> => {
    order.push(`${name} comes`);
    await next();
    order.push(`${name} begins`);
  };
  const first = come('a');
  const second = new Promise<void>((resolve) => {
    setImmediate(() => {
      void come('b').then(resolve);
    });
  });
  await Promise.all([first, second]);
  expect(order).toEqual(['a comes', 'b comes', 'a begins', 'b begins']);
});

test('those who never stop coming do not keep others from their turn', async () => {
  const { next } = createTurns();
  let flooding = true;
  const flood = (): void => {
    if (!flooding) return;
    void next();
    setImmediate(flood);
  };
  const turn = next();
  flood();
  await turn;
  flooding = false;
});

test('who comes waits for those before, as long as turns have taken lately', async () => {
  let time = 0;
  const turns = createTurns(() => time);
  const crowd = async (milliseconds: number): Promise<void> => {
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        await turns.next();
        time += milliseconds;
      }),
    );
  };
  expect(turns.wait).toBe(0);
  const first = turns.next();
  expect(turns.wait).toBe(10);
  await first;
  expect(turns.wait).toBe(0);
  await crowd(30);
  const waiting = [turns.next(), turns.next()];
  expect(Math.round(turns.wait)).toBe(60);
  await Promise.all(waiting);
  await crowd(1);
  const last = turns.next();
  expect(Math.round(turns.wait)).toBe(1);
  await last;
});

test('a pause in which nobody waits is no turn', async () => {
  let time = 0;
  const turns = createTurns(() => time);
  await turns.next();
  time += 60_000;
  await turns.next();
  const next = turns.next();
  expect(turns.wait).toBe(10);
  await next;
});

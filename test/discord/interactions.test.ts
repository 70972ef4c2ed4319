import type { APIInteraction } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { createInFlight } from '../../src/discord/inFlight.ts';
import { handleInteraction } from '../../src/discord/interactions.ts';
import { createDispatcher } from '../../src/interaction/dispatch.ts';
import { createLog } from '../../src/log.ts';
import { autocomplete, scene, slash } from '../support/discord/payloads.ts';
import { createFakeEngine } from '../support/engine.ts';

const log = createLog('silent');
const dispatcher = createDispatcher({ engine: createFakeEngine(), log, now: () => new Date() });
const question = 'How many trainees were there?';
const command = ask.data as Parameters<typeof slash>[1];

/** What is sent to Discord for an interaction whose turn comes after so many milliseconds. */
async function sentFor(interaction: APIInteraction, wait: number): Promise<unknown[]> {
  const sent: unknown[] = [];
  const note =
    (kind: string) =>
    (_: string, { body }: { body: { type?: number } }) => {
      sent.push(body.type === undefined ? kind : `${kind} ${body.type}`);
      return Promise.resolve();
    };
  const rest = { post: note('post'), patch: note('patch') } as unknown as REST;
  await handleInteraction(interaction, { rest, dispatcher, log, turn: () => sleep(wait) });
  return sent;
}

test('a question whose turn comes soon has its answer as the only response', async () => {
  expect(await sentFor(slash(scene(), command, { question }), 10)).toEqual(['post 4']);
});

test('a question whose turn comes late is announced in time, and answered then', async () => {
  expect(await sentFor(slash(scene(), command, { question }), 1700)).toEqual(['post 5', 'patch']);
});

test('suggestions do not wait for a turn', async () => {
  const started = performance.now();
  expect(await sentFor(autocomplete(scene(), command, { question, report: 'cis' }, 'report'), 5000)).toEqual(['post 8']);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('of a burst one is started a turn of the event loop, in order', async () => {
  const { track, drain } = createInFlight();
  const done: string[] = [];
  for (const name of ['a', 'b', 'c']) {
    track(async (turn) => {
      await turn();
      done.push(name);
      setImmediate(() => done.push(`after ${name}`));
    });
  }
  await drain(1000);
  await sleep(10);
  expect(done).toEqual(['a', 'after a', 'b', 'after b', 'c', 'after c']);
});

import type { APIInteraction } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { handleInteraction } from '../../src/discord/interactions.ts';
import type { Turns } from '../../src/discord/turns.ts';
import { createDispatcher } from '../../src/interaction/dispatch.ts';
import { createLog } from '../../src/log.ts';
import { autocomplete, scene, slash } from '../support/discord/payloads.ts';
import { createFakeEngine } from '../support/engine.ts';

const log = createLog('silent');
const dispatcher = createDispatcher({ engine: createFakeEngine(), log, now: () => new Date() });
const question = 'How many trainees were there?';
const command = ask.data as Parameters<typeof slash>[1];

/** What is sent to Discord for an interaction by its place in the queue. */
async function sentFor(interaction: APIInteraction, turns: Partial<Turns>): Promise<unknown[]> {
  const sent: unknown[] = [];
  const note =
    (kind: string) =>
    (_: string, { body }: { body: { type?: number } }) => {
      sent.push(body.type === undefined ? kind : `${kind} ${body.type}`);
      return Promise.resolve();
    };
  const rest = { post: note('post'), patch: note('patch') } as unknown as REST;
  await handleInteraction(interaction, { rest, dispatcher, log, turns: { next: () => Promise.resolve(), wait: 0, ...turns } });
  return sent;
}

const after = (milliseconds: number) => ({ next: () => sleep(milliseconds) });

test('a question whose turn comes soon has its answer as the only response', async () => {
  expect(await sentFor(slash(scene(), command, { question }), { ...after(10), wait: 10 })).toEqual(['post 4']);
});

test('a question whose turn comes unexpectedly late is announced in time, and answered then', async () => {
  expect(await sentFor(slash(scene(), command, { question }), after(1700))).toEqual(['post 5', 'patch']);
});

test('a question that is likely to wait is announced at once, and answered then', async () => {
  expect(await sentFor(slash(scene(), command, { question }), { ...after(10), wait: 51 })).toEqual(['post 5', 'patch']);
});

test('suggestions do not wait for a turn', async () => {
  const never = { next: () => new Promise<void>(() => undefined), wait: 5000 };
  expect(await sentFor(autocomplete(scene(), command, { question, report: 'cis' }, 'report'), never)).toEqual(['post 8']);
});

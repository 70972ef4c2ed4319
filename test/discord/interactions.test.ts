import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import type { Component } from '../../commands/command.ts';
import { handleInteraction } from '../../src/discord/interactions.ts';
import type { Turns } from '../../src/discord/turns.ts';
import { createDispatcher } from '../../src/interaction/dispatch.ts';
import { createLog } from '../../src/log.ts';
import { autocomplete, component, scene, slash } from '../support/discord/payloads.ts';
import { createFakeEngine } from '../support/engine.ts';

const log = createLog('silent');
/** A button that takes its time, and brings what its custom_id says. */
const slow: Component = {
  action: 'slow',
  run: async ({ arguments: [brings] }) => {
    await sleep(1700);
    if (brings === 'nothing') return { type: 'none', deletes: true };
    if (brings === 'form') return { type: 'modal', modal: { custom_id: 'why', title: 'Why?', components: [] } };
    return { type: 'message', content: 'done', private: true, replaces: brings === 'update' };
  },
};
const services = { engine: createFakeEngine(), log, now: () => new Date() };
const dispatcher = createDispatcher(services, { components: [slow] });
const question = 'How many trainees were there?';
const command = ask.data as Parameters<typeof slash>[1];

/** What is sent to Discord for an interaction by its place in the queue. */
async function sentFor(interaction: APIInteraction, turns: Partial<Turns>): Promise<unknown[]> {
  const sent: unknown[] = [];
  const note =
    (kind: string) =>
    (path: string, { body }: { body?: { type?: number } }) => {
      const place = path.startsWith('/webhooks/') ? (path.endsWith('/@original') ? ' original' : ' new') : '';
      sent.push(`${kind}${place}${body?.type === undefined ? '' : ` ${body.type}`}`);
      return Promise.resolve();
    };
  const rest = { post: note('post'), patch: note('patch'), delete: note('delete') } as unknown as REST;
  await handleInteraction(interaction, { rest, dispatcher, log, turns: { next: () => Promise.resolve(), wait: 0, ...turns } });
  return sent;
}

const after = (milliseconds: number) => ({ next: () => sleep(milliseconds) });

test('a question whose turn comes soon has its answer as the only response', async () => {
  expect(await sentFor(slash(scene(), command, { question }), { ...after(10), wait: 10 })).toEqual(['post 4']);
});

test('a question whose turn comes unexpectedly late is announced in time, and answered then', async () => {
  expect(await sentFor(slash(scene(), command, { question }), after(1700))).toEqual(['post 5', 'patch original']);
});

test('a question that is likely to wait is announced at once, and answered then', async () => {
  expect(await sentFor(slash(scene(), command, { question }), { ...after(10), wait: 51 })).toEqual(['post 5', 'patch original']);
});

test.each([
  ['a new message', 'message', ['post 6', 'post new']],
  ['its own message again', 'update', ['post 6', 'patch original']],
  ['nothing but the end of its message', 'nothing', ['post 6', 'delete original']],
  ['a form, which comes too late to be shown', 'form', ['post 6']],
])('a button that takes long to bring %s is taken in time', async (_, brings, sent) => {
  const message = { id: '1', channel_id: '2', embeds: [], components: [] } as unknown as APIMessage;
  const press = component(scene(), message, { custom_id: `slow:${brings}`, component_type: 2 });
  expect(await sentFor(press, { next: () => new Promise<void>(() => undefined), wait: 5000 })).toEqual(sent);
});

test('suggestions do not wait for a turn', async () => {
  const never = { next: () => new Promise<void>(() => undefined), wait: 5000 };
  expect(await sentFor(autocomplete(scene(), command, { question, report: 'cis' }, 'report'), never)).toEqual(['post 8']);
});

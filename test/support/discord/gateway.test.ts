import { once } from 'node:events';
import { GatewayIntentBits, type Client, type ClientOptions } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startBot } from './fixture.ts';
import { startDiscord, type Discord } from './index.ts';

let discord: Discord;
const clients: Client[] = [];

beforeEach(async () => {
  discord = await startDiscord();
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
  await discord.stop();
});

async function bot(intents?: number[], options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = await startBot(discord, intents, options);
  clients.push(client);
  return client;
}

test('after RECONNECT and after a broken connection the client resumes and misses nothing', async () => {
  await bot();
  discord.gateway.reconnect();
  await discord.gateway.resumed(1);
  discord.gateway.drop();
  const ada = discord.user();
  await discord.gateway.resumed(2);
  expect((await ada.say('Still there?', { dm: true })).content).toBe('Heard: Still there?');
  expect(discord.gateway.counts).toEqual({ identified: 1, resumed: 2 });
});

test('after INVALID_SESSION the client identifies anew', async () => {
  await bot();
  discord.gateway.invalidate();
  await discord.connected(1);
  expect((await discord.user().say('Still there?', { dm: true })).content).toBe('Heard: Still there?');
  expect(discord.gateway.counts).toEqual({ identified: 2, resumed: 0 });
});

test('a privileged intent that is not allowed is refused, one that is allowed opens the content', async () => {
  await expect(bot([GatewayIntentBits.MessageContent])).rejects.toThrow('Used disallowed intents');
  expect(discord.takeViolations()).toMatchObject([{ kind: 'gateway', message: 'Disallowed intent(s) (closed with 4014)' }]);
  discord.settings.privilegedIntents = GatewayIntentBits.MessageContent;
  const client = await bot([GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent]);
  const arrived = once(client, 'messageCreate');
  discord.user().say('Not for the bot');
  expect(await arrived).toMatchObject([{ content: 'Not for the bot' }]);
});

test('each shard hears of its own servers, and the first of direct messages', async () => {
  const other = discord.joinGuild({ name: 'Other', id: '1100000000000000000' }).sent;
  const guilds = [discord.guild, other].map((guild) => guild.id);
  const count = 64;
  const shards = guilds.map((id) => Number((BigInt(id) >> 22n) % BigInt(count)));
  const client = await bot(undefined, { shards: [...new Set([0, ...shards])], shardCount: count });
  expect([...client.guilds.cache.keys()].sort()).toEqual(guilds.sort());
  expect(client.guilds.cache.map((guild) => guild.shardId).sort()).toEqual(shards.sort());
  expect((await discord.user().say('Hello', { dm: true })).content).toBe('Heard: Hello');
});

const IDENTIFY = { token: 'stand-in.token', intents: 1, properties: { os: 'x', browser: 'x', device: 'x' } };

test.each([
  ['not JSON', 'hello', 4002],
  ['an unknown opcode', { op: 99, d: null }, 4001],
  ['something before IDENTIFY', { op: 3, d: {} }, 4003],
  ['an IDENTIFY without properties', { op: 2, d: { token: 'x', intents: 1 } }, 4002],
  ['a bad token', { op: 2, d: { ...IDENTIFY, token: 'x' } }, 4004],
  ['a shard that cannot be', { op: 2, d: { ...IDENTIFY, shard: [2, 2] } }, 4010],
  ['an intent that does not exist', { op: 2, d: { ...IDENTIFY, intents: 1 << 30 } }, 4013],
  ['over 4096 bytes', { op: 3, d: 'x'.repeat(4096) }, 4002],
])('%s closes the connection', async (_what, payload, code) => {
  const socket = new WebSocket(discord.api.replace('http', 'ws').replace('/api', '/?v=10&encoding=json'));
  await once(socket, 'message');
  socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  expect((await once(socket, 'close'))[0]).toBe(code);
  expect(discord.violations).toHaveLength(1);
});

import { REST } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { startDiscord, type Discord } from '../support/discord/index.ts';

let discord: Discord;
let rest: REST;
const bodies = commands.map(({ data }) => data);
const names = bodies.map(({ name }) => name);

beforeEach(async () => {
  discord = await startDiscord();
  rest = new REST({ api: discord.api }).setToken(discord.token);
});

afterEach(async () => {
  await discord.stop();
  expect(discord.violations).toEqual([]);
});

test('everything is added the first time, and left alone the second', async () => {
  expect((await registerCommands(rest, bodies)).added).toEqual(names);
  const puts = () => discord.calls.filter(({ method }) => method === 'PUT').length;
  expect(puts()).toBe(1);
  const again = await registerCommands(rest, bodies);
  expect([again.unchanged, again.changed, again.added, again.removed]).toEqual([names, [], [], []]);
  expect(puts()).toBe(1);
});

test('what has changed, come and gone is told', async () => {
  discord.register([
    ...bodies.slice(1).map((body) => (body.name === 'help' ? { ...body, description: 'Old words' } : body)),
    { type: 1, name: 'gone', description: 'Gone' },
  ]);
  const { added, changed, removed } = await registerCommands(rest, bodies);
  expect([added, changed, removed]).toEqual([[names[0]], ['help'], ['gone']]);
  expect(discord.commands.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test('one server gets its own, and the global ones are untouched', async () => {
  await registerCommands(rest, bodies, discord.guild.id);
  expect(discord.commands.every((command) => command.guild_id === discord.guild.id)).toBe(true);
  expect((await registerCommands(rest, bodies, discord.guild.id)).unchanged).toEqual(names);
});

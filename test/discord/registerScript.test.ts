import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDiscord, type Discord } from '../support/discord/index.ts';

let discord: Discord;
const register = (environment: NodeJS.ProcessEnv) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/register.ts'], { env: { PATH: process.env['PATH'], ...environment } });

beforeEach(async () => {
  discord = await startDiscord();
});

afterEach(async () => {
  await discord.stop();
});

test('the script says what it did: to everyone, to one server, and again', async () => {
  const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api };
  const first = await register(environment);
  expect(first.stdout).toMatch(/^Commands for everyone:\n {2}\+ ask \(added\)\n/u);
  expect((await register(environment)).stdout).toMatch(/^Commands for everyone:\n {2}= ask \(unchanged\)\n/u);
  const server = await register({ ...environment, DISCORD_GUILD_ID: discord.guild.id });
  expect(server.stdout).toContain(`Commands of the server ${discord.guild.id}:\n  + ask (added)`);
}, 60_000);

test('without a token, and with a wrong one, it says what to do', async () => {
  await expect(register({ DISCORD_API: discord.api })).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('DISCORD_TOKEN is missing') as string,
  });
  await expect(register({ DISCORD_TOKEN: 'wrong', DISCORD_API: discord.api })).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Discord did not take the commands') as string,
  });
}, 60_000);

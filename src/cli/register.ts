import { REST } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { registerCommands } from '../discord/register.ts';
import { describe, isExpected, RapporteurError } from '../errors.ts';
import { loadEnvironment } from './environment.ts';

const marks = { added: '+', changed: '~', removed: '-', unchanged: '=' } as const;

async function main(): Promise<void> {
  loadEnvironment();
  const { discordToken, discordApi, discordGuildId } = readConfig({ ...process.env, NODE_ENV: '' });
  if (!discordToken) throw new RapporteurError('config', 'DISCORD_TOKEN is missing: put it into .env (.env.example explains it).');
  const rest = new REST(discordApi === undefined ? {} : { api: discordApi }).setToken(discordToken);
  const bodies = commands.map(({ data }) => data);
  const registration = await registerCommands(rest, bodies, discordGuildId).catch((error: unknown) => {
    throw new RapporteurError('discord', `Discord did not take the commands: ${describe(error)}`, { cause: error });
  });
  console.log(discordGuildId ? `Commands of the server ${discordGuildId}:` : 'Commands for everyone:');
  for (const kind of ['added', 'changed', 'removed', 'unchanged'] as const) {
    for (const name of registration[kind]) console.log(`  ${marks[kind]} ${name} (${kind})`);
  }
}

try {
  await main();
} catch (error) {
  if (!isExpected(error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

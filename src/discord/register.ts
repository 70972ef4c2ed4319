import { isDeepStrictEqual } from 'node:util';
import { Routes, type APIApplicationCommand, type RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { REST } from 'discord.js';

type Body = RESTPostAPIApplicationCommandsJSONBody;

/** Names of the commands by what registering did to them. */
export interface Registration {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: string[];
}

/**
 * Makes Discord's list of the commands equal to ours.
 * @param guildId to one server, where they show at once; globally when absent.
 */
export async function registerCommands(rest: REST, commands: readonly Body[], guildId?: string): Promise<Registration> {
  const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
  const route = guildId ? Routes.applicationGuildCommands(id, guildId) : Routes.applicationCommands(id);
  const wanted = guildId ? commands.map(forGuild) : [...commands];
  const query = new URLSearchParams({ with_localizations: 'true' });
  const found = (await rest.get(route, { query })) as APIApplicationCommand[];
  const present = guildId ? found.map(forGuild) : found;
  const registration = compare(present, wanted);
  const { added, changed, removed } = registration;
  if (added.length + changed.length + removed.length > 0) await rest.put(route, { body: wanted });
  return registration;
}

/** What putting `wanted` in the place of `present` would do. Commands of different types may share a name. */
export function compare(present: readonly APIApplicationCommand[], wanted: readonly Body[]): Registration {
  const keyOf = ({ type = 1, name }: { type?: number | undefined; name: string }): string => `${type} ${name}`;
  const before = new Map(present.map((command) => [keyOf(command), command]));
  const after = new Set(wanted.map((command) => keyOf(command)));
  const names = (commands: readonly { name: string }[]): string[] => commands.map(({ name }) => name);
  const known = wanted.filter((command) => before.has(keyOf(command)));
  const isSame = (command: Body): boolean => isDeepStrictEqual(essence(command), essence(before.get(keyOf(command))));
  return {
    added: names(wanted.filter((command) => !before.has(keyOf(command)))),
    changed: names(known.filter((command) => !isSame(command))),
    removed: names(present.filter((command) => !after.has(keyOf(command)))),
    unchanged: names(known.filter(isSame)),
  };
}

/** Installation and contexts are for global commands only; JSON leaves undefined fields out. */
const forGuild = <T extends Body | APIApplicationCommand>(command: T): T => ({
  ...command,
  integration_types: undefined,
  contexts: undefined,
});

/** Fields that Discord adds to what it was given. */
const ofDiscord = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
  'dm_permission',
  'handler',
]);

/** A command without what Discord adds and without what only says the default, so that the two sides can be compared. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, entry]) => !ofDiscord.has(key) && !isDefault(key, entry))
      .map(([key, entry]) => [key, key === 'contexts' || key === 'integration_types' ? [...(entry as number[])].sort() : essence(entry)]),
  );
}

const isDefault = (key: string, value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (key === 'type' && value === 1) ||
  (key === 'description' && value === '') ||
  (typeof value === 'object' && Object.keys(value).length === 0);

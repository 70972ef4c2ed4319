import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import { Answer, Sent } from './answer.ts';
import { channelsOf, interactionMember } from './guilds.ts';
import { botPermissions, memberPermissions } from './permissions.ts';
import type { Scene } from './payloads.ts';
import type { Channel, Guild, Person, StoredMessage, World } from './world.ts';

/** Where a person does something. Nothing said: the first channel of the first server. */
export interface Where {
  guild?: Guild;
  channel?: Channel;
  /** The direct message channel with the bot. */
  dm?: boolean;
  /** A thread, or a forum's post; the same as `channel`. */
  thread?: Channel;
  /** A private conversation with this other person, without the bot. */
  privateWith?: { user: APIUser };
  /** Who installed the app: the server, or only this person. By default the server where the bot is, else the person. */
  install?: 'guild' | 'user';
}

/** A message by any of its handles. */
export type MessageLike = APIMessage | Answer | Sent<APIMessage>;

/** The channel that `where` means. */
export function channelAt(world: World, person: Person, { guild, channel, thread, privateWith, dm }: Where): Channel {
  if (dm) return world.directChannel(person.user.id);
  if (privateWith) return world.privateChannel(person.user.id, privateWith.user);
  const named = channel ?? thread;
  if (named) return named;
  const home = guild ?? [...world.guilds.values()].find((one) => one.present);
  const first = home && channelsOf(world, home)[0];
  if (!first) throw new Error('There is no server with a channel: give { channel } or { dm: true }');
  return first;
}

/** Discord's word for the kind of place. */
export function contextOf(world: World, channel: Channel): InteractionContextType {
  if (channel.guild_id !== undefined) return InteractionContextType.Guild;
  return world.outside.has(channel.id) ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM;
}

/** Who installed the app that is used here. Throws where only a person can have. */
export function installAt(world: World, channel: Channel, { install }: Where): 'guild' | 'user' {
  const isIn = world.botIsIn(channel);
  if (install === 'guild' && !isIn) throw new Error('The bot is not here: only an app that a user installed can be used');
  return install ?? (isIn ? 'guild' : 'user');
}

/** The scene of an interaction by this person in this channel. */
export function sceneAt(world: World, person: Person, channel: Channel, owners?: Record<string, string>): Scene {
  const guild = world.guildOf(channel);
  const shown: Channel = { ...channel };
  delete shown.permission_overwrites;
  if (world.outside.has(channel.id)) delete shown.topic;
  return {
    newId: world.id,
    applicationId: world.application.id,
    user: person.user,
    member: guild && interactionMember(world, guild, channel, person.user),
    guild: guild && { id: guild.id, locale: guild.locale, features: [] },
    channel: shown,
    locale: person.locale,
    appPermissions: botPermissions(world, channel),
    context: contextOf(world, channel),
    owners: owners ?? { '0': guild?.id ?? '0' },
  };
}

/** The message as it is now. Throws when it is gone or this person cannot see it. */
export function currentMessage(world: World, person: Person, like: MessageLike): StoredMessage {
  const { id } = like instanceof Sent ? like.sent : like instanceof Answer ? like.message : like;
  const stored = world.messages.get(id);
  if (!stored) throw new Error(`The message ${id} is gone`);
  if (stored.visibleTo !== undefined && stored.visibleTo !== person.user.id)
    throw new Error(`${person.user.username} cannot see the private message ${id}`);
  return stored;
}

/** The channel a message is in. */
export function channelOf(world: World, stored: StoredMessage): Channel {
  const channel = world.channels.get(stored.message.channel_id);
  if (!channel) throw new Error(`The channel of the message ${stored.message.id} is gone`);
  return channel;
}

/** The registered command that this person would find under this name here. Throws when Discord would not offer it. */
export function findCommand(
  world: World,
  type: number,
  name: string,
  person: Person,
  channel: Channel,
  install: 'guild' | 'user',
): APIApplicationCommand {
  const all = [...world.commands.values()].filter((command) => (command.type as number) === type);
  const here = all.filter((command) => command.guild_id === undefined || command.guild_id === channel.guild_id);
  const command = here.find((one) => one.name === name && one.guild_id !== undefined) ?? here.find((one) => one.name === name);
  if (!command) throw new Error(`No command "${name}" is registered here; there is: ${here.map((one) => one.name).join(', ') || 'none'}`);
  const context = contextOf(world, channel);
  if (command.contexts && !command.contexts.includes(context)) throw new Error(`"${name}" is not offered in the context ${context}`);
  if (install === 'user' && !command.integration_types?.includes(ApplicationIntegrationType.UserInstall))
    throw new Error(`"${name}" is not offered to apps that a user installed`);
  const needed = BigInt(command.default_member_permissions ?? 0);
  const has = memberPermissions(world, channel, person.user.id);
  const closed = command.default_member_permissions === '0' && !(has & PermissionFlagsBits.Administrator);
  if (channel.guild_id !== undefined && (closed || (has & needed) !== needed))
    throw new Error(`"${name}" is hidden from ${person.user.username}: it needs the permissions ${needed}`);
  return command;
}

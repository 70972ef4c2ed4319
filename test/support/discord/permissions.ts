import { OverwriteType, PermissionFlagsBits as Flags } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world.ts';

/** What everyone may in a new server. */
export const EVERYONE =
  Flags.ViewChannel |
  Flags.SendMessages |
  Flags.SendMessagesInThreads |
  Flags.CreatePublicThreads |
  Flags.EmbedLinks |
  Flags.AttachFiles |
  Flags.AddReactions |
  Flags.ReadMessageHistory |
  Flags.UseExternalEmojis |
  Flags.UseApplicationCommands;

const ALL = Object.values(Flags).reduce((all, bit) => all | bit, 0n);

function withOverwrites(world: World, guild: Guild, channel: Channel, base: bigint, memberId: string, roles: string[]): bigint {
  if (base & Flags.Administrator) return ALL;
  const home = channel.parent_id && channel.thread_metadata ? (world.channels.get(channel.parent_id) ?? channel) : channel;
  let permissions = base;
  for (const id of [guild.id, ...roles, memberId]) {
    for (const overwrite of home.permission_overwrites ?? []) {
      if (overwrite.id === id) permissions = (permissions & ~BigInt(overwrite.deny)) | BigInt(overwrite.allow);
    }
  }
  return permissions;
}

/** What the bot may in a channel. In a direct message, and where it is no member, what an interaction says: enough to answer. */
export function botPermissions(world: World, channel: Channel): bigint {
  const guild = world.guildOf(channel);
  if (!guild) return EVERYONE;
  return withOverwrites(world, guild, channel, EVERYONE | guild.botPermissions, world.bot.id, [guild.botRoleId]);
}

/** What a person may in a channel. */
export function memberPermissions(world: World, channel: Channel, userId: string): bigint {
  const guild = world.guildOf(channel);
  if (!guild) return EVERYONE;
  const own = guild.ownerId === userId ? ALL : (world.people.get(userId)?.permissions ?? 0n);
  return withOverwrites(world, guild, channel, EVERYONE | own, userId, []);
}

/** Takes permissions from the bot in one channel, by an overwrite as an admin would, and tells the clients. */
export function denyBot(world: World, channel: Channel, permissions: bigint): void {
  const others = (channel.permission_overwrites ?? []).filter((overwrite) => overwrite.id !== world.bot.id);
  channel.permission_overwrites = [...others, { id: world.bot.id, type: OverwriteType.Member, allow: '0', deny: String(permissions) }];
  world.dispatch('CHANNEL_UPDATE', channel, { guildId: channel.guild_id, intent: 1 });
}

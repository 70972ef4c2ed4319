import { PermissionFlagsBits as Flags } from 'discord-api-types/v10';
import type { Client } from 'discord.js';

/** What the bot may do in a channel. */
export interface Access {
  send: boolean;
  embed: boolean;
  /** Without the history Discord refuses a reply to a message, but takes a plain one. */
  reply: boolean;
  files: boolean;
}

const everything: Access = { send: true, embed: true, reply: true, files: true };

/** From what the gateway told about channel and roles. Direct messages and channels not heard of count as open: Discord then says no itself. */
export function accessTo(client: Client<true>, channelId: string): Access {
  const channel = client.channels.cache.get(channelId);
  if (!channel || channel.isDMBased()) return everything;
  const permissions = channel.permissionsFor(client.user);
  if (!permissions) return everything;
  return {
    send: permissions.has(Flags.ViewChannel | (channel.isThread() ? Flags.SendMessagesInThreads : Flags.SendMessages)),
    embed: permissions.has(Flags.EmbedLinks),
    reply: permissions.has(Flags.ReadMessageHistory),
    files: permissions.has(Flags.AttachFiles),
  };
}

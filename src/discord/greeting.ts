import { ChannelType, PermissionFlagsBits as Flags, Routes } from 'discord-api-types/v10';
import type { Client, Guild } from 'discord.js';
import { toBody } from '../interaction/response.ts';
import { languageOf, wordsOf } from '../reply/words/index.ts';

/** A server joined longer ago was only out of sight for a while. */
const joinedLately = 10 * 60_000;
const needed = Flags.ViewChannel | Flags.SendMessages;

/** Says hello in a server that the bot has just joined: once, briefly, in its system channel or the first channel where everyone may write; nowhere else. */
export async function greet(guild: Guild, client: Client<true>): Promise<void> {
  if (Date.now() - guild.joinedTimestamp > joinedLately) return;
  const channel = placeToGreet(guild, client);
  if (!channel) return;
  const { greeting } = wordsOf(languageOf(guild.preferredLocale));
  await client.rest.post(Routes.channelMessages(channel.id), { body: toBody({ type: 'message', content: greeting, private: false }) });
}

function placeToGreet(guild: Guild, client: Client<true>) {
  const open = [...guild.channels.cache.values()]
    .filter((channel) => channel.type === ChannelType.GuildText)
    .filter((channel) => channel.permissionsFor(client.user)?.has(needed))
    .sort((a, b) => a.rawPosition - b.rawPosition);
  const everyone = guild.roles.everyone;
  return open.find(({ id }) => id === guild.systemChannelId) ?? open.find((channel) => channel.permissionsFor(everyone).has(needed));
}

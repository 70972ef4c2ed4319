import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionType,
  Locale,
  PermissionFlagsBits as Flags,
  type APIInteraction,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import type { Invocation } from '../../commands/command.ts';
import { readFields, readOptions } from './options.ts';

/** Discord's JSON of an interaction as an invocation; `earlier` is left empty. Undefined for a ping and for kinds that are not known. */
export function fromInteraction(interaction: APIInteraction): Invocation | undefined {
  if (interaction.type === InteractionType.Ping) return undefined;
  const user = interaction.member?.user ?? interaction.user;
  if (!user) return undefined;
  const base = {
    id: interaction.id,
    arguments: [],
    options: {},
    values: [],
    user: { id: user.id, name: interaction.member?.nick ?? displayName(user) },
    ...(interaction.guild_id && { guildId: interaction.guild_id }),
    ...(interaction.channel && { channelId: interaction.channel.id }),
    permissions: BigInt(interaction.member?.permissions ?? '0'),
    ...muteIn(interaction),
    locale: interaction.locale,
    ...(interaction.guild_locale && { guildLocale: interaction.guild_locale }),
    earlier: [],
  } satisfies Partial<Invocation>;
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete: {
      const { data } = interaction;
      const { suffix, ...options } = readOptions('options' in data ? data.options : []);
      const kind = interaction.type === InteractionType.ApplicationCommand ? 'command' : 'autocomplete';
      const message = 'target_id' in data && 'messages' in data.resolved ? data.resolved.messages[data.target_id] : undefined;
      const isOwn = message?.author.id === interaction.application_id;
      return { ...base, ...options, kind, name: data.name + suffix, ...(message && { message, onOwn: isOwn }) };
    }
    case InteractionType.MessageComponent: {
      const values = 'values' in interaction.data ? interaction.data.values : [];
      return { ...base, ...splitId(interaction.data.custom_id), kind: 'component', values, message: interaction.message };
    }
    case InteractionType.ModalSubmit: {
      const options = readFields(interaction.data.components);
      return {
        ...base,
        ...splitId(interaction.data.custom_id),
        kind: 'modal',
        options,
        ...(interaction.message && { message: interaction.message }),
      };
    }
  }
}

const threads = new Set([ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread]);

/** A response goes out whether or not one may write there: it is for us to keep to that. */
function muteIn({
  member,
  channel,
  app_permissions: own,
  authorizing_integration_owners: owners,
}: APIInteraction): Pick<Invocation, 'mute'> {
  if (!member) return {};
  const needed = channel && threads.has(channel.type) ? Flags.SendMessagesInThreads : Flags.SendMessages;
  const may = (permissions: string): boolean => (BigInt(permissions) & (needed | Flags.Administrator)) !== 0n;
  if (!may(member.permissions)) return { mute: 'user' };
  // Where a person alone has installed the bot it is no member, and Discord minds that person's permissions.
  return owners[ApplicationIntegrationType.GuildInstall] !== undefined && !may(own) ? { mute: 'bot' } : {};
}

/** A message as the gateway hands it over. */
export type IncomingMessage = Pick<APIMessage, 'id' | 'channel_id' | 'content' | 'author' | 'mentions' | 'type'> &
  Partial<Pick<APIMessage, 'referenced_message' | 'webhook_id' | 'edited_timestamp'>> & {
    guild_id?: string;
    member?: { nick?: string | null };
  };

/**
 * A message to the bot as an invocation; `earlier` is left empty. Undefined where the bot is not spoken to: by a bot or webhook, by the system,
 * or in a server without a mention of the bot (a reply that pings it counts as one).
 * @param selfId the bot's own user.
 */
export function fromMessage(message: IncomingMessage, selfId: string, guildLocale?: Locale): Invocation | undefined {
  const { author, guild_id: guildId, referenced_message: repliedTo } = message;
  if (author.bot || author.system || message.webhook_id || ![messageTypes.plain, messageTypes.reply].includes(message.type))
    return undefined;
  if (guildId && !message.mentions.some(({ id }) => id === selfId)) return undefined;
  return {
    kind: 'message',
    id: message.id,
    name: 'message',
    arguments: [],
    options: {},
    values: [],
    text: message.content.replaceAll(new RegExp(`<@!?${selfId}>`, 'gu'), ' ').trim(),
    // Another author's embed is no question of ours.
    ...(repliedTo && (repliedTo.author.id === selfId ? { message: repliedTo } : { repliesToOther: true })),
    user: { id: author.id, name: message.member?.nick ?? displayName(author) },
    ...(guildId && { guildId }),
    channelId: message.channel_id,
    permissions: 0n,
    locale: guildLocale ?? Locale.EnglishUS,
    ...(guildLocale && { guildLocale }),
    earlier: [],
  };
}

/** Discord's MessageType of what people write; all others are the system's. */
const messageTypes = { plain: 0, reply: 19 };

const displayName = (user: Pick<APIUser, 'global_name' | 'username'>): string => user.global_name ?? user.username;

function splitId(customId: string): { name: string; arguments: string[] } {
  const [name = '', ...rest] = customId.split(':');
  return { name, arguments: rest };
}

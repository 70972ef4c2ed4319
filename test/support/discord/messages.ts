import {
  ChannelType,
  EmbedType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type APIAttachment,
  type APIMessage,
  type APIUser,
  type GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { memberFields } from './guilds.ts';
import type { ReceivedFile } from './journal.ts';
import { readPings, type Pings } from './pings.ts';
import { botPermissions } from './permissions.ts';
import type { AnyComponent } from './validate/components.ts';
import type { MessageBody } from './validate/message.ts';
import type { Channel, StoredMessage, World } from './world.ts';

const MESSAGE_CONTENT = 1 << 15;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

/** Everything about a new message besides its body. */
export interface NewMessage {
  channel: Channel;
  author: APIUser;
  body: MessageBody;
  files: ReceivedFile[];
  type?: MessageType;
  replyTo?: APIMessage | undefined;
  /** Whether a reply notifies the author of the message it answers. */
  pingReplied?: boolean;
  extra?: Partial<APIMessage>;
}

function attachments(world: World, channel: Channel, body: MessageBody, files: ReceivedFile[]): APIAttachment[] {
  return files.map((file, index) => {
    const said = body.attachments?.find((one) => String(one.id) === String(index));
    const id = world.id();
    const url = `${world.origin}/attachments/${channel.id}/${id}/${encodeURIComponent(said?.filename ?? file.name)}`;
    const description = said?.description ? { description: said.description } : {};
    return {
      id,
      filename: said?.filename ?? file.name,
      size: file.data.length,
      url,
      proxy_url: url,
      content_type: file.type,
      ...description,
    };
  });
}

/** Numbers the components that have no number and fills in what a select leaves out, as Discord does. */
function numbered(components: AnyComponent[]): AnyComponent[] {
  let next = 0;
  const visit = (component: AnyComponent): AnyComponent => ({
    ...([3, 5, 6, 7, 8].includes(component.type) && { min_values: 1, max_values: 1, disabled: false }),
    ...component,
    id: component.id ?? ++next,
    ...(component.components && { components: component.components.map(visit) }),
    ...(component.accessory && { accessory: visit(component.accessory) }),
  });
  return components.map(visit);
}

function embedsOf(body: MessageBody, files: APIAttachment[]): APIMessage['embeds'] {
  const link = (url: string): string => files.find((file) => url === `attachment://${file.filename}`)?.url ?? url;
  const picture = <T extends { url: string }>(image: T | undefined): T | undefined =>
    image && { ...image, url: link(image.url), proxy_url: link(image.url) };
  return (body.embeds ?? []).map((embed) => {
    const image = picture(embed.image);
    const thumbnail = picture(embed.thumbnail);
    return { ...embed, type: EmbedType.Rich, ...(image && { image }), ...(thumbnail && { thumbnail }) };
  });
}

/** Makes a message; neither keeps nor sends it. */
export function buildMessage(
  world: World,
  { channel, author, body, files, type, replyTo, pingReplied, extra }: NewMessage,
): { message: APIMessage; pings: Pings } {
  const attached = attachments(world, channel, body, files);
  const pings = readPings(body.content ?? '', body.allowed_mentions, extra?.webhook_id ? ['users'] : ['users', 'roles', 'everyone']);
  if (replyTo && pingReplied && !pings.users.includes(replyTo.author.id)) pings.users.push(replyTo.author.id);
  const known = (id: string): APIUser[] => (id === world.bot.id ? [world.bot] : [world.people.get(id)?.user ?? []].flat());
  const message: APIMessage = {
    id: world.id(),
    channel_id: channel.id,
    type: type ?? (replyTo ? MessageType.Reply : MessageType.Default),
    content: body.content?.trim() ?? '',
    author,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    mention_everyone: pings.everyone,
    mentions: pings.users.flatMap(known),
    mention_roles: pings.roles,
    attachments: attached,
    embeds: embedsOf(body, attached),
    components: numbered(body.components ?? []) as unknown as NonNullable<APIMessage['components']>,
    pinned: false,
    ...(replyTo && {
      message_reference: {
        type: MessageReferenceType.Default,
        channel_id: channel.id,
        message_id: replyTo.id,
        ...(channel.guild_id && { guild_id: channel.guild_id }),
      },
      referenced_message: replyTo,
    }),
    ...extra,
  };
  Object.assign(message, { flags: body.flags ?? 0 });
  return { message, pings };
}

/** Changes a message as an edit does: what the body leaves out stays, null takes away. */
export function applyEdit(world: World, stored: StoredMessage, channel: Channel, body: MessageBody, files: ReceivedFile[]): Pings {
  const { message } = stored;
  const kept = body.attachments
    ? message.attachments.filter((one) => body.attachments?.some((said) => String(said.id) === one.id))
    : message.attachments;
  message.attachments = [...kept, ...attachments(world, channel, body, files)];
  if (body.content !== undefined) message.content = body.content?.trim() ?? '';
  if (body.embeds !== undefined) message.embeds = embedsOf(body, message.attachments);
  if (body.components !== undefined)
    message.components = numbered(body.components ?? []) as unknown as NonNullable<APIMessage['components']>;
  if (body.flags !== undefined) {
    const flags = ((message.flags ?? 0) & MessageFlags.Ephemeral) | ((body.flags ?? 0) & ~MessageFlags.Ephemeral);
    Object.assign(message, { flags });
  }
  message.edited_timestamp = new Date().toISOString();
  const names = new Set(message.attachments.map((one) => one.filename));
  stored.files = [...stored.files, ...files].filter((file) => names.has(file.name));
  return readPings(body.content ?? '', body.allowed_mentions, ['users']);
}

/** Whether an app without MESSAGE_CONTENT reads this message: its own, one that mentions it, a direct one. */
function mayRead(world: World, message: APIMessage, guildId: string | undefined): boolean {
  return guildId === undefined || message.author.id === world.bot.id || message.mentions.some((user) => user.id === world.bot.id);
}

/** The message as an app with these intents gets it: without its content where the app may not read it. */
export function withheld<T extends APIMessage>(world: World, message: T, guildId: string | undefined, intents: number): T {
  const inner = message.referenced_message ? { referenced_message: withheld(world, message.referenced_message, guildId, intents) } : {};
  if (intents & MESSAGE_CONTENT || mayRead(world, message, guildId)) return { ...message, ...inner };
  return { ...message, ...inner, content: '', embeds: [], attachments: [], components: [] };
}

/** Sends MESSAGE_CREATE or MESSAGE_UPDATE to the sessions that may hear it. Private messages reach none. */
export function announce(world: World, event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: APIMessage, channel: Channel): void {
  if ((message.flags ?? 0) & MessageFlags.Ephemeral) return;
  if (!world.botIsIn(channel) || !(botPermissions(world, channel) & 1024n)) return;
  const guild = world.guildOf(channel);
  const data = {
    ...structuredClone(message),
    channel_type: channel.type,
    ...(guild && { guild_id: guild.id, member: memberFields(guild, message.author.id === world.bot.id ? [guild.botRoleId] : []) }),
  } as unknown as GatewayMessageCreateDispatchData;
  const forSession = (event: object, intents: number): object => withheld(world, event as APIMessage, channel.guild_id, intents);
  world.dispatch(event, data, { guildId: channel.guild_id, intent: guild ? GUILD_MESSAGES : DIRECT_MESSAGES, forSession });
}

/** Keeps a message where buttons, edits and readers find it again. */
export function store(world: World, stored: StoredMessage, channel: Channel): void {
  world.messages.set(stored.message.id, stored);
  if (!stored.visibleTo) channel.last_message_id = stored.message.id;
}

/** Whether people can write here: not in a forum itself, only in its posts. */
export const holdsMessages = (channel: Channel): boolean =>
  ![ChannelType.GuildForum, ChannelType.GuildMedia, ChannelType.GuildCategory].includes(channel.type);

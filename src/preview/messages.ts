import { setImmediate } from 'node:timers/promises';
import { ChannelType, type APIMessage, type APIUser } from 'discord-api-types/v10';
import { RapporteurError } from '../errors.ts';
import type { Dispatcher } from '../interaction/dispatch.ts';
import { fromMessage, type IncomingMessage } from '../interaction/invocation.ts';
import { toBody } from '../interaction/response.ts';
import type { MessageReply } from '../reply/types.ts';
import type { Channels } from './channels.ts';
import { botUser, guild, guildChannel, placeFor, type Place } from './guild.ts';
import { HttpError } from './http.ts';
import { applyBody, blankMessage, replyTo, type PreviewMessage } from './message.ts';
import type { EditInput, MessageInput } from './schema.ts';

/** What the messages' routes work on. */
export interface Desk {
  dispatcher: Dispatcher;
  channels: Channels;
  nextId: () => string;
}

/** What the gateway would send a bot without the privileged intent: the text only where the bot is meant. */
function forBot(message: APIMessage, place: Place): IncomingMessage {
  const direct = place.type === ChannelType.DM;
  const meant = direct || message.mentions.some(({ id }) => id === botUser.id);
  return { ...message, content: meant ? message.content : '', ...(!direct && { guild_id: guild.id }) };
}

/** A reply pings the one replied to, as Discord does unless told otherwise. */
const mentionsIn = (content: string, referenced: APIMessage | null | undefined): APIUser[] =>
  new RegExp(`<@!?${botUser.id}>`).test(content) || referenced?.author.id === botUser.id ? [botUser] : [];

/** Lets the bot answer a message: in a new message, or in its earlier answer when the message was edited. */
async function answer(
  { dispatcher, channels, nextId }: Desk,
  user: APIUser,
  place: Place,
  message: APIMessage,
  old?: APIMessage,
): Promise<void> {
  // What was just written leaves for the page before the bot takes its turn.
  await setImmediate();
  const edited = old && fromMessage(forBot(old, place), botUser.id)?.text;
  const reply = await dispatcher.message(forBot(message, place), { id: botUser.id, guildLocale: guild.locale, edited });
  if (!reply) return;
  const files = reply.files ?? [];
  const earlier = channels.answerTo(user, message.id);
  const blank = { ...blankMessage(nextId(), place.id, botUser), ...replyTo(message) };
  channels.put(user, place, applyBody(earlier ?? blank, toBody(reply), files, reply.inquiry), files);
}

/** Puts a user's message into the channel and the bot's answer after it. Both reach the page as events. */
export async function post(desk: Desk, user: APIUser, input: MessageInput): Promise<APIMessage> {
  const place = placeFor(user, input.channel_id);
  if (!place) throw new HttpError(404, 'There is no such channel here.');
  const referenced = input.referenced_message && desk.channels.known(user, place, input.referenced_message);
  const message: PreviewMessage = {
    ...blankMessage(desk.nextId(), place.id, user),
    content: input.content,
    mentions: mentionsIn(input.content, referenced),
    ...(referenced && replyTo(referenced)),
  };
  desk.channels.put(user, place, message);
  await answer(desk, user, place, message);
  return message;
}

/** Changes a message of one's own; the bot's answer changes with it. */
export async function edit(desk: Desk, user: APIUser, { content, message: copy }: EditInput): Promise<APIMessage> {
  const place = placeFor(user, copy.channel_id);
  const old = place && desk.channels.known(user, place, copy);
  if (!place || old?.author.id !== user.id) throw new HttpError(404, 'There is no such message of yours.');
  const message = { ...old, content, mentions: mentionsIn(content, old.referenced_message), edited_timestamp: new Date().toISOString() };
  desk.channels.put(user, place, message);
  await answer(desk, user, place, message, old);
  return message;
}

/**
 * Writes what the bot says of its own accord into the channel of the preview's server.
 * @throws RapporteurError (discord) for any other channel.
 */
export function announce({ channels, nextId }: Desk, channelId: string, reply: MessageReply): void {
  if (channelId !== guildChannel.id)
    throw new RapporteurError('discord', `The preview has no channel ${channelId}: choose #${guildChannel.name}.`);
  const files = reply.files ?? [];
  channels.put(botUser, guildChannel, applyBody(blankMessage(nextId(), channelId, botUser), toBody(reply), files), files);
}

/** Takes away a message of one's own, or dismisses a private answer. */
export function remove({ channels }: Desk, user: APIUser, id: string): void {
  const message = channels.find(user, id);
  if (!message || (message.author.id !== user.id && !channels.isPrivate(id)))
    throw new HttpError(404, 'There is no such message of yours.');
  channels.delete(user, message.channel_id, id);
}

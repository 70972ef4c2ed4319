import { PermissionFlagsBits as Flags, type APIMessage } from 'discord-api-types/v10';
import * as spec from 'discord-api-spec/zod';
import { deleteMessage, editMessage } from '../answers.ts';
import { ApiError, forbidden, unknown } from '../errors.ts';
import { addThread } from '../guilds.ts';
import { announce, buildMessage, holdsMessages, store, withheld } from '../messages.ts';
import { botPermissions } from '../permissions.ts';
import { param, route, type Request, type Route } from '../router.ts';
import { check, refuse } from '../validate/check.ts';
import { messageProblems, refuseEmpty, trimmed, type MessageBody } from '../validate/message.ts';
import type { Channel, StoredMessage } from '../world.ts';

interface CreateBody extends MessageBody {
  message_reference?: { message_id: string; fail_if_not_exists?: boolean | null } | null;
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  tts?: boolean | null;
}

/** The channel of the path. The bot must see it, and have what else is asked. */
export function visible(request: Request, ...needed: bigint[]): Channel {
  const channel = request.world.channels.get(param(request, 'channel'));
  if (!channel) throw unknown(10003, 'Channel');
  if (!request.world.botIsIn(channel)) throw forbidden(50001);
  const permissions = botPermissions(request.world, channel);
  if (!(permissions & Flags.ViewChannel)) throw forbidden(50001);
  if (needed.some((bit) => !(permissions & bit))) throw forbidden(50013);
  return channel;
}

function messageIn(request: Request, channel: Channel): StoredMessage {
  const stored = request.world.messages.get(param(request, 'message'));
  if (stored?.message.channel_id !== channel.id || stored.visibleTo !== undefined) throw unknown(10008, 'Message');
  return stored;
}

/** Answers 50013 for what the body needs and the bot may not. Direct messages need nothing but an open door. */
function allow(request: Request, channel: Channel, body: MessageBody, isReply: boolean): void {
  if (!channel.guild_id) {
    if (request.world.people.get(channel.recipients?.[0]?.id ?? '')?.acceptsDms === false) throw forbidden(50007);
    return;
  }
  const permissions = botPermissions(request.world, channel);
  const send = channel.thread_metadata ? Flags.SendMessagesInThreads : Flags.SendMessages;
  const needed = [send, ...(body.embeds?.length ? [Flags.EmbedLinks] : []), ...(request.files.length ? [Flags.AttachFiles] : [])];
  if (needed.some((bit) => !(permissions & bit))) throw forbidden(50013);
  if (isReply && !(permissions & Flags.ReadMessageHistory)) throw forbidden(160002);
}

function referenced(request: Request, body: CreateBody): APIMessage | undefined {
  const reference = body.message_reference;
  if (!reference) return undefined;
  const target = request.world.messages.get(reference.message_id)?.message;
  if (!target && reference.fail_if_not_exists !== false) {
    refuse([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
  }
  return target;
}

function create(request: Request): object {
  const { world, files } = request;
  const channel = visible(request);
  const body = check<CreateBody>(spec.MessageCreateRequestSchema, trimmed(request.body), (parsed) =>
    messageProblems(parsed, { files, ephemeralAllowed: false }),
  );
  if (!holdsMessages(channel)) throw new ApiError(400, 50008, 'Cannot send messages in a non-text channel', { violation: 'body' });
  allow(request, channel, body, Boolean(body.message_reference));
  if (channel.thread_metadata?.archived) throw new ApiError(400, 50083, 'Thread is archived');
  const { nonce } = body;
  const before = body.enforce_nonce
    ? [...world.messages.values()].find(({ message: { nonce: known } }) => known !== undefined && known === nonce)
    : undefined;
  if (before) return before.message;
  const pingReplied = body.allowed_mentions ? (body.allowed_mentions.replied_user ?? false) : true;
  const extra = nonce === undefined || nonce === null ? {} : { nonce };
  const { message, pings } = buildMessage(world, {
    channel,
    author: world.bot,
    body,
    files,
    replyTo: referenced(request, body),
    pingReplied,
    extra,
  });
  refuseEmpty(message);
  store(world, { message, files }, channel);
  world.journal.add({ kind: 'message', channelId: channel.id, ephemeral: false, message, files, pings });
  announce(world, 'MESSAGE_CREATE', message, channel);
  return message;
}

function edit(request: Request): object {
  const channel = visible(request);
  const stored = messageIn(request, channel);
  if (stored.message.author.id !== request.world.bot.id)
    throw new ApiError(403, 50005, 'Cannot edit a message authored by another user', { violation: 'body' });
  const existingFiles = stored.message.attachments.map((file) => file.filename);
  const body = check<MessageBody>(spec.MessageEditRequestPartialSchema, trimmed(request.body), (parsed) =>
    messageProblems(parsed, { files: request.files, ephemeralAllowed: false, existingFiles }),
  );
  editMessage(request.world, stored, body, request.files);
  return stored.message;
}

function remove(request: Request): void {
  const channel = visible(request);
  const stored = messageIn(request, channel);
  const own = stored.message.author.id === request.world.bot.id;
  if (!own && !(botPermissions(request.world, channel) & Flags.ManageMessages)) throw forbidden(50013);
  deleteMessage(request.world, stored);
}

function history(request: Request): object[] {
  const channel = visible(request, Flags.ReadMessageHistory);
  const { world, query } = request;
  const before = query.get('before');
  const after = query.get('after');
  const here = [...world.messages.values()]
    .filter((stored) => stored.message.channel_id === channel.id && stored.visibleTo === undefined)
    .map((stored) => stored.message);
  const inRange = here.filter(
    (message) => (!before || BigInt(message.id) < BigInt(before)) && (!after || BigInt(message.id) > BigInt(after)),
  );
  const newest = inRange.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1)).slice(0, Number(query.get('limit') ?? 50));
  return newest.map((message) => withheld(world, message, channel.guild_id, world.settings.privilegedIntents));
}

function thread(request: Request): object {
  const parent = visible(request, Flags.CreatePublicThreads);
  const fromMessage = request.params['message'] !== undefined;
  const schema = fromMessage ? spec.CreateTextThreadWithMessageRequestSchema : spec.CreateTextThreadWithoutMessageRequestSchema;
  const body = check<{ name: string }>(schema, request.body);
  return addThread(request.world, parent, body.name, request.world.bot.id, fromMessage ? messageIn(request, parent).message.id : undefined);
}

/** Channels, their messages, reactions, typing and threads, and opening a direct message. */
export const channels: Route[] = [
  route('POST', '/users/@me/channels', ({ world, body }) => {
    const { recipient_id: id } = check<{ recipient_id?: string }>(spec.CreatePrivateChannelRequestSchema, body);
    if (!id || !world.people.has(id)) throw unknown(10013, 'User');
    return world.directChannel(id);
  }),
  route('GET', '/channels/:channel', (request) => visible(request)),
  route('PATCH', '/channels/:channel', (request) => {
    const channel = visible(request, Flags.ManageThreads);
    const body = check<{ name?: string | null; archived?: boolean | null }>(spec.UpdateThreadRequestPartialSchema, request.body);
    if (body.name) channel.name = body.name;
    if (channel.thread_metadata) channel.thread_metadata.archived = body.archived ?? channel.thread_metadata.archived;
    return channel;
  }),
  route('POST', '/channels/:channel/typing', (request) => {
    const channel = visible(request);
    allow(request, channel, {}, false);
    request.world.journal.add({ kind: 'typing', channelId: channel.id, ephemeral: false });
  }),
  route('GET', '/channels/:channel/messages', history),
  route('POST', '/channels/:channel/messages', create),
  route('GET', '/channels/:channel/messages/:message', (request) => {
    const channel = visible(request, Flags.ReadMessageHistory);
    return withheld(request.world, messageIn(request, channel).message, channel.guild_id, request.world.settings.privilegedIntents);
  }),
  route('PATCH', '/channels/:channel/messages/:message', edit),
  route('DELETE', '/channels/:channel/messages/:message', remove),
  route('PUT', '/channels/:channel/messages/:message/reactions/:emoji/@me', (request) => {
    const channel = visible(request, Flags.AddReactions);
    request.world.journal.add({ kind: 'reaction', channelId: channel.id, ephemeral: false, message: messageIn(request, channel).message });
  }),
  route('DELETE', '/channels/:channel/messages/:message/reactions/:emoji/@me', (request) => void messageIn(request, visible(request))),
  route('POST', '/channels/:channel/threads', thread),
  route('POST', '/channels/:channel/messages/:message/threads', thread),
  route('PUT', '/channels/:channel/thread-members/@me', (request) => void visible(request)),
  route('DELETE', '/channels/:channel/thread-members/@me', (request) => void visible(request)),
];

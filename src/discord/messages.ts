import { Routes, type APIMessage } from 'discord-api-types/v10';
import { DiscordAPIError, type Client } from 'discord.js';
import { asText } from '../interaction/asText.ts';
import type { Dispatcher } from '../interaction/dispatch.ts';
import { fromMessage, type IncomingMessage } from '../interaction/invocation.ts';
import { RecentMap } from '../interaction/recent.ts';
import { toBody } from '../interaction/response.ts';
import type { Log } from '../log.ts';
import type { MessageReply } from '../reply/types.ts';
import { accessTo, type Access } from './access.ts';
import { deliver } from './deliver.ts';
import { filesOf } from './files.ts';

/** Milliseconds of work after which typing is shown; quicker answers would only flicker. */
const typingAfter = 300;
/** An edit this long after the question is answered anew only if the old answer is found. */
const freshFor = 5 * 60_000;
const unpublished = new Set([50_001, 50_007, 50_013, 160_002, 10_003, 10_008]);

interface Answered {
  answerId: string;
  text: string;
}

export interface MessageDeps {
  client: Client<true>;
  dispatcher: Dispatcher;
  log: Log;
}

/** Answers messages to the bot, and answers anew those that are edited. Neither function throws. */
export interface MessageHandler {
  created: (message: IncomingMessage) => Promise<void>;
  edited: (message: IncomingMessage) => Promise<void>;
}

export function createMessageHandler({ client, dispatcher, log }: MessageDeps): MessageHandler {
  const answered = new RecentMap<string, Answered>(5000, 24 * 3_600_000);

  const textOf = (message: IncomingMessage): string => fromMessage(message, client.user.id)?.text ?? '';
  const selfFor = (message: IncomingMessage, edited?: string) => ({
    id: client.user.id,
    guildLocale: message.guild_id ? client.guilds.cache.get(message.guild_id)?.preferredLocale : undefined,
    edited,
  });

  const post = async (message: IncomingMessage, reply: MessageReply, access: Access): Promise<void> => {
    const body = {
      ...bodyFor(reply, access),
      ...(access.reply && { message_reference: { message_id: message.id, fail_if_not_exists: false } }),
      // Discord makes one message of those with the same nonce: sent twice, it is there once.
      nonce: message.id,
      enforce_nonce: true,
    };
    const request = { body, ...(access.files && filesOf(reply.files)) };
    const sent = (await deliver(() => client.rest.post(Routes.channelMessages(message.channel_id), request))) as APIMessage;
    answered.set(message.id, { answerId: sent.id, text: textOf(message) });
  };

  const created = async (message: IncomingMessage): Promise<void> => {
    if (!fromMessage(message, client.user.id)) return;
    const access = accessTo(client, message.channel_id);
    // Nothing can be said here, not even that nothing can be said.
    if (!access.send) return;
    const typing = setTimeout(() => {
      client.rest.post(Routes.channelTyping(message.channel_id)).catch(() => undefined);
    }, typingAfter);
    const reply = await dispatcher.message(message, selfFor(message)).finally(() => {
      clearTimeout(typing);
    });
    if (reply) await post(message, reply, access);
  };

  const edited = async (message: IncomingMessage): Promise<void> => {
    // Discord also sends an update when it adds a link's preview: that has no time of editing.
    if (!message.edited_timestamp || !fromMessage(message, client.user.id)) return;
    const access = accessTo(client, message.channel_id);
    const known = answered.get(message.id) ?? (await findAnswer(message, access));
    if (known?.text === textOf(message)) return;
    if (!known) {
      if (Date.now() - timeOf(message.id) < freshFor) await created(message);
      return;
    }
    const reply = await dispatcher.message(message, selfFor(message, known.text));
    if (!reply) return;
    const request = { body: bodyFor(reply, access), ...(access.files && filesOf(reply.files)) };
    await deliver(() => client.rest.patch(Routes.channelMessage(message.channel_id, known.answerId), request));
    answered.set(message.id, { ...known, text: textOf(message) });
  };

  /** The answer to a message, among the channel's next messages: after a restart it is no longer in memory. */
  const findAnswer = async (message: IncomingMessage, access: Access): Promise<Answered | undefined> => {
    if (!access.reply) return undefined;
    const query = new URLSearchParams({ after: message.id, limit: '20' });
    const next = (await client.rest.get(Routes.channelMessages(message.channel_id), { query })) as APIMessage[];
    const answer = next.find((one) => one.author.id === client.user.id && one.message_reference?.message_id === message.id);
    return answer && { answerId: answer.id, text: '' };
  };

  const quietly =
    (handle: (message: IncomingMessage) => Promise<void>) =>
    async (message: IncomingMessage): Promise<void> => {
      try {
        await handle(message);
      } catch (error) {
        const expected = error instanceof DiscordAPIError && unpublished.has(Number(error.code));
        log[expected ? 'debug' : 'warn']({ err: error, id: message.id }, 'a message could not be answered');
      }
    };

  return { created: quietly(created), edited: quietly(edited) };
}

function bodyFor(reply: MessageReply, access: Access) {
  if (access.embed) return toBody(access.files ? reply : { ...reply, files: [] });
  const text = asText(reply);
  return { ...toBody(text), flags: text.flags };
}

/** A snowflake holds its time in milliseconds since 2015. */
const timeOf = (id: string): number => Number((BigInt(id) >> 22n) + 1_420_070_400_000n);

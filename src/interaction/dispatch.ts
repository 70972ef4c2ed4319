import type { APIInteraction, Locale } from 'discord-api-types/v10';
import type { Command, Component, Invocation, Services } from '../../commands/command.ts';
import { components as allComponents } from '../../commands/components/index.ts';
import { commands as allCommands } from '../../commands/index.ts';
import { spoken } from '../../commands/support/answering.ts';
import { isExpected } from '../errors.ts';
import { notice } from '../reply/notice.ts';
import { argumentsIn, asShown, questionIn } from '../reply/readBack.ts';
import type { MessageReply, Reply } from '../reply/types.ts';
import { languageOf, wordsOf } from '../reply/words/index.ts';
import { createConversations, createPreferences } from './conversations.ts';
import { createCooldown, type CooldownOptions } from './cooldown.ts';
import { fromInteraction, fromMessage, type IncomingMessage } from './invocation.ts';
import { createShowing } from './showing.ts';
import { toResponse, toSuggestions, type InteractionResult } from './response.ts';

/** What the composition root hands in; what only lives in memory has a default. */
export type DispatcherServices = Omit<Services, 'conversations' | 'preferences' | 'commands'> &
  Partial<Pick<Services, 'conversations' | 'preferences'>>;

export interface DispatcherOptions {
  commands?: readonly Command[];
  components?: readonly Component[];
  cooldown?: CooldownOptions;
}

/** Where every door comes in: Discord's JSON in, Discord's JSON out. Neither function ever throws, and both always have an answer. */
export interface Dispatcher {
  interaction: (interaction: APIInteraction) => Promise<InteractionResult>;
  /** @returns undefined when there is nothing to say: the message is not for the bot. */
  message: (message: IncomingMessage, self: Self) => Promise<MessageReply | undefined>;
}

/** Who the bot is where a message was written. */
export interface Self {
  /** The bot's own user. */
  id: string;
  guildLocale?: Locale | undefined;
  /** The question that the message held before it was edited. */
  edited?: string | undefined;
}

export function createDispatcher(given: DispatcherServices, options: DispatcherOptions = {}): Dispatcher {
  const conversations = given.conversations ?? createConversations(given.now);
  const preferences = given.preferences ?? createPreferences();
  const known = options.commands ?? allCommands;
  const services: Services = {
    get engine() {
      return given.engine;
    },
    get log() {
      return given.log;
    },
    now: given.now,
    conversations,
    preferences,
    commands: known.map(({ data }) => data),
    ...(given.feedback && { feedback: given.feedback }),
    ...(given.privacy && { privacy: given.privacy }),
    ...(given.store && { store: given.store }),
    ...(given.owners && { owners: given.owners }),
    ...(given.post && { post: given.post }),
    ...(given.timeZone !== undefined && { timeZone: given.timeZone }),
  };
  const commands = new Map(known.map((command) => [command.data.name, command]));
  const components = new Map((options.components ?? allComponents).map((component) => [component.action, component]));
  const cooldown = createCooldown({ now: given.now, ...options.cooldown });
  const unshown = createShowing(cooldown, given.now);

  /** With what was said before: a button or reply leans on the question and report of its own message, wherever the conversation has gone since. */
  const inConversation = (invocation: Invocation): Invocation => {
    const { kind, user, channelId, repliesToOther } = invocation;
    // Who replies to somebody else speaks of that message, not of what was asked before.
    const earlier = channelId && !repliesToOther ? conversations.earlier(user.id, channelId) : [];
    // A command's message is whatever it was used on.
    const ours = kind === 'command' ? undefined : invocation.message;
    const [report] = argumentsIn(ours, 'follow') ?? [];
    const question = questionIn(ours);
    const at = question === undefined ? earlier.length - 1 : earlier.map(asShown).lastIndexOf(question);
    return {
      ...invocation,
      earlier: question !== undefined && at < 0 ? [question] : earlier.slice(0, at + 1),
      ...(report !== undefined && { report }),
    };
  };

  /** A message is a question to the command `ask`; a subcommand ("manage gaps") belongs to the command before the blank. */
  const commandOf = ({ kind, name }: Invocation): Command | undefined =>
    kind === 'message' ? commands.get('ask') : (commands.get(name) ?? commands.get(name.split(' ')[0] ?? ''));

  const run = async (invocation: Invocation): Promise<Reply> => {
    const onMessage = invocation.kind === 'component' || invocation.kind === 'modal';
    const runner = onMessage ? components.get(invocation.name) : commandOf(invocation);
    if (!runner) return notice(wordsOf(languageOf(invocation.locale)).errors.oldButton);
    // A form that was filled in is never thrown away, and turning pages costs nobody anything.
    const pause = onMessage ? undefined : cooldown(invocation.user.id);
    if (!pause) {
      const reply = await runner.run(inConversation(invocation), services);
      return unshown(reply, invocation) ?? reply;
    }
    if (invocation.kind === 'message' && !pause.first) return { type: 'none' };
    const { errors } = wordsOf(languageOf(invocation.locale));
    return notice(errors.cooldown(`<t:${Math.ceil(pause.until.getTime() / 1000)}:R>`));
  };

  /** The one catch. */
  const failed = (error: unknown, invocation: Pick<Invocation, 'id' | 'kind' | 'name'> & { locale?: string }): MessageReply => {
    const { errors } = wordsOf(languageOf(invocation.locale));
    // The store speaks to whoever runs the bot, and has told the log.
    if (isExpected(error)) return notice(error.code === 'store' ? errors.storeAway : error.message);
    services.log.error({ err: error, id: invocation.id, kind: invocation.kind, name: invocation.name }, 'a command failed');
    return notice(errors.unexpected(invocation.id), 'failure');
  };

  return {
    async interaction(interaction) {
      let invocation: Invocation | undefined;
      try {
        invocation = fromInteraction(interaction);
        if (!invocation) return toResponse(notice(wordsOf('en').errors.oldButton), false);
        if (invocation.kind !== 'autocomplete') return toResponse(await run(invocation), isOnMessage(invocation));
        return toSuggestions((await commandOf(invocation)?.autocomplete?.(invocation, services)) ?? []);
      } catch (error) {
        const reply = failed(error, invocation ?? { ...interaction, kind: 'command', name: 'unknown' });
        return invocation?.kind === 'autocomplete' ? toSuggestions([]) : toResponse(reply, false);
      }
    },
    async message(message, { id, guildLocale, edited }) {
      let invocation: Invocation | undefined;
      try {
        invocation = fromMessage(message, id, guildLocale);
        if (!invocation) return undefined;
        invocation = spoken(invocation);
        if (edited !== undefined) conversations.forget(invocation.user.id, message.channel_id, edited);
        const reply = await run(invocation);
        return reply.type === 'message' ? reply : undefined;
      } catch (error) {
        return failed(error, invocation ?? { id: message.id, kind: 'message', name: 'message' });
      }
    },
  };
}

/** Whether there is a message of ours that the reply may replace or delete. */
const isOnMessage = ({ kind, message }: Invocation): boolean => kind === 'component' || (kind === 'modal' && message !== undefined);

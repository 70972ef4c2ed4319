import { GatewayDispatchEvents, type APIInteraction } from 'discord-api-types/v10';
import { DiscordjsError, DiscordjsErrorCodes, Events, Status, type Client } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, RapporteurError } from '../errors.ts';
import type { Dispatcher } from '../interaction/dispatch.ts';
import type { IncomingMessage } from '../interaction/invocation.ts';
import type { Log } from '../log.ts';
import type { MessageReply } from '../reply/types.ts';
import { createClient, type ClientOptions } from './client.ts';
import { greet } from './greeting.ts';
import { guardProcess } from './guard.ts';
import { createInFlight, type InFlight } from './inFlight.ts';
import { handleInteraction } from './interactions.ts';
import { createMessageHandler, type MessageHandler } from './messages.ts';
import { createOwners, postMessage } from './posting.ts';
import { createTurns } from './turns.ts';

/** Milliseconds that a broken connection has to mend itself before the client is made anew; a fresh IDENTIFY alone takes about 5 s. */
const mendingTime = 15_000;

/** Milliseconds that an orderly end waits for open answers: Discord waits no longer for their first response. */
const drainTime = 3000;

export interface BotOptions extends ClientOptions {
  token: string;
  dispatcher: Dispatcher;
  log: Log;
  /** Discord has shut the door for good (the token was reset): only a person can help. */
  onLost?: (error: RapporteurError) => void;
}

export interface Bot {
  /** Whether events are coming in now. */
  readonly ready: boolean;
  /** "Name#0" of the account. */
  readonly name: string;
  /** Who owns the application: its owner, or the members of its team. */
  owners: () => Promise<ReadonlySet<string>>;
  /** Writes a message into a channel. @throws RapporteurError (discord) where the bot may not. */
  post: (channelId: string, message: MessageReply) => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Connects to Discord and answers until stopped.
 * @throws RapporteurError (discord) when the token is refused or Discord cannot be reached.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log } = options;
  const inFlight = createInFlight();
  let client = await connect(options, inFlight);
  let restarting = false;
  let stopped = false;

  const restartUnlessMended = async (): Promise<void> => {
    if (restarting) return;
    restarting = true;
    for (let wait = mendingTime; ; wait = Math.min(wait * 2, 300_000)) {
      await sleep(wait, undefined, { ref: false });
      if (isStopped() || isUp(client)) break;
      log.warn('the connection did not mend: connecting anew');
      await client.destroy().catch(() => undefined);
      try {
        client = await connect(options, inFlight);
        break;
      } catch (error) {
        log.error({ err: error }, 'connecting anew failed');
      }
    }
    restarting = false;
  };
  const isStopped = (): boolean => stopped;
  const unguard = guardProcess(log, () => void restartUnlessMended());

  return {
    get ready() {
      return isUp(client);
    },
    get name() {
      return client.user.tag;
    },
    owners: createOwners(() => client.rest),
    post: (channelId, message) => postMessage(client, channelId, message),
    async stop() {
      stopped = true;
      unguard();
      await inFlight.drain(drainTime);
      await client.destroy();
    },
  };
}

async function connect(options: BotOptions, { track }: InFlight): Promise<Client<true>> {
  const { token, dispatcher, log, onLost } = options;
  const client = createClient(options);
  const turns = createTurns();
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  client.on(Events.Error, (error) => {
    log.error({ err: error }, 'the client reported an error');
  });
  client.on(Events.ShardError, (error) => {
    log.warn({ err: error }, 'a connection failed and is made anew');
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    onLost?.(
      new RapporteurError(
        'discord',
        `Discord has closed the connection for good (${code}): look at the token and the bot's page in the developer portal.`,
      ),
    );
  });
  client.on(Events.GuildCreate, (guild) => {
    if (client.isReady())
      greet(guild, client).catch((error: unknown) => {
        log.debug({ err: error }, 'no greeting');
      });
  });
  // Discord's own JSON, before discord.js makes objects of it: the same mapper serves every door.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    track(() => handleInteraction(interaction, { rest: client.rest, dispatcher, log, turns }));
  });
  // Memory of what was answered; a message needs to know who the bot is, which Discord tells first of all.
  let handler: MessageHandler | undefined;
  const messages = (): MessageHandler | undefined =>
    (handler ??= isKnown(client) ? createMessageHandler({ client, dispatcher, log }) : undefined);
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: IncomingMessage) => {
    track(() => turns.next().then(() => messages()?.created(message)));
  });
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (message: IncomingMessage) => {
    track(() => turns.next().then(() => messages()?.edited(message)));
  });
  try {
    await client.login(token);
  } catch (error) {
    throw loginFailure(error);
  }
  return ready;
}

/** Whether the client knows its own user; its servers may still be on their way. */
const isKnown = (client: Client): client is Client<true> => client.user !== null;

/** Whether every connection brings events: a client stays "ready" while one of its connections is made anew. */
const isUp = (client: Client): boolean => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);

function loginFailure(error: unknown): RapporteurError {
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  const reason = refused
    ? 'Discord refused DISCORD_TOKEN: copy the token again from the Bot page of the developer portal.'
    : `Discord cannot be reached: ${describe(error)}.`;
  return new RapporteurError('discord', reason, { cause: error });
}

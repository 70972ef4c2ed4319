import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Engine } from '../answer/types.ts';
import { describe, RapporteurError } from '../errors.ts';
import type { Dispatcher } from '../interaction/dispatch.ts';
import type { Log } from '../log.ts';
import type { MessageReply } from '../reply/types.ts';
import { loadAssets, sendAsset } from './assets.ts';
import { Channels } from './channels.ts';
import { Events } from './events.ts';
import { admit, isLoopback, secure } from './guard.ts';
import { guildChannel } from './guild.ts';
import { HttpError, sendJson } from './http.ts';
import { announce } from './messages.ts';
import { route, type Context } from './router.ts';
import { createSeals } from './seal.ts';
import { snowflakes } from './snowflake.ts';
import { identify } from './users.ts';

export interface PreviewOptions {
  dispatcher: Dispatcher;
  /** What is registered with Discord. */
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** The engine of the moment. */
  engine: () => Engine;
  log: Log;
  /** Seals the messages that pages hold; the same one after a restart keeps their buttons alive. */
  key: Buffer;
  /** Beyond loopback only with a password. Default 127.0.0.1. */
  host?: string;
  /** The first port to try; 0 takes any. Default 3210. */
  port?: number;
  /** Asked of every visitor when set. */
  password?: string | undefined;
}

export interface Preview {
  /** Where the page is. */
  url: string;
  /** Whether a channel is the preview's. */
  has: (channelId: string) => boolean;
  /** Writes what the bot says of its own accord into the preview's channel: `post` of the commands' services. */
  post: (channelId: string, reply: MessageReply) => Promise<void>;
  close: () => Promise<void>;
}

/** How many ports after the wanted one are tried when they are taken. */
const portAttempts = 20;

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Listens on the first free port from the wanted one on. */
async function listenOnFree(server: Server, host: string, port: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await listen(server, port + attempt, host);
      return;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || attempt === portAttempts || port + attempt >= 65_535) {
        throw new RapporteurError(
          'config',
          `The preview cannot listen on ${host}:${port + attempt} (PREVIEW_HOST, PREVIEW_PORT): ${describe(error)}`,
          { cause: error },
        );
      }
    }
  }
}

function fail(log: Log, response: ServerResponse, error: unknown): void {
  const expected = error instanceof HttpError;
  if (!expected) log.error({ err: error }, 'preview: a request failed');
  if (response.headersSent) response.destroy();
  else
    sendJson(response, expected ? error.status : 500, { message: expected ? error.message : 'Something went wrong; the log says what.' });
}

/**
 * Serves the preview page: Discord's part is played by this server and the page, the bot's by the dispatcher.
 * @throws RapporteurError (config) when the address is not loopback and there is no password, or cannot be listened on.
 */
export async function startPreview({
  dispatcher,
  commands,
  engine,
  log,
  key,
  host = '127.0.0.1',
  port = 3210,
  password,
}: PreviewOptions): Promise<Preview> {
  if (!isLoopback(host) && password === undefined) {
    throw new RapporteurError(
      'config',
      `PREVIEW_HOST is ${host}, which other machines can reach: set PREVIEW_PASSWORD too, or leave PREVIEW_HOST out.`,
    );
  }
  const assets = await loadAssets();
  const events = new Events();
  const context: Context = {
    instance: randomUUID(),
    dispatcher,
    commands,
    engine,
    events,
    channels: new Channels(events, createSeals(key)),
    nextId: snowflakes(),
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    secure(response);
    admit(request, response, password);
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    const { user, setCookie } = identify(request);
    if (setCookie !== undefined) response.setHeader('set-cookie', setCookie);
    const asset = request.method === 'GET' ? assets.get(path) : undefined;
    if (asset) sendAsset(request, response, asset);
    else await route(context, { request, response, user }, path);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      fail(log, response, error);
    });
  });
  await listenOnFree(server, host, port);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}/`,
    has: (channelId) => channelId === guildChannel.id,
    post: (channelId, reply) =>
      new Promise((resolve) => {
        announce(context, channelId, reply);
        resolve();
      }),
    close: () =>
      new Promise((resolve) => {
        events.close();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIUser, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Engine } from '../answer/types.ts';
import type { Report } from '../corpus/types.ts';
import type { Dispatcher } from '../interaction/dispatch.ts';
import type { Channels } from './channels.ts';
import type { Events } from './events.ts';
import { explainAll } from './explain.ts';
import { botUser, guild, permissions, placesOf, roles } from './guild.ts';
import { HttpError, readJson, sendJson } from './http.ts';
import { interact } from './interactions.ts';
import { edit, post, remove } from './messages.ts';
import { readable, summaries } from './reports.ts';
import { check, editSchema, explainSchema, interactionSchema, messageSchema } from './schema.ts';

/** What the routes work on. */
export interface Context {
  /** Another one after a restart: then the page holds messages that this server never saw. */
  instance: string;
  dispatcher: Dispatcher;
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  engine: () => Engine;
  channels: Channels;
  events: Events;
  nextId: () => string;
}

/** One request, its user known. */
export interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  user: APIUser;
  /** What the pattern captured of the path. */
  parts: string[];
}

type Handler = (context: Context, call: Call) => Promise<void> | void;

/** All that a page needs to begin, in the shape of READY and what follows it. */
function ready({ instance, commands, engine, channels }: Context, user: APIUser) {
  const places = placesOf(user).map((place) => ({ ...place, messages: channels.history(user, place) }));
  return { instance, user, bot: botUser, guild, permissions, roles, places, commands, reports: summaries(engine()) };
}
export type Ready = ReturnType<typeof ready>;

function reportWith(engine: Engine, wanted: string): Report {
  const report = engine.reports.find(({ id }) => id === wanted);
  if (!report) throw new HttpError(404, 'There is no such report.');
  return report;
}

const routes: [method: string, path: RegExp, handler: Handler][] = [
  [
    'GET',
    /^\/api\/gateway$/,
    (context, { user, response }) => {
      if (!context.events.open(user, response, ready(context, user))) throw new HttpError(503, 'Too many pages are open.');
    },
  ],
  [
    'POST',
    /^\/api\/interactions$/,
    async ({ dispatcher, channels, nextId }, { request, response, user }) => {
      sendJson(response, 200, await interact(dispatcher, channels, nextId, user, check(interactionSchema, await readJson(request))));
    },
  ],
  [
    'POST',
    /^\/api\/messages$/,
    async (context, { request, response, user }) => {
      sendJson(response, 200, await post(context, user, check(messageSchema, await readJson(request))));
    },
  ],
  [
    'PATCH',
    /^\/api\/messages$/,
    async (context, { request, response, user }) => {
      sendJson(response, 200, await edit(context, user, check(editSchema, await readJson(request))));
    },
  ],
  [
    'DELETE',
    /^\/api\/messages\/(\d+)$/,
    (context, { response, user, parts }) => {
      remove(context, user, parts[0] ?? '');
      response.writeHead(204).end();
    },
  ],
  [
    'POST',
    /^\/api\/explain$/,
    async ({ engine }, { request, response }) => {
      const { question, context = [], reportId, asTyped = false } = check(explainSchema, await readJson(request));
      if (reportId !== undefined) reportWith(engine(), reportId);
      sendJson(response, 200, explainAll(engine(), question, { context, asTyped, ...(reportId !== undefined && { reportId }) }));
    },
  ],
  [
    'GET',
    /^\/api\/reports\/([^/]+)$/,
    ({ engine }, { response, parts }) => {
      sendJson(response, 200, readable(reportWith(engine(), decodeURIComponent(parts[0] ?? ''))));
    },
  ],
  [
    'GET',
    /^\/files\/(\d+)\/(\d+)\/[^/]+$/,
    ({ channels }, { response, user, parts }) => {
      const file = channels.file(user, parts[0] ?? '', Number(parts[1]));
      if (!file) throw new HttpError(404, 'There is no such file.');
      const isPicture = /\.png$/i.test(file.name);
      response.setHeader('content-disposition', isPicture ? 'inline' : 'attachment');
      response.writeHead(200, {
        'content-type': isPicture ? 'image/png' : 'application/octet-stream',
        'cache-control': 'private, no-cache',
      });
      response.end(file.data);
    },
  ],
];

/**
 * Answers a request of the page.
 * @throws HttpError 404 for an address, 405 for a method that is not there.
 */
export async function route(context: Context, call: Omit<Call, 'parts'>, path: string): Promise<void> {
  const matching = routes.filter(([, pattern]) => pattern.test(path));
  if (matching.length === 0) throw new HttpError(404, 'There is nothing here.');
  const found = matching.find(([method]) => method === call.request.method);
  if (!found) throw new HttpError(405, `Not with ${call.request.method}.`);
  await found[2](context, { ...call, parts: found[1].exec(path)?.slice(1) ?? [] });
}

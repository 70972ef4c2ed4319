import type { ReceivedFile } from './journal.ts';
import type { World } from './world.ts';

/** A request that has been read whole. */
export interface Request {
  world: World;
  params: Record<string, string>;
  query: URLSearchParams;
  /** The JSON body, or the `payload_json` of a multipart one. */
  body: unknown;
  files: ReceivedFile[];
}

/** What to answer: a value is 200 with JSON, undefined is 204. */
export type Handler = (request: Request) => unknown;

/** One line of the routing table. */
export interface Route {
  method: string;
  pattern: RegExp;
  handler: Handler;
  /** Whether the bot's token must come in the Authorization header. Interaction routes carry their own. */
  authorized: boolean;
}

/** A route: `:name` stands for one segment. */
export function route(method: string, path: string, handler: Handler, { authorized = true } = {}): Route {
  const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return { method, pattern, handler, authorized };
}

/** A parameter of the path, which the pattern guarantees. */
export function param(request: Request, name: string): string {
  const value = request.params[name];
  if (value === undefined) throw new Error(`The route has no parameter "${name}"`);
  return decodeURIComponent(value);
}

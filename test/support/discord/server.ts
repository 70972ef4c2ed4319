import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError } from './errors.ts';
import type { ReceivedFile } from './journal.ts';
import { parseMultipart } from './multipart.ts';
import type { Route } from './router.ts';
import { basics } from './routes/basics.ts';
import { channels } from './routes/channels.ts';
import { commands } from './routes/commands.ts';
import { interactions } from './routes/interactions.ts';
import { webhooks } from './routes/webhooks.ts';
import type { Fault, World } from './world.ts';

const ROUTES: Route[] = [...basics, ...commands, ...interactions, ...webhooks, ...channels];

interface Body {
  body: unknown;
  files: ReceivedFile[];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.', { violation: 'body' });
  }
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!raw.length) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: parseJson(raw.toString('utf8')), files: [] };
  let json: unknown = {};
  const files: ReceivedFile[] = [];
  for (const { name, filename, type: kind, data } of parseMultipart(raw, type)) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (name === 'payload_json') json = parseJson(data.toString('utf8'));
    else if (index !== undefined) files[Number(index)] = { name: filename ?? 'file', type: kind, data };
  }
  return { body: json, files: files.filter(Boolean) };
}

function send(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  const limits = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '999', 'x-ratelimit-reset-after': '1.000' };
  // A 204 with a JSON content type would make the client parse nothing and fail.
  const type = value === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...limits, ...headers });
  response.end(value === undefined ? undefined : JSON.stringify(value));
}

/** Takes one use of the first injected fault that matches. */
function takeFault(world: World, method: string, path: string): Fault | undefined {
  const fault = world.faults.find((one) => one.times > 0 && (!one.method || one.method === method) && (!one.path || one.path.test(path)));
  if (fault) fault.times--;
  return fault;
}

function sendFault(response: ServerResponse, { status, retryAfter }: Fault): void {
  if (status === 'cut' || status === 'lost') response.destroy();
  else if (status !== 429) send(response, status, { message: `${status}: Internal Server Error`, code: 0 });
  else
    send(
      response,
      429,
      { message: 'You are being rate limited.', retry_after: retryAfter, global: false },
      { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' },
    );
}

function answer(
  world: World,
  method: string,
  url: URL,
  authorization: string | undefined,
  { body, files }: Body,
  response: ServerResponse,
  arrivedAt: number,
): unknown {
  const path = url.pathname.replace(/^\/api\/v\d+/, '');
  const matching = ROUTES.filter((one) => one.pattern.test(path));
  const found = matching.find((one) => one.method === method);
  if (!found && matching.length) throw new ApiError(405, 0, '405: Method Not Allowed', { violation: 'route' });
  if (!found) throw new ApiError(404, 0, '404: Not Found', { violation: 'route' });
  if (found.authorized && authorization !== `Bot ${world.settings.token}`) throw new ApiError(401, 0, '401: Unauthorized');
  const params = { ...found.pattern.exec(path)?.groups };
  const delivered = new Promise<void>((resolve) => response.once('close', resolve));
  return world.journal.during(arrivedAt, delivered, () => found.handler({ world, params, query: url.searchParams, body, files }));
}

function attachment(world: World, path: string): ReceivedFile | undefined {
  const [, , , id] = path.split('/');
  for (const { message, files } of world.messages.values()) {
    const name = message.attachments.find((one) => one.id === id)?.filename;
    if (name !== undefined) return files.find((file) => file.name === name);
  }
  return undefined;
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const arrivedAt = performance.now();
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', world.origin);
  const where = `${method} ${url.pathname.replace(/^\/api\/v\d+/, '')}`;
  if (url.pathname.startsWith('/attachments/')) {
    const file = attachment(world, url.pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.data);
    return;
  }
  let read: Body = { body: undefined, files: [] };
  const note = (status: number): void => void world.calls.push({ method, path: url.pathname.replace(/^\/api\/v\d+/, ''), ...read, status });
  try {
    read = await readBody(request);
    const fault = takeFault(world, method, url.pathname);
    if (fault && fault.status !== 'lost') {
      note(typeof fault.status === 'number' ? fault.status : 0);
      sendFault(response, fault);
      return;
    }
    const value = answer(world, method, url, request.headers.authorization, read, response, arrivedAt);
    note(value === undefined ? 204 : 200);
    if (fault) {
      sendFault(response, fault);
      return;
    }
    send(response, value === undefined ? 204 : 200, value);
  } catch (error) {
    const refusal =
      error instanceof ApiError ? error : new ApiError(500, 0, `The stand-in failed: ${String(error)}`, { violation: 'route' });
    if (refusal.violation)
      world.violate({
        kind: refusal.violation,
        where,
        message: `${refusal.message} (${refusal.code})`,
        errors: refusal.errors,
        body: read.body,
      });
    note(refusal.status);
    send(response, refusal.status, refusal);
  }
}

/** Discord's HTTP side on a free port of 127.0.0.1. `inFlight` counts the requests that are being answered. */
export async function startServer(world: World): Promise<{ http: Server; inFlight: () => number }> {
  let open = 0;
  const http = createServer((request, response) => {
    open++;
    response.on('close', () => open--);
    void handle(world, request, response);
  });
  // Node's own 5 s would make clients open new connections all the time, of which it accepts but one a turn of the event loop.
  http.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  world.origin = `http://127.0.0.1:${address.port}`;
  return { http, inFlight: () => open };
}

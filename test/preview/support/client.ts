import { request, type IncomingHttpHeaders } from 'node:http';
import type { Ready } from '../../../src/preview/router.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  json: () => unknown;
}

export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as it is when a string, else as JSON. */
  body?: unknown;
}

/** A request with any header at all, the Host too, which fetch does not let one choose. */
export function send(url: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: () => JSON.parse(text) as unknown });
        });
      },
    );
    sent.on('error', reject);
    sent.end(typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body));
  });
}

export interface Dispatch {
  t: string;
  d: Record<string, unknown>;
}

/** One browser: its cookie, and the events that it has been sent. */
export interface Visitor {
  ready: Ready;
  events: Dispatch[];
  send: (path: string, sent?: Sent) => Promise<Answer>;
  /** The next event of a type that has not been waited for. */
  next: (type: string) => Promise<Dispatch['d']>;
  leave: () => void;
}

/** Opens the page's gateway as a new user, or as the one with this cookie. */
export async function visit(url: string, cookie?: string): Promise<Visitor> {
  const known = cookie ?? (await send(url)).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const controller = new AbortController();
  const stream = await fetch(new URL('/api/gateway', url), { headers: { cookie: known }, signal: controller.signal });
  const events: Dispatch[] = [];
  const waiting: (() => void)[] = [];
  const read = async (): Promise<void> => {
    let rest = '';
    for await (const chunk of stream.body ?? []) {
      const parts = (rest + Buffer.from(chunk as Uint8Array).toString('utf8')).split('\n\n');
      rest = parts.pop() ?? '';
      for (const data of parts.map((part) => /^data: (.*)$/m.exec(part)?.[1]))
        if (data !== undefined) events.push(JSON.parse(data) as Dispatch);
      for (const wake of waiting.splice(0)) wake();
    }
  };
  read().catch(() => undefined);
  const next = async (type: string): Promise<Dispatch['d']> => {
    for (;;) {
      const at = events.findIndex(({ t }) => t === type);
      const [found] = at < 0 ? [] : events.splice(at, 1);
      if (found) return found.d;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const ready = (await next('READY')) as unknown as Ready;
  const visitorSend: Visitor['send'] = (path, sent = {}) =>
    send(new URL(path, url).href, { ...sent, headers: { cookie: known, ...sent.headers } });
  return {
    ready,
    events,
    send: visitorSend,
    next,
    leave: () => {
      controller.abort();
    },
  };
}

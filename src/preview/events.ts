import type { ServerResponse } from 'node:http';
import type { APIUser } from 'discord-api-types/v10';

/** Who hears an event. */
export type Audience = 'all' | { only: string };

interface Listener {
  user: APIUser;
  response: ServerResponse;
}

/** More open pages than this are refused: each holds a connection. */
const maxListeners = 200;
/** Often enough that no proxy takes a quiet connection for a dead one. */
const heartbeatMs = 20_000;

/** The page's gateway: dispatches in the shape of Discord's, over server-sent events. */
export class Events {
  readonly #listeners = new Set<Listener>();
  readonly #heartbeat = setInterval(() => {
    this.#beat();
  }, heartbeatMs).unref();
  #sequence = 0;

  /** Keeps the response open for events, `ready` first. False when there are too many already. */
  open(user: APIUser, response: ServerResponse, ready: unknown): boolean {
    if (this.#listeners.size >= maxListeners) return false;
    const listener = { user, response };
    // A proxy that gathers output would hold answers back.
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write('retry: 1000\n');
    this.#listeners.add(listener);
    response.on('close', () => this.#listeners.delete(listener));
    this.#write(listener, 'READY', ready);
    return true;
  }

  /** @param dataFor what each user gets. */
  send(audience: Audience, type: string, dataFor: (user: APIUser) => unknown): void {
    for (const listener of this.#listeners) {
      if (audience === 'all' || audience.only === listener.user.id) this.#write(listener, type, dataFor(listener.user));
    }
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const { response } of this.#listeners) response.end();
  }

  #write({ response }: Listener, type: string, data: unknown): void {
    this.#sequence += 1;
    response.write(`data: ${JSON.stringify({ op: 0, t: type, s: this.#sequence, d: data })}\n\n`);
  }

  #beat(): void {
    for (const { response } of this.#listeners) response.write(': still here\n\n');
  }
}

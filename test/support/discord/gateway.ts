import type { Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { z } from 'zod';
import { guildCreate } from './guilds.ts';
import { Op, readyData, Session } from './session.ts';
import type { Audience, World } from './world.ts';

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const ALL_INTENTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 21, 24, 25].reduce((all, bit) => all | (1 << bit), 0);

const payloadSchema = z.object({ op: z.number().int(), d: z.unknown() });
const identifySchema = z.object({
  token: z.string(),
  intents: z.number().int().nonnegative(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  compress: z.boolean().optional(),
  large_threshold: z.number().int().min(50).max(250).optional(),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
  presence: z.object({ status: z.enum(['online', 'dnd', 'idle', 'invisible', 'offline']) }).optional(),
});
const resumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

/** What a bad message to the gateway ends in. */
class Close extends Error {
  readonly code: number;
  constructor(code: number, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** Discord's WebSocket side. */
export class Gateway {
  readonly sessions = new Map<string, Session>();
  readonly #world: World;
  readonly #server: WebSocketServer;
  readonly #acks = new Map<WebSocket, (() => void)[]>();
  readonly #arrivals = new Set<() => void>();
  /** How often a client resumed, and how often one identified. */
  readonly counts = { identified: 0, resumed: 0 };

  constructor(world: World, http: Server) {
    this.#world = world;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => {
      this.#connect(socket);
    });
    world.heartbeats = () => this.heartbeats();
    world.online = () => this.live.length;
    world.dispatch = (event, data, audience = {}) => {
      this.#dispatch(event, data, audience);
    };
  }

  /** The sessions that have a live connection. */
  get live(): Session[] {
    return [...this.sessions.values()].filter((session) => session.socket);
  }

  /** Resolves once this many clients are online; rejects when they do not come. */
  async connected(count = 1): Promise<void> {
    await this.#until(() => this.live.length >= count, `${count} connected clients, there are ${this.live.length}`);
  }

  /** Resolves once this many resumes have happened since the start. */
  async resumed(count = 1): Promise<void> {
    await this.#until(() => this.counts.resumed >= count, `${count} resumes, there were ${this.counts.resumed}`);
  }

  async #until(condition: () => boolean, what: string): Promise<void> {
    const deadline = this.#world.settings.timeoutMs + 2000;
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.#arrivals.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#arrivals.delete(look);
        reject(new Error(`Waited ${deadline} ms for ${what}.${this.#world.explain()}`));
      }, deadline);
      this.#arrivals.add(look);
      look();
    });
  }

  /** Asks every client for a heartbeat and waits for all: each has then taken in every event sent before. */
  async heartbeats(): Promise<void> {
    const beats = this.live.map(
      (session) =>
        new Promise<void>((resolve) => {
          const { socket } = session;
          if (!socket) {
            resolve();
            return;
          }
          this.#acks.set(socket, [...(this.#acks.get(socket) ?? []), resolve]);
          socket.send(JSON.stringify({ op: Op.Heartbeat, d: null }));
        }),
    );
    await Promise.all(beats);
  }

  /** Tells all clients to reconnect and resume (op 7). */
  reconnect(): void {
    for (const { socket } of this.live) socket?.send(JSON.stringify({ op: Op.Reconnect, d: null }));
  }

  /** Tells all clients that their session is no more (op 9): they identify anew. */
  invalidate(): void {
    const gone = this.live;
    this.sessions.clear();
    for (const { socket } of gone) socket?.send(JSON.stringify({ op: Op.InvalidSession, d: false }));
  }

  /** Breaks all connections without a word, as a network does, or with a close code. Sessions can be resumed. */
  drop(code?: number): void {
    for (const { socket } of this.live) {
      if (code === undefined) socket?.terminate();
      else socket?.close(code);
    }
  }

  /** Shuts the gateway for good. */
  async stop(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }

  #dispatch(event: string, data: object, { guildId, intent, forSession }: Audience): void {
    for (const session of this.sessions.values()) {
      if (!session.covers(guildId) || (intent && !(session.intents & intent))) continue;
      session.send(event, forSession ? forSession(data, session.intents) : data);
    }
  }

  #connect(socket: WebSocket): void {
    let session: Session | undefined;
    let sent: number[] = [];
    const count = (): void => {
      const now = performance.now();
      sent = [...sent.filter((at) => now - at < 60_000), now];
      if (sent.length > 120) throw new Close(4008, 'Rate limited: over 120 payloads in 60 seconds');
    };
    const hello = { op: Op.Hello, d: { heartbeat_interval: this.#world.settings.heartbeatIntervalMs, _trace: [] } };
    socket.send(JSON.stringify(hello));
    socket.on('message', (raw: RawData) => {
      try {
        session = this.#receive(socket, session, raw, count);
      } catch (error) {
        const close = error instanceof Close ? error : new Close(4000, String(error));
        this.#world.violate({ kind: 'gateway', where: 'gateway', message: `${close.message} (closed with ${close.code})` });
        socket.close(close.code, close.message.slice(0, 120));
      }
    });
    socket.on('close', (code: number) => {
      for (const resolve of this.#acks.get(socket) ?? []) resolve();
      this.#acks.delete(socket);
      if (session?.socket === socket) session.socket = undefined;
      if (session && (code === 1000 || code === 1001)) this.sessions.delete(session.id);
      for (const look of this.#arrivals) look();
    });
  }

  #receive(socket: WebSocket, session: Session | undefined, raw: RawData, count: () => void): Session | undefined {
    const text = (raw as Buffer).toString('utf8');
    if (Buffer.byteLength(text) > 4096) throw new Close(4002, 'Payload over 4096 bytes');
    const { op, d } = parse(payloadSchema, json(text));
    // Heartbeats do not count towards the 120: most were asked for by `heartbeats`.
    if (op !== Op.Heartbeat) count();
    switch (op) {
      case Op.Heartbeat:
        socket.send(JSON.stringify({ op: Op.Ack }));
        for (const resolve of this.#acks.get(socket) ?? []) resolve();
        this.#acks.delete(socket);
        return session;
      case Op.Identify:
        if (session) throw new Close(4005, 'Already authenticated');
        return this.#identify(socket, parse(identifySchema, d));
      case Op.Resume:
        if (session) throw new Close(4005, 'Already authenticated');
        return this.#resume(socket, parse(resumeSchema, d));
      case Op.Presence:
      case Op.Voice:
      case Op.Members:
      case Op.Sounds:
        if (!session) throw new Close(4003, 'Not authenticated');
        return session;
      default:
        throw new Close(4001, `Unknown opcode ${op}`);
    }
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: z.infer<typeof identifySchema>): Session {
    const world = this.#world;
    if (token !== world.settings.token) throw new Close(4004, 'Authentication failed');
    if (shard[0] < 0 || shard[0] >= shard[1]) throw new Close(4010, 'Invalid shard');
    if (intents & ~ALL_INTENTS) throw new Close(4013, 'Invalid intent(s)');
    if (intents & PRIVILEGED & ~world.settings.privilegedIntents) throw new Close(4014, 'Disallowed intent(s)');
    const session = new Session(world.id(), intents, [shard[0], shard[1]], socket);
    this.sessions.set(session.id, session);
    this.counts.identified++;
    session.send('READY', readyData(world, session));
    for (const guild of world.guilds.values()) {
      if (guild.present && session.covers(guild.id) && intents & 1) session.send('GUILD_CREATE', guildCreate(world, guild));
    }
    for (const look of this.#arrivals) look();
    return session;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: z.infer<typeof resumeSchema>): Session | undefined {
    if (token !== this.#world.settings.token) throw new Close(4004, 'Authentication failed');
    const session = this.sessions.get(session_id);
    if (!session) {
      socket.send(JSON.stringify({ op: Op.InvalidSession, d: false }));
      return undefined;
    }
    session.socket = socket;
    if (!session.replay(seq)) throw new Close(4007, 'Invalid seq');
    this.counts.resumed++;
    session.send('RESUMED', { _trace: [] });
    for (const look of this.#arrivals) look();
    return session;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Close(4002, 'Decode error: not JSON');
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Close(4002, `Decode error: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
}

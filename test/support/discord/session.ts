import type { WebSocket } from 'ws';
import type { World } from './world.ts';

/** Gateway opcodes, both ways. */
export const Op = {
  Dispatch: 0,
  Heartbeat: 1,
  Identify: 2,
  Presence: 3,
  Voice: 4,
  Resume: 6,
  Reconnect: 7,
  Members: 8,
  InvalidSession: 9,
  Hello: 10,
  Ack: 11,
  Sounds: 31,
} as const;

interface Event {
  op: 0;
  t: string;
  s: number;
  d: object;
}

/** One client's session. It outlives its connection, so that it can be resumed. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  socket: WebSocket | undefined;
  readonly #events: Event[] = [];

  constructor(id: string, intents: number, shard: readonly [number, number], socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.socket = socket;
  }

  /** Sends an event now, or keeps it for when the client resumes. */
  send(t: string, d: object): void {
    const event: Event = { op: 0, t, s: this.#events.length + 1, d };
    this.#events.push(event);
    this.socket?.send(JSON.stringify(event));
  }

  /** Sends again what came after `seq`. False when there was never so much. */
  replay(seq: number): boolean {
    if (seq > this.#events.length) return false;
    for (const event of this.#events.slice(seq)) this.socket?.send(JSON.stringify(event));
    return true;
  }

  /** Whether events of this server, or direct messages when there is none, belong to this session's shard. */
  covers(guildId: string | undefined): boolean {
    const [id, count] = this.shard;
    return guildId === undefined ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
  }
}

/** What READY says. */
export function readyData(world: World, session: Session): object {
  const guilds = [...world.guilds.values()]
    .filter((guild) => guild.present && session.covers(guild.id))
    .map(({ id }) => ({ id, unavailable: true }));
  return {
    v: 10,
    user: { ...world.bot, email: null, verified: true, mfa_enabled: false },
    guilds,
    session_id: session.id,
    resume_gateway_url: world.origin.replace('http', 'ws'),
    session_type: 'normal',
    shard: session.shard,
    application: { id: world.application.id, flags: 0 },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
    geo_ordered_rtc_regions: [],
    _trace: [],
  };
}

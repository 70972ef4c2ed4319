import {
  type APIApplicationCommand,
  type APIInteraction,
  type APIMessage,
  type APIOverwrite,
  type APIUser,
  ChannelType,
  type InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import type { ViolationKind } from './errors.ts';
import { snowflakes } from './ids.ts';
import { Journal, type Entry, type ReceivedFile, type Wait } from './journal.ts';

/** A channel or thread, in Discord's own shape. */
export interface Channel {
  id: string;
  type: ChannelType;
  name?: string | null;
  guild_id?: string;
  parent_id?: string | null;
  permission_overwrites?: APIOverwrite[];
  position?: number;
  topic?: string | null;
  nsfw?: boolean;
  rate_limit_per_user?: number;
  last_message_id: string | null;
  flags: number;
  recipients?: APIUser[];
  owner_id?: string;
  thread_metadata?: {
    archived: boolean;
    locked: boolean;
    auto_archive_duration: number;
    archive_timestamp: string;
    create_timestamp: string;
  };
  message_count?: number;
  member_count?: number;
  total_message_sent?: number;
  available_tags?: never[];
  applied_tags?: never[];
}

/** A server. `present` turns false when the bot leaves it. */
export interface Guild {
  id: string;
  name: string;
  locale: Locale;
  ownerId: string;
  botRoleId: string;
  /** What the bot's own role may do, before a channel's overwrites. */
  botPermissions: bigint;
  present: boolean;
  joinedAt: string;
  systemChannelId: string | null;
}

/** Someone who uses Discord. */
export interface Person {
  user: APIUser;
  locale: Locale;
  /** Beside what everyone may. */
  permissions: bigint;
  acceptsDms: boolean;
}

/** A message and what only Discord knows of it. */
export interface StoredMessage {
  message: APIMessage;
  /** The one person who sees it, when it is private. */
  visibleTo?: string;
  interactionId?: string;
  files: ReceivedFile[];
  /** A deferred answer that has nothing to show yet. */
  loading?: boolean;
}

/** An interaction that the bot may still answer. */
export interface OpenInteraction {
  id: string;
  token: string;
  type: InteractionType;
  payload: APIInteraction;
  userId: string;
  channel: Channel;
  sentAt: number;
  acknowledged: boolean;
  originalId?: string;
  /** The message whose button was pressed. */
  sourceId?: string;
  /** Set when only the user has installed the app: at most five follow-ups. */
  followupsLeft: number;
}

/** Something that Discord would have refused, and that a test should not forgive. */
export interface Violation {
  kind: ViolationKind;
  where: string;
  message: string;
  errors?: unknown;
  body?: unknown;
}

/** A request as it came, and how it was answered. */
export interface Call {
  method: string;
  path: string;
  body: unknown;
  files: ReceivedFile[];
  status: number;
}

/** A failure to inject: the next `times` requests that match get it. */
export interface Fault {
  status: 429 | 500 | 502 | 503;
  method?: string;
  path?: RegExp;
  times: number;
  /** Seconds; for 429. */
  retryAfter: number;
}

/** What can be changed while it runs. */
export interface Settings {
  token: string;
  /** How long an interaction waits for its first answer. Discord: 3000. */
  interactionDeadlineMs: number;
  /** Privileged intents that the application has turned on, as bits. */
  privilegedIntents: number;
  heartbeatIntervalMs: number;
  /** How long the driver waits for the bot. */
  timeoutMs: number;
}

/** Who hears of an event. */
export interface Audience {
  guildId?: string | undefined;
  /** One intent bit that a session must have asked for; none: everyone hears. */
  intent?: number;
  /** Changes the event for one session: how content is withheld. */
  forSession?: (data: object, intents: number) => object;
}

/** All that this Discord knows. The routes, the gateway and the driver share it. */
export class World {
  readonly id = snowflakes();
  readonly settings: Settings;
  readonly application: { id: string; name: string };
  readonly bot: APIUser;
  readonly people = new Map<string, Person>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, StoredMessage>();
  readonly interactions = new Map<string, OpenInteraction>();
  readonly commands = new Map<string, APIApplicationCommand>();
  readonly violations: Violation[] = [];
  readonly calls: Call[] = [];
  readonly faults: Fault[] = [];
  readonly journal = new Journal();
  /** In which place of the journal each channel last heard from a person. */
  readonly marks = new Map<string, number>();
  /** Where the HTTP server listens, such as `http://127.0.0.1:1234`. */
  origin = '';
  /** Resolves when every client has answered a heartbeat sent now; the gateway sets it. */
  heartbeats: () => Promise<void> = () => Promise.resolve();
  /** How many clients are connected; the gateway sets it. */
  online: () => number = () => 0;
  /** Sends an event to the clients; the gateway sets it. */
  dispatch: (event: string, data: object, audience?: Audience) => void = () => undefined;

  constructor(settings: Settings, name: string) {
    this.settings = settings;
    this.application = { id: this.id(), name };
    this.bot = this.account(name, this.application.id, true);
  }

  /** An account in Discord's shape. */
  account(name: string, id = this.id(), bot = false): APIUser {
    const username = name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '') || 'someone';
    const account: APIUser = {
      id,
      username,
      discriminator: '0',
      global_name: bot ? null : name,
      avatar: null,
      bot,
      system: false,
      banner: null,
      accent_color: null,
      primary_guild: null,
    };
    return Object.assign(account, { public_flags: 0, flags: 0 });
  }

  /** The direct message channel of a person, made when there is none. */
  directChannel(userId: string): Channel {
    const found = [...this.channels.values()].find((channel) => channel.recipients?.[0]?.id === userId && channel.recipients.length === 1);
    if (found) return found;
    const recipient = this.people.get(userId)?.user;
    if (!recipient) throw new Error(`Nobody has the id ${userId}`);
    const channel: Channel = { id: this.id(), type: ChannelType.DM, last_message_id: null, flags: 0, recipients: [recipient] };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** The server a channel belongs to. */
  guildOf(channel: Channel): Guild | undefined {
    return channel.guild_id === undefined ? undefined : this.guilds.get(channel.guild_id);
  }

  /** Notes something that Discord would have refused. */
  violate(violation: Violation): void {
    this.violations.push(violation);
  }

  /** Waits for something the bot does, and then until the bot knows that it is done: a test that goes on at once meets no half-finished handler. */
  async awaitEntry(matches: (entry: Entry) => boolean, wait: Omit<Wait, 'timeoutMs' | 'details'>): Promise<Entry> {
    const entry = await this.journal.wait(matches, { ...wait, timeoutMs: this.settings.timeoutMs, details: this.explain });
    await entry.delivered;
    await this.heartbeats();
    return entry;
  }

  /** From now on, what the bot does in this channel is its answer to what a person just did. */
  mark(channelId: string): void {
    this.marks.set(channelId, this.journal.next);
  }

  /** The violations as a sentence, for error messages. */
  readonly explain = (): string =>
    this.violations.length
      ? ` Refused: ${this.violations.map((one) => `${one.where}: ${one.message} ${one.errors ? JSON.stringify(one.errors) : ''}`).join('; ')}`
      : '';
}

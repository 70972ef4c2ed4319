import type { APIInteraction, APIMessage, APIOverwrite, APIUser, ChannelType, InteractionType, Locale } from 'discord-api-types/v10';
import type { ViolationKind } from './errors.ts';
import type { ReceivedFile } from './journal.ts';

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

/**
 * A failure to inject: the next `times` requests that match get it. 'cut' breaks the connection before anything is done with the request,
 * 'lost' after all of it is done, so that only the response is lost.
 */
export interface Fault {
  status: 429 | 500 | 502 | 503 | 'cut' | 'lost';
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
  /** Whether an answer is awaited until the client has taken in the response to it. Costs a heartbeat each. */
  barrier: boolean;
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

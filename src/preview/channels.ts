import { ChannelType, type APIMessage, type APIUser } from 'discord-api-types/v10';
import type { ReplyFile } from '../reply/types.ts';
import type { Audience, Events } from './events.ts';
import type { Place } from './guild.ts';

/** A message of the preview with what Discord would keep beside it. */
interface Stored {
  message: APIMessage;
  audience: Audience;
  files: readonly ReplyFile[];
}

/** Older messages are dropped past this many, over all places: the preview is no archive. */
const maxMessages = 2_000;
/** Files are heavier: those of older messages are dropped past this many bytes. */
const maxFileBytes = 50 * 1024 * 1024;

/** The messages of all places, in memory; each change is told to whoever may see it. */
export class Channels {
  readonly #stored = new Map<string, Stored>();
  readonly #events: Events;

  constructor(events: Events) {
    this.#events = events;
  }

  /** Adds a message, or replaces the one with its id. A private one is seen by one user alone. */
  put(user: APIUser, place: Place, message: APIMessage, isPrivate: boolean, files: readonly ReplyFile[] = []): void {
    const known = this.#stored.get(message.id);
    const audience = known?.audience ?? (isPrivate || place.type === ChannelType.DM ? { only: user.id } : 'all');
    this.#stored.set(message.id, { message, audience, files: files.length > 0 ? files : (known?.files ?? []) });
    this.#events.send(audience, known ? 'MESSAGE_UPDATE' : 'MESSAGE_CREATE', message);
    this.#forget();
  }

  /** Deletes a message that the user can see; one that is not known may still stand in the page since before a restart. */
  delete(user: APIUser, channelId: string, id: string): void {
    if (this.#stored.has(id) && !this.find(user, id)) return;
    const audience = this.#stored.get(id)?.audience ?? { only: user.id };
    this.#stored.delete(id);
    this.#events.send(audience, 'MESSAGE_DELETE', { id, channel_id: channelId });
  }

  /** The message, where the user can see it. */
  find(user: APIUser, id: string): APIMessage | undefined {
    const stored = this.#stored.get(id);
    return stored && canSee(stored, user) ? stored.message : undefined;
  }

  /** A file of a message that the user can see. */
  file(user: APIUser, id: string, index: number): ReplyFile | undefined {
    const stored = this.#stored.get(id);
    return stored && canSee(stored, user) ? stored.files[index] : undefined;
  }

  /** What the user can see of a place, oldest first. */
  history(user: APIUser, place: Place): APIMessage[] {
    return [...this.#stored.values()]
      .filter((stored) => stored.message.channel_id === place.id && canSee(stored, user))
      .map(({ message }) => message);
  }

  /** Keeps what is held within bounds, the oldest first. */
  #forget(): void {
    for (const id of this.#stored.keys()) {
      if (this.#stored.size <= maxMessages) break;
      this.#stored.delete(id);
    }
    let bytes = 0;
    for (const stored of [...this.#stored.values()].reverse()) {
      bytes += stored.files.reduce((sum, { data }) => sum + data.length, 0);
      if (bytes > maxFileBytes) stored.files = [];
    }
  }

  /** Whether one user alone sees the message. */
  isPrivate(id: string): boolean {
    return (this.#stored.get(id)?.audience ?? 'all') !== 'all';
  }

  /** Whether an id is known at all, to whomever. */
  has(id: string): boolean {
    return this.#stored.has(id);
  }
}

const canSee = ({ audience }: Stored, user: APIUser): boolean => audience === 'all' || audience.only === user.id;

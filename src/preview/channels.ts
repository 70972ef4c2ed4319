import { ChannelType, type APIUser } from 'discord-api-types/v10';
import type { ReplyFile } from '../reply/types.ts';
import type { Audience, Events } from './events.ts';
import { botUser, type Place } from './guild.ts';
import { HttpError } from './http.ts';
import { isEphemeral, type PreviewMessage } from './message.ts';
import type { Seals } from './seal.ts';

/** A message of the preview with what Discord would keep beside it. */
interface Stored {
  message: PreviewMessage;
  /** The user it came about through. */
  by: string;
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
  readonly #seals: Seals;

  constructor(events: Events, seals: Seals) {
    this.#events = events;
    this.#seals = seals;
  }

  /** Adds a message, or replaces the one with its id. A private one is seen by one user alone. */
  put(user: APIUser, place: Place, message: PreviewMessage, files: readonly ReplyFile[] = []): void {
    const known = this.#stored.get(message.id);
    const audience = known?.audience ?? (isEphemeral(message) || place.type === ChannelType.DM ? { only: user.id } : 'all');
    const stored = { message, by: known?.by ?? user.id, audience, files: files.length > 0 ? files : (known?.files ?? []) };
    this.#stored.set(message.id, stored);
    this.#events.send(audience, known ? 'MESSAGE_UPDATE' : 'MESSAGE_CREATE', (listener) => this.#sent(stored, listener));
    this.#forget();
  }

  /** Deletes a message that the user can see; one that is not known may still stand in the page since before a restart. */
  delete(user: APIUser, channelId: string, id: string): void {
    if (this.#stored.has(id) && !this.find(user, id)) return;
    const audience = this.#stored.get(id)?.audience ?? { only: user.id };
    this.#stored.delete(id);
    this.#events.send(audience, 'MESSAGE_DELETE', () => ({ id, channel_id: channelId }));
  }

  /** The message, where the user can see it. */
  find(user: APIUser, id: string): PreviewMessage | undefined {
    const stored = this.#stored.get(id);
    return stored && canSee(stored, user) ? stored.message : undefined;
  }

  /** What the bot has replied to a message, where the user can see it. */
  answerTo(user: APIUser, id: string): PreviewMessage | undefined {
    const isAnswer = ({ author, message_reference: to }: PreviewMessage): boolean => author.id === botUser.id && to?.message_id === id;
    return [...this.#stored.values()].find((stored) => isAnswer(stored.message) && canSee(stored, user))?.message;
  }

  /**
   * The message that a page has a copy of, as it is here; the copy itself where a restart has lost it.
   * @throws HttpError 404 where it is another user's, another place's, or made up.
   */
  known(user: APIUser, place: Place, copy: PreviewMessage): PreviewMessage {
    const isLost = !this.#stored.has(copy.id) && this.#seals.isOurs(copy);
    const found = isLost ? { ...copy } : this.find(user, copy.id);
    if (found?.channel_id !== place.id) throw new HttpError(404, 'There is no such message here.');
    if (isLost) delete found.seal;
    return found;
  }

  /** A file of a message that the user can see. */
  file(user: APIUser, id: string, index: number): ReplyFile | undefined {
    const stored = this.#stored.get(id);
    return stored && canSee(stored, user) ? stored.files[index] : undefined;
  }

  /** What the user can see of a place, oldest first. */
  history(user: APIUser, place: Place): PreviewMessage[] {
    return [...this.#stored.values()]
      .filter((stored) => stored.message.channel_id === place.id && canSee(stored, user))
      .map((stored) => this.#sent(stored, user));
  }

  /** The message as it goes to a user's page: only who asked is told what was asked before, others the question as they can read it. */
  #sent({ message: { inquiry, ...message }, by }: Stored, user: APIUser): PreviewMessage {
    const shown = inquiry && user.id !== by ? { ...inquiry, question: questionsIn(message), context: [] } : inquiry;
    return this.#seals.sealed({ ...message, ...(shown && { inquiry: shown }) });
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
}

/** The questions that a message shows as answered, as one would ask them together. */
const questionsIn = ({ embeds }: PreviewMessage): string => {
  const questions = embeds.flatMap(({ author }) => author?.name ?? []);
  return questions.map((question) => (questions.length === 1 || /[?？]$/u.test(question) ? question : `${question}?`)).join(' ');
};

const canSee = ({ audience }: Stored, user: APIUser): boolean => audience === 'all' || audience.only === user.id;

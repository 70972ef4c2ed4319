import type { APIApplicationCommandOptionChoice, APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Pings } from './pings.ts';

/** A file that the bot uploaded. */
export interface ReceivedFile {
  name: string;
  type: string;
  data: Buffer;
}

/** One visible thing that the bot did. */
export interface BotAction {
  kind: 'message' | 'edit' | 'delete' | 'typing' | 'reaction' | 'defer' | 'deferUpdate' | 'modal' | 'choices';
  channelId: string;
  /** `performance.now()` when the request arrived. */
  at: number;
  ephemeral: boolean;
  /** The interaction it answers, if any. */
  interactionId?: string;
  /** A copy taken at that moment. A deleted message is copied as it was. */
  message?: APIMessage;
  files?: ReceivedFile[];
  pings?: Pings;
  modal?: APIModalInteractionResponseCallbackData;
  choices?: APIApplicationCommandOptionChoice[];
}

/** In the journal each action has its place, and resolves `delivered` when the bot has been sent the response to it. */
export type Entry = BotAction & { index: number; delivered: Promise<void> };

/** What to wait for. */
export interface Wait {
  /** The first index that counts. */
  from: number;
  /** Words for the error: "an answer to /ask". */
  what: string;
  timeoutMs: number;
  /** Adds what is known to the error, such as the violations. */
  details?: () => string;
}

/** Actions that an error tells. */
const MOST_TOLD = 10;

/** One line about an action, for error messages. */
export function describe(action: BotAction): string {
  const text = action.message ? JSON.stringify(action.message.content || (action.message.embeds[0]?.title ?? '')) : '';
  return `${action.ephemeral ? 'private ' : ''}${action.kind} ${text}`.trim();
}

/** Everything the bot did, in order, and the promises that wait for more of it. */
export class Journal {
  readonly entries: Entry[] = [];
  #delivery: Promise<void> = Promise.resolve();
  #arrivedAt: number | undefined;
  readonly #listeners = new Set<(entry: Entry) => void>();

  /** The index that the next action will have. */
  get next(): number {
    return this.entries.length;
  }

  /** Runs a route's handler, which is synchronous; what it notes is delivered when the response is. */
  during<T>(arrivedAt: number, delivered: Promise<void>, handler: () => T): T {
    this.#delivery = delivered;
    this.#arrivedAt = arrivedAt;
    try {
      return handler();
    } finally {
      this.#delivery = Promise.resolve();
      this.#arrivedAt = undefined;
    }
  }

  /** Notes an action and wakes who waits for it. */
  add(action: Omit<BotAction, 'at'>): Entry {
    const entry: Entry = {
      ...action,
      ...(action.message && { message: structuredClone(action.message) }),
      at: this.#arrivedAt ?? performance.now(),
      index: this.entries.length,
      delivered: this.#delivery,
    };
    this.entries.push(entry);
    for (const listener of [...this.#listeners]) listener(entry);
    return entry;
  }

  /** The first action, past or future, that matches. Rejects with what it waited for and what came instead. */
  wait(matches: (entry: Entry) => boolean, { from, what, timeoutMs, details }: Wait): Promise<Entry> {
    const past = this.entries.slice(from).find(matches);
    if (past) return Promise.resolve(past);
    return new Promise((resolve, reject) => {
      const listener = (entry: Entry): void => {
        if (entry.index < from || !matches(entry)) return;
        clearTimeout(timer);
        this.#listeners.delete(listener);
        resolve(entry);
      };
      const timer = setTimeout(() => {
        this.#listeners.delete(listener);
        const since = this.entries.slice(from);
        const came = [...(since.length > MOST_TOLD ? ['…'] : []), ...since.slice(-MOST_TOLD).map(describe)].join('; ') || 'nothing';
        reject(new Error(`No ${what} within ${timeoutMs} ms. The bot did meanwhile: ${came}.${details?.() ?? ''}`));
      }, timeoutMs);
      this.#listeners.add(listener);
    });
  }
}

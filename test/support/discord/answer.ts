import {
  ComponentType,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import { describe, type Entry, type ReceivedFile } from './journal.ts';
import type { Pings } from './pings.ts';
import { walk, type AnyComponent } from './validate/components.ts';
import type { World } from './world.ts';

/** What kind of answer came. `update` changed an existing message; `acknowledged` is a deferred update, with nothing to see yet. */
export type AnswerKind = 'message' | 'update' | 'deleted' | 'modal' | 'choices' | 'acknowledged';

const KINDS: Partial<Record<Entry['kind'], AnswerKind>> = {
  message: 'message',
  edit: 'update',
  delete: 'deleted',
  modal: 'modal',
  choices: 'choices',
  deferUpdate: 'acknowledged',
};

/** What the bot answered. A getter that does not fit the kind throws and says what came instead. */
export class Answer {
  readonly kind: AnswerKind;
  /** Whether only the person who asked sees it. */
  readonly ephemeral: boolean;
  /** Whether "is thinking…" was shown first. */
  readonly deferred: boolean;
  /** From the event's sending to the arrival of the bot's first response (a defer counts), in milliseconds. */
  readonly ms: number;
  readonly #world: World;
  readonly #entry: Entry;

  constructor(world: World, entry: Entry, { deferred = false, ms }: { deferred?: boolean; ms: number }) {
    this.#world = world;
    this.#entry = entry;
    this.kind = KINDS[entry.kind] ?? 'acknowledged';
    this.ephemeral = entry.ephemeral;
    this.deferred = deferred;
    this.ms = ms;
  }

  #must<T>(value: T | undefined, what: string): T {
    if (value === undefined) throw new Error(`Expected ${what}; the bot answered with: ${describe(this.#entry)}`);
    return value;
  }

  /** The message as it was at that moment. */
  get message(): APIMessage {
    return this.#must(this.#entry.message, 'a message');
  }

  /** The text outside embeds. */
  get content(): string {
    return this.message.content;
  }

  get embeds(): APIEmbed[] {
    return this.message.embeds;
  }

  /** The first embed. */
  get embed(): APIEmbed {
    return this.#must(this.embeds[0], 'an embed');
  }

  /** Every component, nested ones too, in reading order. */
  get components(): AnyComponent[] {
    return walk((this.message.components ?? []) as unknown as AnyComponent[]).map((placed) => placed.component);
  }

  /** The buttons that can be pressed: links left out. */
  get buttons(): APIButtonComponentWithCustomId[] {
    return this.components.filter(
      (one) => one.type === ComponentType.Button && one.custom_id,
    ) as unknown as APIButtonComponentWithCustomId[];
  }

  /** The labels of all buttons, links too. */
  get labels(): string[] {
    return this.components.filter((one) => one.type === ComponentType.Button).map((one) => one.label ?? '');
  }

  /** All that a person reads: content, embeds, text displays; without buttons. */
  get text(): string {
    const embeds = this.embeds.flatMap((one) => [
      one.author?.name,
      one.title,
      one.description,
      ...(one.fields ?? []).flatMap((field) => [field.name, field.value]),
      one.footer?.text,
    ]);
    return [this.content, ...embeds, ...this.components.map((one) => one.content)].filter(Boolean).join('\n');
  }

  /** The files on the message, with their bytes. */
  get files(): ReceivedFile[] {
    return this.#entry.files ?? [];
  }

  /** Who would be notified. */
  get pings(): Pings {
    return this.#must(this.#entry.pings, 'a message');
  }

  get modal(): APIModalInteractionResponseCallbackData {
    return this.#must(this.#entry.modal, 'a modal');
  }

  get choices(): APIApplicationCommandOptionChoice[] {
    return this.#must(this.#entry.choices, 'choices');
  }

  /** The interaction that was answered. */
  get interactionId(): string | undefined {
    return this.#entry.interactionId;
  }

  async #later(matches: (entry: Entry) => boolean, what: string): Promise<Answer> {
    const started = performance.now();
    const entry = await this.#world.awaitEntry(matches, { from: this.#entry.index + 1, what });
    return new Answer(this.#world, entry, { ms: Math.max(0, entry.at - started) });
  }

  /** What the bot did next for the same interaction: a follow-up, an edit. */
  next(): Promise<Answer> {
    const { interactionId } = this.#entry;
    return this.#later(
      (entry) => entry.interactionId === interactionId && interactionId !== undefined && KINDS[entry.kind] !== undefined,
      'further answer to the same interaction',
    );
  }

  /** The next change of this very message, by whatever caused it. */
  edited(): Promise<Answer> {
    const { id } = this.message;
    return this.#later((entry) => entry.kind === 'edit' && entry.message?.id === id, 'edit of the message');
  }

  /** The bot's deletion of this very message. */
  deleted(): Promise<Answer> {
    const { id } = this.message;
    return this.#later((entry) => entry.kind === 'delete' && entry.message?.id === id, 'deletion of the message');
  }
}

/** Something that a person did. Await it for the bot's answer; `sent` is what went out. Waiting starts only then, so it may be left unanswered. */
export class Sent<T> implements PromiseLike<Answer> {
  readonly sent: T;
  readonly #wait: () => Promise<Answer>;
  #answer: Promise<Answer> | undefined;

  constructor(sent: T, wait: () => Promise<Answer>) {
    this.sent = sent;
    this.#wait = wait;
  }

  then<A = Answer, B = never>(
    done?: ((answer: Answer) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return (this.#answer ??= this.#wait()).then(done, failed);
  }
}

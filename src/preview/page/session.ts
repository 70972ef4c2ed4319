import {
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { PreviewMessage } from '../message.ts';
import type { Ready } from '../router.ts';
import { loadConversation, saveConversation } from './memory.ts';
import { nameOf } from './message/avatar.ts';
import { changeSettings, settings } from './settings.ts';

export type Place = Omit<Ready['places'][number], 'messages'>;
export type Command = RESTPostAPIApplicationCommandsJSONBody;

/** So long after a change the conversation is kept in the browser. */
const saveMs = 300;

/** What can happen to the conversation. */
export interface SessionEvents {
  /** Everything may be different: another place, a fresh connection. */
  reset: () => void;
  put: (message: PreviewMessage) => void;
  gone: (id: string) => void;
}

/** What the page knows: who, where, and the messages of each place, oldest first. */
export class Session {
  readonly ready: Ready;
  readonly #events: SessionEvents;
  readonly #messages = new Map<string, Map<string, PreviewMessage>>();
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(ready: Ready, events: SessionEvents, former?: Session) {
    this.ready = ready;
    this.#events = events;
    const own = (former ?? loadConversation(ready.user.id))?.of(ready.instance) ?? [];
    // A server that was started anew knows nothing of what stands in the page: that stays, its buttons still work.
    for (const message of [...own, ...ready.places.flatMap(({ messages }) => messages)]) this.#keep(message);
    if (!ready.places.some(({ id }) => id === settings.placeId)) changeSettings({ placeId: ready.places[0]?.id ?? '' });
  }

  /** Messages that a server with this instance has not seen: none when they came from itself. */
  of(instance: string): PreviewMessage[] {
    return instance === this.ready.instance ? [] : this.#all();
  }

  get place(): Place {
    const place = this.ready.places.find(({ id }) => id === settings.placeId) ?? this.ready.places[0];
    if (!place) throw new Error('the server sent no place to write in');
    return place;
  }

  get isDirect(): boolean {
    return this.place.type === ChannelType.DM;
  }

  /** Messages of the place that is shown. */
  get messages(): PreviewMessage[] {
    return [...(this.#messages.get(this.place.id)?.values() ?? [])];
  }

  /** Whoever is known here: oneself, the bot and those who have written. */
  get users(): { id: string; name: string }[] {
    const all = [this.ready.user, this.ready.bot, ...this.#all().map(({ author }) => author)];
    return [...new Map(all.map((user) => [user.id, { id: user.id, name: nameOf(user) }])).values()];
  }

  /** What Discord would offer this user here: by permission, by place and by kind. */
  commands(type: ApplicationCommandType): Command[] {
    const context = this.isDirect ? InteractionContextType.BotDM : InteractionContextType.Guild;
    const held = BigInt(this.ready.permissions[settings.role]);
    const isAdmin = (held & 8n) !== 0n;
    return this.ready.commands.filter((command) => {
      const needed = command.default_member_permissions;
      const allowed = this.isDirect || isAdmin || needed == null || (needed !== '0' && (held & BigInt(needed)) === BigInt(needed));
      return (command.type ?? ApplicationCommandType.ChatInput) === type && allowed && (command.contexts?.includes(context) ?? true);
    });
  }

  put(message: PreviewMessage): void {
    this.#keep(message);
    this.#save();
    this.#events.put(message);
  }

  drop(id: string): void {
    for (const messages of this.#messages.values()) messages.delete(id);
    this.#save();
    this.#events.gone(id);
  }

  #keep(message: PreviewMessage): void {
    const messages = this.#messages.get(message.channel_id) ?? new Map<string, PreviewMessage>();
    messages.set(message.id, message);
    this.#messages.set(message.channel_id, messages);
  }

  #all(): PreviewMessage[] {
    return [...this.#messages.values()].flatMap((messages) => [...messages.values()]);
  }

  /** A moment later: writing the whole conversation takes longer than drawing a message. */
  #save(): void {
    if (this.#saving !== undefined) return;
    this.#saving = setTimeout(() => {
      this.#saving = undefined;
      saveConversation(this.ready.user.id, this.ready.instance, this.#all());
    }, saveMs);
  }
}

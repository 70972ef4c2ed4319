import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  type APIUser,
  type Locale,
} from 'discord-api-types/v10';
import { Answer, type Sent } from './answer.ts';
import { announceDeletion } from './answers.ts';
import { fillIn, findComponent, type FieldValues } from './fields.ts';
import { announce, buildMessage, holdsMessages, store } from './messages.ts';
import type { OptionValues } from './options.ts';
import * as payloads from './payloads.ts';
import { channelAt, channelOf, currentMessage, findCommand, installAt, sceneAt, type MessageLike, type Where } from './places.ts';
import { awaitChannel, mustBeHeard, sendInteraction } from './waiting.ts';
import type { Channel, Person, StoredMessage, World } from './world.ts';

/** How a person writes a message. */
export interface Saying extends Where {
  /** Starts the message with a mention of the bot. */
  mentionBot?: boolean;
  replyTo?: MessageLike;
  /** Whether a reply notifies the author of what it answers; on, as in Discord's client. */
  ping?: boolean;
}

/** A person who uses Discord. Every method does one thing and returns at once; await what it returns for the bot's first answer. */
export class User {
  readonly user: APIUser;
  readonly #world: World;
  readonly #person: Person;

  constructor(world: World, person: Person) {
    this.#world = world;
    this.#person = person;
    this.user = person.user;
  }

  get id(): string {
    return this.user.id;
  }

  /** The language of this person's client. */
  get locale(): Locale {
    return this.#person.locale;
  }

  set locale(locale: Locale) {
    this.#person.locale = locale;
  }

  /** Closes (or opens) this person's direct messages: the bot's get 50007. */
  acceptDms(accepts: boolean): void {
    this.#person.acceptsDms = accepts;
  }

  /** The direct message channel with the bot. */
  get dm(): Channel {
    return this.#world.directChannel(this.id);
  }

  #owners(install: 'guild' | 'user'): Record<string, string> | undefined {
    return install === 'user' ? { '1': this.id } : undefined;
  }

  /** Runs a slash command. Subcommands follow the name: `slash('manage reports add', {…})`. Values are checked against the registered options. */
  slash(name: string, values: OptionValues = {}, where: Where = {}): Sent<APIChatInputApplicationCommandInteraction> {
    const channel = channelAt(this.#world, this.#person, where);
    const [first = '', ...path] = name.split(' ');
    const install = installAt(this.#world, channel, where);
    const command = findCommand(this.#world, 1, first, this.#person, channel, install);
    const payload = payloads.slash(sceneAt(this.#world, this.#person, channel, this.#owners(install)), command, values, path);
    return this.#send(payload, channel, `/${name}`, { userInstalled: install === 'user' });
  }

  /** Types into an option and gets its choices. `focused` is the option; by default the last one given. */
  autocomplete(
    name: string,
    values: OptionValues,
    focused = Object.keys(values).at(-1) ?? '',
    where: Where = {},
  ): Sent<APIApplicationCommandAutocompleteInteraction> {
    const channel = channelAt(this.#world, this.#person, where);
    const [first = '', ...path] = name.split(' ');
    const install = installAt(this.#world, channel, where);
    const command = findCommand(this.#world, 1, first, this.#person, channel, install);
    const payload = payloads.autocomplete(
      sceneAt(this.#world, this.#person, channel, this.#owners(install)),
      command,
      values,
      focused,
      path,
    );
    return this.#send(payload, channel, `autocomplete of /${name}`);
  }

  /** Runs a context-menu command on a message, or on a person. */
  contextMenu(name: string, target: MessageLike | User, where: Where = {}): Sent<APIInteraction> {
    if (target instanceof User) {
      const channel = channelAt(this.#world, this.#person, where);
      const install = installAt(this.#world, channel, where);
      const command = findCommand(this.#world, 2, name, this.#person, channel, install);
      return this.#send(
        payloads.userMenu(sceneAt(this.#world, this.#person, channel, this.#owners(install)), command, target.user),
        channel,
        `"${name}"`,
      );
    }
    const stored = currentMessage(this.#world, this.#person, target);
    const channel = channelOf(this.#world, stored);
    const install = installAt(this.#world, channel, where);
    const command = findCommand(this.#world, 3, name, this.#person, channel, install);
    const payload = payloads.messageMenu(
      sceneAt(this.#world, this.#person, channel, this.#owners(install)),
      command,
      structuredClone(stored.message),
    );
    return this.#send(payload, channel, `"${name}"`, { userInstalled: install === 'user' });
  }

  /** Presses a button, found by its custom_id or its label. */
  click(message: MessageLike, which: string | RegExp): Sent<APIMessageComponentInteraction> {
    return this.#press(message, which, [2], undefined);
  }

  /** Chooses in a select menu, found by its custom_id or placeholder: option values, or ids of users, roles or channels. */
  select(message: MessageLike, which: string | RegExp, values: string[]): Sent<APIMessageComponentInteraction> {
    return this.#press(message, which, [3, 5, 6, 7, 8], values);
  }

  #press(like: MessageLike, which: string | RegExp, types: number[], values: string[] | undefined): Sent<APIMessageComponentInteraction> {
    const stored = currentMessage(this.#world, this.#person, like);
    const { message } = stored;
    const component = findComponent(message, which, types, values);
    const channel = channelOf(this.#world, stored);
    const owners = message.interaction_metadata?.authorizing_integration_owners as Record<string, string> | undefined;
    const data = {
      custom_id: component.custom_id,
      component_type: component.type,
      id: component.id ?? 0,
      ...(values && { values, resolved: this.#resolve(values) }),
    };
    const payload = payloads.component(sceneAt(this.#world, this.#person, channel, owners), structuredClone(message), data);
    return this.#send(payload, channel, `"${component.label ?? component.custom_id}"`, {
      sourceId: message.id,
      userInstalled: owners?.['0'] === undefined && owners?.['1'] !== undefined,
    });
  }

  #resolve(values: string[]): object {
    const of = (things: (id: string) => object | undefined): object =>
      Object.fromEntries(values.flatMap((id) => [things(id)].flatMap((thing) => (thing ? [[id, thing]] : []))));
    return { users: of((id) => this.#world.people.get(id)?.user), channels: of((id) => this.#world.channels.get(id)) };
  }

  /** Fills in and submits the modal that the bot answered with. Fields by custom_id or label; what is left out keeps its prefilled value. */
  submitModal(opened: Answer, values: FieldValues): Sent<APIModalSubmitInteraction> {
    const from = [...this.#world.interactions.values()].find((one) => one.id === opened.interactionId);
    if (from?.userId !== this.id) throw new Error('This person has not opened the modal');
    const source = from.sourceId === undefined ? undefined : this.#world.messages.get(from.sourceId)?.message;
    const owners = from.payload.authorizing_integration_owners as Record<string, string>;
    const components = fillIn(opened.modal, values);
    const payload = payloads.modalSubmit(
      sceneAt(this.#world, this.#person, from.channel, owners),
      opened.modal.custom_id,
      components,
      source && structuredClone(source),
    );
    return this.#send(payload, from.channel, `the modal "${opened.modal.title}"`, source ? { sourceId: source.id } : {});
  }

  #send<T extends APIInteraction>(
    payload: T,
    channel: Channel,
    what: string,
    more: { sourceId?: string; userInstalled?: boolean } = {},
  ): Sent<T> {
    return sendInteraction(this.#world, { payload, userId: this.id, channel, what: `${what} by ${this.user.username}`, ...more });
  }

  /** Writes a message. The answer is the bot's first message there that is not a reply to something else. */
  say(text: string, { mentionBot = false, replyTo, ping = true, ...where }: Saying = {}): Sent<APIMessage> {
    const world = this.#world;
    const target = replyTo === undefined ? undefined : currentMessage(world, this.#person, replyTo);
    const channel = target && !where.channel && !where.dm ? channelOf(world, target) : channelAt(world, this.#person, where);
    mustBeHeard(world, `"${text.slice(0, 40)}"`);
    if (!holdsMessages(channel)) throw new Error(`#${channel.name} holds no messages: open a thread in it`);
    const content = mentionBot ? `<@${world.bot.id}> ${text}` : text;
    const { message } = buildMessage(world, {
      channel,
      author: this.user,
      body: { content },
      files: [],
      replyTo: target?.message,
      pingReplied: ping,
    });
    store(world, { message, files: [] }, channel);
    world.mark(channel.id);
    const sent = awaitChannel(
      world,
      message,
      [channel.id],
      `answer to "${text.slice(0, 80)}" by ${this.user.username}`,
      (entry) => (entry.message?.message_reference?.message_id ?? message.id) === message.id,
    );
    announce(world, 'MESSAGE_CREATE', message, channel);
    return sent;
  }

  #own(like: MessageLike): { stored: StoredMessage; channel: Channel } {
    const stored = currentMessage(this.#world, this.#person, like);
    if (stored.message.author.id !== this.id) throw new Error(`${this.user.username} did not write the message ${stored.message.id}`);
    return { stored, channel: channelOf(this.#world, stored) };
  }

  /** Changes an own message. The answer is whatever the bot does in the channel then: an edit, a message, a deletion. A mention of the bot is kept. */
  editMessage(like: MessageLike, text: string): Sent<APIMessage> {
    const { stored, channel } = this.#own(like);
    const mention = `<@${this.#world.bot.id}> `;
    const content = stored.message.content.startsWith(mention) && !text.startsWith(mention) ? mention + text : text;
    const fresh = buildMessage(this.#world, { channel, author: this.user, body: { content }, files: [] }).message;
    const { mentions, mention_everyone, mention_roles } = fresh;
    stored.message = { ...stored.message, content, mentions, mention_everyone, mention_roles, edited_timestamp: fresh.timestamp };
    this.#world.mark(channel.id);
    const sent = awaitChannel(this.#world, stored.message, [channel.id], `reaction to the edit "${text.slice(0, 80)}"`, () => true);
    announce(this.#world, 'MESSAGE_UPDATE', stored.message, channel);
    return sent;
  }

  /** Deletes an own message. The answer is whatever the bot does in the channel then. */
  deleteMessage(like: MessageLike): Sent<APIMessage> {
    const { stored, channel } = this.#own(like);
    this.#world.messages.delete(stored.message.id);
    this.#world.mark(channel.id);
    const sent = awaitChannel(this.#world, stored.message, [channel.id], 'reaction to the deletion', () => true);
    announceDeletion(this.#world, stored.message, channel.guild_id);
    return sent;
  }
}

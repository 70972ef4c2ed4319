import { ChannelType, type APIApplicationCommand, type APIUser } from 'discord-api-types/v10';
import { snowflakes } from './ids.ts';
import { Journal, type Entry, type Wait } from './journal.ts';
import type { Audience, Call, Channel, Fault, Guild, OpenInteraction, Person, Settings, StoredMessage, Violation } from './model.ts';

export type * from './model.ts';

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
  /** Private channels between people, without the bot. */
  readonly outside = new Set<string>();
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

  /** The person of an id. */
  person(userId: string): Person {
    const person = this.people.get(userId);
    if (!person) throw new Error(`Nobody has the id ${userId}`);
    return person;
  }

  /** The direct message channel of a person, made when there is none. */
  directChannel(userId: string): Channel {
    const found = [...this.channels.values()].find((channel) => channel.recipients?.[0]?.id === userId && channel.recipients.length === 1);
    if (found) return found;
    const recipient = this.person(userId).user;
    const channel: Channel = { id: this.id(), type: ChannelType.DM, last_message_id: null, flags: 0, recipients: [recipient] };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** The private channel of two people: the bot is not in it, but an app that one of them installed can be used there. */
  privateChannel(userId: string, other: APIUser): Channel {
    const name = `${userId}-${other.id}`;
    const found = [...this.outside].map((id) => this.channels.get(id)).find((channel) => channel?.topic === name);
    if (found) return found;
    const channel: Channel = {
      id: this.id(),
      type: ChannelType.DM,
      last_message_id: null,
      flags: 0,
      recipients: [other, this.person(userId).user],
      topic: name,
    };
    this.outside.add(channel.id);
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Whether the bot itself is in the channel: else it can only answer interactions there. */
  botIsIn(channel: Channel): boolean {
    return channel.guild_id === undefined ? !this.outside.has(channel.id) : (this.guildOf(channel)?.present ?? false);
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
    if (!this.settings.barrier) return entry;
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

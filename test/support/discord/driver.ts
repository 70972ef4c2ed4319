import type { Server } from 'node:http';
import { Locale, type APIApplicationCommand, type APIMessage } from 'discord-api-types/v10';
import type { ClientOptions } from 'discord.js';
import { Answer, type Sent } from './answer.ts';
import { Gateway } from './gateway.ts';
import { addChannel, addGuild, addThread, channelsOf, guildCreate, type ChannelSpec, type GuildSpec } from './guilds.ts';
import { describe, type Entry } from './journal.ts';
import { denyBot } from './permissions.ts';
import { putCommands } from './routes/commands.ts';
import { startServer } from './server.ts';
import { User } from './user.ts';
import { awaitChannel } from './waiting.ts';
import { World, type Call, type Channel, type Fault, type Guild, type Settings, type Violation } from './world.ts';

/** What to start with. */
export interface DiscordOptions extends Partial<Settings> {
  /** Servers; by default one with the channel "general". */
  guilds?: GuildSpec[];
  botName?: string;
}

/** A person to make. */
export interface UserSpec {
  name?: string;
  locale?: Locale;
  /** Beside what everyone may. */
  permissions?: bigint;
}

/** A place where the bot may have spoken: a channel, all channels of a server, a person's direct messages. */
export type Place = Channel | Guild | User;

/** Discord as the tests drive it. */
export class Discord {
  readonly gateway: Gateway;
  /** Deadlines, intents and timeouts; may be changed while it runs. */
  readonly settings: Settings;
  readonly #world: World;
  readonly #http: Server;
  readonly #inFlight: () => number;

  constructor(world: World, http: Server, inFlight: () => number) {
    this.#world = world;
    this.#http = http;
    this.#inFlight = inFlight;
    this.settings = world.settings;
    this.gateway = new Gateway(world, http);
  }

  /** For `rest: { api }`. */
  get api(): string {
    return `${this.#world.origin}/api`;
  }

  get token(): string {
    return this.settings.token;
  }

  get applicationId(): string {
    return this.#world.application.id;
  }

  get botId(): string {
    return this.#world.bot.id;
  }

  /** All that a real Discord would have refused, bar what a test arranged. Assert that it is empty. */
  get violations(): readonly Violation[] {
    return this.#world.violations;
  }

  /** The violations, which are then forgotten: for those that a test makes on purpose. */
  takeViolations(): Violation[] {
    return this.#world.violations.splice(0);
  }

  /** Every HTTP request, in order of its answer. */
  get calls(): readonly Call[] {
    return this.#world.calls;
  }

  /** The first server. */
  get guild(): Guild {
    const [guild] = this.#world.guilds.values();
    if (!guild) throw new Error('There is no server');
    return guild;
  }

  /** The first channel of the first server, or the one of this name. */
  channel(name?: string, guild = this.guild): Channel {
    const channels = channelsOf(this.#world, guild);
    const channel = name === undefined ? channels[0] : channels.find((one) => one.name === name);
    if (!channel) throw new Error(`"${guild.name}" has no channel "${name ?? ''}"; it has: ${channels.map((one) => one.name).join(', ')}`);
    return channel;
  }

  addChannel(spec: ChannelSpec, guild = this.guild): Channel {
    const channel = addChannel(this.#world, guild, spec);
    this.#world.dispatch('CHANNEL_CREATE', channel, { guildId: guild.id, intent: 1 });
    return channel;
  }

  /** A thread under a channel, or a post in a forum. */
  thread(parent: Channel, name = 'A thread'): Channel {
    return addThread(this.#world, parent, name, this.#world.guildOf(parent)?.ownerId ?? this.botId);
  }

  /** A new person, a member of every server. */
  user({ name = 'Ada', locale = Locale.EnglishUS, permissions = 0n }: UserSpec = {}): User {
    const person = { user: this.#world.account(name), locale, permissions, acceptsDms: true };
    this.#world.people.set(person.user.id, person);
    return new User(this.#world, person);
  }

  /** Takes permissions from the bot in a channel; none gives all back. */
  deny(channel: Channel, ...permissions: bigint[]): void {
    denyBot(
      this.#world,
      channel,
      permissions.reduce((all, bit) => all | bit, 0n),
    );
  }

  /** Adds the bot to a new server. The answer is the first message it writes there. */
  joinGuild(spec: GuildSpec = {}): Sent<Guild> {
    const guild = addGuild(this.#world, spec);
    const ids = channelsOf(this.#world, guild).map((channel) => channel.id);
    for (const id of ids) this.#world.mark(id);
    const sent = awaitChannel(this.#world, guild, ids, `greeting in "${guild.name}"`, (entry) => entry.kind === 'message');
    this.#world.dispatch('GUILD_CREATE', guildCreate(this.#world, guild), { guildId: guild.id, intent: 1 });
    return sent;
  }

  /** A server without the bot, where a person who installed the app can use it: `slash('ask', {…}, { guild })`. */
  guildWithoutBot(spec: GuildSpec = {}): Guild {
    return Object.assign(addGuild(this.#world, spec), { present: false });
  }

  /** Takes the bot out of a server. */
  leaveGuild(guild: Guild): void {
    guild.present = false;
    this.#world.dispatch('GUILD_DELETE', { id: guild.id }, { guildId: guild.id, intent: 1 });
  }

  /** Registers commands as PUT does, globally or for a server. Throws Discord's refusal. */
  register(commands: readonly unknown[], guild?: Guild): APIApplicationCommand[] {
    try {
      return putCommands(this.#world, guild?.id, commands);
    } catch (error) {
      throw new Error(`Discord refuses the commands: ${JSON.stringify(error)}`, { cause: error });
    }
  }

  /** The commands that are registered now. */
  get commands(): APIApplicationCommand[] {
    return [...this.#world.commands.values()];
  }

  /** The next requests that match fail: `inject({ status: 429, path: /callback/ })`. */
  inject(fault: Partial<Fault> & Pick<Fault, 'status'>): void {
    this.#world.faults.push({ times: 1, retryAfter: 0.05, ...fault });
  }

  /** The messages of a channel, oldest first, private ones left out. */
  messages(channel: Channel): APIMessage[] {
    return [...this.#world.messages.values()]
      .filter(({ message, visibleTo }) => message.channel_id === channel.id && visibleTo === undefined)
      .map((stored) => stored.message);
  }

  /** Resolves once so many clients are online. */
  connected(count = 1): Promise<void> {
    return this.gateway.connected(count);
  }

  /** The bot's first message, edit or deletion in a channel, outside interactions, since a person last did something there. */
  async heardIn(channel: Channel): Promise<Answer> {
    const from = this.#world.marks.get(channel.id) ?? 0;
    const spoke = (entry: Entry): boolean => entry.channelId === channel.id && ['message', 'edit', 'delete'].includes(entry.kind);
    const entry = await this.#world.awaitEntry(spoke, { from, what: `message in #${channel.name ?? 'dm'}` });
    return new Answer(this.#world, entry, { ms: 0 });
  }

  /**
   * Resolves once the clients have taken in every event sent so far and no request of theirs is open, several times over.
   * What a handler does after waiting for a timer or a disk may come later still: pass a `sentinel` to `nothingFrom` then.
   */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet++) {
      const before = this.#world.calls.length;
      await this.gateway.heartbeats();
      for (let turn = 0; turn < 3 || (this.#inFlight() > 0 && turn < 2000); turn++) await new Promise((resolve) => setImmediate(resolve));
      if (this.#world.calls.length !== before) quiet = -1;
    }
  }

  /**
   * Proves that the bot stayed silent in a place since a person last did something there: no message, edit, typing or reaction.
   * A barrier, not a pause: see `settle`. `sentinel` does, in another place, something that the bot surely answers by the same way; its answer is awaited first.
   */
  async nothingFrom(place: Place = this.channel(), sentinel?: () => PromiseLike<unknown>): Promise<void> {
    const ids =
      place instanceof User ? [place.dm.id] : 'type' in place ? [place.id] : channelsOf(this.#world, place).map((channel) => channel.id);
    const from = new Map(ids.map((id) => [id, this.#world.marks.get(id) ?? 0]));
    await this.settle();
    await sentinel?.();
    const noise = this.#world.journal.entries.filter((entry) => entry.index >= (from.get(entry.channelId) ?? Infinity));
    if (noise.length) throw new Error(`Expected silence; the bot did: ${noise.map(describe).join('; ')}`);
  }

  /** Closes everything. Clients should be destroyed before. */
  async stop(): Promise<void> {
    await this.gateway.stop();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }
}

/** Starts a Discord on a free port of 127.0.0.1. */
export async function startDiscord({ guilds = [{}], botName = 'Rapporteur', ...settings }: DiscordOptions = {}): Promise<Discord> {
  const defaults: Settings = {
    token: 'stand-in.token',
    interactionDeadlineMs: 3000,
    privilegedIntents: 0,
    // Discord's is 41,250. A client's own heartbeat that falls between one that the barrier asked for and its acknowledgement makes discord.js
    // take the connection for dead.
    heartbeatIntervalMs: 3_600_000,
    barrier: true,
    timeoutMs: 2000,
  };
  const world = new World({ ...defaults, ...settings }, botName);
  for (const spec of guilds) addGuild(world, spec);
  const { http, inFlight } = await startServer(world);
  return new Discord(world, http, inFlight);
}

/** Points a `discord.js` client at the stand-in, and takes away its 5 s between two IDENTIFYs. */
export function clientOptions(discord: Discord): Pick<ClientOptions, 'rest' | 'ws'> {
  return {
    rest: { api: discord.api },
    ws: { buildIdentifyThrottler: () => ({ waitForIdentify: () => Promise.resolve() }) },
  };
}

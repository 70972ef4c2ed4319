import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { Agent } from 'undici';

export interface ClientOptions {
  /** Address of Discord's API; a stand-in in tests. */
  api?: string | undefined;
  /** Which part of the gateway this process serves; all of it when absent. */
  shards?: { ids: number[]; count: number } | undefined;
}

/**
 * A client with no privileged intent and next to no cache: an answer needs the channel's permissions and nothing else.
 * Partials let direct messages of unknown channels through.
 */
export const createClient = ({ api, shards }: ClientOptions): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    ...(shards && { shards: shards.ids, shardCount: shards.count }),
    rest: {
      ...(api && { api }),
      // An answer that comes after the interaction's three seconds is worth nothing; messages may wait a little longer.
      timeout: 10_000,
      retries: 2,
      // By default a connection is closed after 4 s without a request, and the next answer waits for a new one; and a burst opens as many as it has answers.
      agent: new Agent({ keepAliveTimeout: 60_000, connections: 64 }),
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user.id },
      PresenceManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      VoiceStateManager: 0,
    }),
  });

import { ChannelType, Locale, type APIInteractionGuildMember, type APIUser } from 'discord-api-types/v10';
import { EVERYONE, memberPermissions } from './permissions.ts';
import type { Channel, Guild, World } from './world.ts';

/** A channel to make. A string is the name of a text channel. */
export type ChannelSpec = string | { name: string; type?: ChannelType; topic?: string };

/** A server to make. */
export interface GuildSpec {
  /** Its shard is `(id >> 22) % shards`. */
  id?: string;
  name?: string;
  locale?: Locale;
  channels?: ChannelSpec[];
  /** Beside what everyone may. */
  botPermissions?: bigint;
}

/** Adds a channel to a server. */
export function addChannel(world: World, guild: Guild, spec: ChannelSpec): Channel {
  const { name, type = ChannelType.GuildText, topic = null } = typeof spec === 'string' ? { name: spec } : spec;
  const channel: Channel = {
    id: world.id(),
    type,
    name,
    guild_id: guild.id,
    parent_id: null,
    permission_overwrites: [],
    position: world.channels.size,
    topic,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: 0,
    ...(type === ChannelType.GuildForum && { available_tags: [] }),
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** Adds a thread, or a forum's post, under a channel. Its id is the id of the message it starts from, when there is one. */
export function addThread(world: World, parent: Channel, name: string, ownerId: string, id = world.id()): Channel {
  const now = new Date().toISOString();
  const type = parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
  const thread: Channel = {
    id,
    type,
    name,
    guild_id: parent.guild_id ?? '',
    parent_id: parent.id,
    owner_id: ownerId,
    last_message_id: null,
    flags: 0,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: { archived: false, locked: false, auto_archive_duration: 1440, archive_timestamp: now, create_timestamp: now },
    ...(parent.type === ChannelType.GuildForum && { applied_tags: [] }),
  };
  world.channels.set(thread.id, thread);
  world.dispatch('THREAD_CREATE', { ...thread, newly_created: true }, { guildId: parent.guild_id, intent: 1 });
  return thread;
}

/** Adds a server with the bot in it. Tells nobody: `guildCreate` is what to send. */
export function addGuild(
  world: World,
  { id = world.id(), name = 'Test server', locale = Locale.EnglishUS, channels = ['general'], botPermissions }: GuildSpec,
): Guild {
  const guild: Guild = {
    id,
    name,
    locale,
    ownerId: world.id(),
    botRoleId: world.id(),
    botPermissions: botPermissions ?? 0n,
    present: true,
    joinedAt: new Date().toISOString(),
    systemChannelId: null,
  };
  world.guilds.set(guild.id, guild);
  const made = channels.map((spec) => addChannel(world, guild, spec));
  guild.systemChannelId = made.find((channel) => channel.type === ChannelType.GuildText)?.id ?? null;
  return guild;
}

/** A server's channels without its threads. */
export function channelsOf(world: World, guild: Guild): Channel[] {
  return [...world.channels.values()].filter((channel) => channel.guild_id === guild.id && !channel.thread_metadata);
}

function roles(world: World, guild: Guild): object[] {
  const role = {
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    mentionable: false,
    flags: 0,
  };
  return [
    { ...role, id: guild.id, name: '@everyone', position: 0, permissions: String(EVERYONE), managed: false },
    {
      ...role,
      id: guild.botRoleId,
      name: world.application.name,
      position: 1,
      permissions: String(EVERYONE | guild.botPermissions),
      managed: true,
      tags: { bot_id: world.bot.id },
    },
  ];
}

/** A member as messages and routes show it, without the user. */
export function memberFields(guild: Guild, roleIds: string[] = []): object {
  const empty = { nick: null, avatar: null, banner: null, premium_since: null, communication_disabled_until: null };
  return { ...empty, roles: roleIds, joined_at: guild.joinedAt, deaf: false, mute: false, pending: false, flags: 0 };
}

/** A member with its user: the bot or a person. */
export function member(world: World, guild: Guild, user: APIUser): object {
  return { ...memberFields(guild, user.id === world.bot.id ? [guild.botRoleId] : []), user };
}

/** A member as an interaction shows it: with what they may in the channel. */
export function interactionMember(world: World, guild: Guild, channel: Channel, user: APIUser): APIInteractionGuildMember {
  return { ...memberFields(guild), user, permissions: String(memberPermissions(world, channel, user.id)) } as APIInteractionGuildMember;
}

/** A server as `GET /guilds/:id` shows it. */
export function guildJson(world: World, guild: Guild): object {
  const nothing = {
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    vanity_url_code: null,
    afk_channel_id: null,
    application_id: null,
  };
  const none = {
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    widget_channel_id: null,
    max_presences: null,
  };
  const levels = {
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
  };
  const counts = {
    afk_timeout: 300,
    system_channel_flags: 0,
    premium_subscription_count: 0,
    max_members: 500000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
  };
  const own = {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    system_channel_id: guild.systemChannelId,
  };
  const lists = { roles: roles(world, guild), emojis: [], stickers: [], features: [] };
  return {
    ...nothing,
    ...none,
    ...levels,
    ...counts,
    ...own,
    ...lists,
    home_header: null,
    incidents_data: null,
    region: 'us',
    nsfw: false,
    premium_progress_bar_enabled: false,
    widget_enabled: false,
  };
}

/** A server as the gateway sends it when the bot comes online or joins. Without the intent GUILD_MEMBERS its only member is the bot. */
export function guildCreate(world: World, guild: Guild): object {
  const threads = [...world.channels.values()].filter((channel) => channel.guild_id === guild.id && channel.thread_metadata);
  const lists = {
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    activity_instances: [],
    embedded_activities: [],
  };
  const now = { joined_at: guild.joinedAt, large: false, unavailable: false, member_count: world.people.size + 1 };
  return {
    ...guildJson(world, guild),
    ...lists,
    ...now,
    channels: channelsOf(world, guild),
    threads,
    members: [member(world, guild, world.bot)],
  };
}

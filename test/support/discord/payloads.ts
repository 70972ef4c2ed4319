import {
  InteractionType,
  Locale,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteractionGuildMember,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  type APIUser,
  type APIUserApplicationCommandInteraction,
} from 'discord-api-types/v10';
import { snowflakes } from './ids.ts';
import { buildOptions, type OptionValues } from './options.ts';
import { EVERYONE } from './permissions.ts';

/** Where an interaction comes from: who, in which channel, in which language. */
export interface Scene {
  /** Makes ids. */
  newId: () => string;
  applicationId: string;
  user: APIUser;
  /** Present in a server. */
  member?: APIInteractionGuildMember | undefined;
  guild?: { id: string; locale: Locale; features: string[] } | undefined;
  channel: { id: string; type: number };
  locale: Locale;
  appPermissions: bigint;
  /** 0: a server, 1: direct message with the bot, 2: another private channel. */
  context: 0 | 1 | 2;
  /** Who installed the app: '0' is the server (or '0' in a direct message), '1' the user. */
  owners: Record<string, string>;
}

/** A command's name and, when known, its registered options. */
export interface CommandLike {
  id?: string;
  name: string;
  guild_id?: string | undefined;
  options?: APIApplicationCommandOption[] | undefined;
}

const newId = snowflakes();

/** A scene for tests without a server: a member in a server's channel, in English, unless told otherwise. `dm` leaves the server out. */
export function scene({ dm = false, ...overrides }: Partial<Scene> & { dm?: boolean } = {}): Scene {
  const user: APIUser = { id: newId(), username: 'ada', discriminator: '0', global_name: 'Ada', avatar: null };
  const guild = { id: newId(), locale: Locale.EnglishUS, features: [] };
  const rest = {
    nick: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(EVERYONE),
  };
  const member = { ...rest, user: overrides.user ?? user } as unknown as APIInteractionGuildMember;
  return {
    newId,
    applicationId: newId(),
    user,
    ...(!dm && { guild, member }),
    channel: { id: newId(), type: dm ? 1 : 0 },
    locale: Locale.EnglishUS,
    appPermissions: EVERYONE,
    context: dm ? 1 : 0,
    owners: { '0': dm ? '0' : guild.id },
    ...overrides,
  };
}

/** What all interactions share. */
function base(from: Scene, type: InteractionType): object {
  return {
    id: from.newId(),
    application_id: from.applicationId,
    type,
    token: `token-${from.newId()}`,
    version: 1,
    locale: from.locale,
    app_permissions: String(from.appPermissions),
    entitlements: [],
    authorizing_integration_owners: from.owners,
    context: from.context,
    attachment_size_limit: 10_485_760,
    channel_id: from.channel.id,
    channel: { ...from.channel, ...(from.member && { permissions: from.member.permissions }) },
    ...(from.guild
      ? { guild_id: from.guild.id, guild_locale: from.guild.locale, guild: from.guild, member: from.member }
      : { user: from.user }),
  };
}

function slashData(from: Scene, command: CommandLike, path: string[], values: OptionValues, focused?: string): object {
  const { options, resolved } = buildOptions(command.options, path, values, from.newId, focused);
  const named = Object.fromEntries(Object.entries(resolved).filter(([, things]) => Object.keys(things).length));
  const home = command.guild_id === undefined ? {} : { guild_id: command.guild_id };
  return {
    id: command.id ?? from.newId(),
    name: command.name,
    type: 1,
    ...home,
    ...(options.length && { options }),
    ...(Object.keys(named).length && { resolved: named }),
  };
}

/** A slash command. `path` names the group and subcommand, if any. */
export function slash(
  from: Scene,
  command: CommandLike,
  values: OptionValues = {},
  path: string[] = [],
): APIChatInputApplicationCommandInteraction {
  return {
    ...base(from, InteractionType.ApplicationCommand),
    data: slashData(from, command, path, values),
  } as unknown as APIChatInputApplicationCommandInteraction;
}

/** A person typing in the option `focused`. */
export function autocomplete(
  from: Scene,
  command: CommandLike,
  values: OptionValues,
  focused: string,
  path: string[] = [],
): APIApplicationCommandAutocompleteInteraction {
  const data = slashData(from, command, path, values, focused);
  return { ...base(from, InteractionType.ApplicationCommandAutocomplete), data } as unknown as APIApplicationCommandAutocompleteInteraction;
}

/** A context-menu command on a message. */
export function messageMenu(from: Scene, command: CommandLike, target: APIMessage): APIMessageApplicationCommandInteraction {
  const data = {
    id: command.id ?? from.newId(),
    name: command.name,
    type: 3,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return { ...base(from, InteractionType.ApplicationCommand), data } as unknown as APIMessageApplicationCommandInteraction;
}

/** A context-menu command on a user. */
export function userMenu(from: Scene, command: CommandLike, target: APIUser): APIUserApplicationCommandInteraction {
  const data = {
    id: command.id ?? from.newId(),
    name: command.name,
    type: 2,
    target_id: target.id,
    resolved: { users: { [target.id]: target } },
  };
  return { ...base(from, InteractionType.ApplicationCommand), data } as unknown as APIUserApplicationCommandInteraction;
}

/** A press on a button, or a choice in a select (`values`). */
export function component(
  from: Scene,
  message: APIMessage,
  pressed: { custom_id: string; component_type: number; id?: number; values?: string[]; resolved?: object },
): APIMessageComponentInteraction {
  return {
    ...base(from, InteractionType.MessageComponent),
    message,
    data: { id: 0, ...pressed },
  } as unknown as APIMessageComponentInteraction;
}

/** A submitted modal. `message` is there when it was a message's component that opened it. */
export function modalSubmit(from: Scene, customId: string, components: object[], message?: APIMessage): APIModalSubmitInteraction {
  const data = { custom_id: customId, components };
  return { ...base(from, InteractionType.ModalSubmit), ...(message && { message }), data } as unknown as APIModalSubmitInteraction;
}

/** A modal's fields as text inputs in labels, for `modalSubmit`: field id to text. */
export function textFields(values: Record<string, string>): object[] {
  return Object.entries(values).map(([custom_id, value], index) => ({
    type: 18,
    id: index * 2 + 1,
    component: { type: 4, id: index * 2 + 2, custom_id, value },
  }));
}

import type { APIMessage, Locale, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Engine } from '../src/answer/types.ts';
import type { Log } from '../src/log.ts';
import type { Choice, Reply } from '../src/reply/types.ts';

/** What any door hands to a command, mapped from Discord's JSON. */
export interface Invocation {
  kind: 'command' | 'autocomplete' | 'component' | 'modal' | 'message';
  /** The command's name (with its subcommand, "manage gaps"), or the component's or modal's action: the part of its custom_id before the first colon. */
  name: string;
  /** The parts of a custom_id after its action. */
  arguments: string[];
  /** Option values, or a modal's fields, by name. */
  options: Record<string, string | number | boolean>;
  /** The option being typed, for autocomplete. */
  focused?: string;
  /** What a select menu has chosen. */
  values: string[];
  /** The text of a message to the bot, its mention of the bot gone. */
  text?: string;
  /** The message that the component sits on, or that the context menu was opened on. */
  message?: APIMessage;
  user: { id: string; name: string };
  guildId?: string;
  channelId?: string;
  /** The member's permissions in the channel, as Discord computes them. */
  permissions: bigint;
  locale: Locale;
  guildLocale?: Locale;
  /** Earlier questions of this user in this conversation, oldest first. */
  earlier: string[];
}

/** What a command may use, handed in by the composition root. */
export interface Services {
  /** The engine of the moment: read it anew for each call, a changed corpus replaces it. */
  readonly engine: Engine;
  readonly log: Log;
  readonly now: () => Date;
}

/** One command: what Discord is told about it, and what it does. */
export interface Command {
  data: RESTPostAPIApplicationCommandsJSONBody;
  run: (invocation: Invocation, services: Services) => Promise<Reply> | Reply;
  autocomplete?: (invocation: Invocation, services: Services) => Promise<Choice[]> | Choice[];
}

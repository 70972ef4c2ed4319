import type { APIMessage, Locale, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer, Engine, Language } from '../src/answer/types.ts';
import type { Log } from '../src/log.ts';
import type { Choice, MessageReply, Reply } from '../src/reply/types.ts';
import type { Store } from '../src/store/types.ts';

/** What any door hands to a command, mapped from Discord's JSON. */
export interface Invocation {
  kind: 'command' | 'autocomplete' | 'component' | 'modal' | 'message';
  /** Discord's id of the interaction or message; names it in the log and to the user when something fails. */
  id: string;
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
  /** The message that the component sits on, that the context menu was opened on, or, of ours, that a message replies to. */
  message?: APIMessage;
  /** Whether the context menu was opened on a message of ours. */
  onOwn?: boolean;
  /** Whether a message replies to somebody else's, whose text Discord keeps from the bot. */
  repliesToOther?: boolean;
  user: { id: string; name: string };
  guildId?: string;
  channelId?: string;
  /** The member's permissions in the channel, as Discord computes them. */
  permissions: bigint;
  /** Who of the two may not write where an interaction came from. */
  mute?: 'user' | 'bot';
  /** The user's; for a message, which carries none, one of the language that it is written in, else the server's. */
  locale: Locale;
  guildLocale?: Locale;
  /** Earlier questions of this user in this conversation, oldest first. */
  earlier: string[];
  /** Key of the report that its message is about; `*`, or absent, where that is open. */
  report?: string;
}

/** What each user asked lately in each channel: in memory, bounded, forgotten after a while. */
export interface Conversations {
  /** Oldest first. */
  earlier: (userId: string, channelId: string) => string[];
  remember: (userId: string, channelId: string, question: string) => void;
  /** Drops a question and what came after it: it was edited. */
  forget: (userId: string, channelId: string, question: string) => void;
}

/** Which report a server ("guild:ID") or one user's conversation ("conversation:USER:CHANNEL") uses. */
export interface Preferences {
  report: (scope: string) => Promise<string | undefined> | string | undefined;
  /** @param reportId undefined for all reports. */
  useReport: (scope: string, reportId: string | undefined) => Promise<void> | void;
}

/** A question that was answered, for statistics and for the gaps. Whoever keeps it leaves out what is personal. */
export interface Asked {
  question: string;
  answer: Answer;
  /** Milliseconds of the answering alone. */
  ms: number;
  /** The command, component or "message" that it came by. */
  by: string;
  guildId?: string;
  /** The report that was asked; all when absent. */
  reportId?: string;
}

/** One person's opinion of one answer. */
export interface Vote {
  userId: string;
  guildId?: string;
  /** The message with the answer: one vote a person and message, changeable. */
  messageId: string;
  question: string;
  helpful: boolean;
}

/** What is kept of questions and votes; absent where nothing can be kept. Failures are the store's to log: none may reach the asker. */
export interface Feedback {
  asked: (asked: Asked) => void;
  /** @returns whether the vote was kept. */
  vote: (vote: Vote) => Promise<boolean>;
  /** Why the answer did not help, beside the vote of the same user and message. @returns whether it was kept. */
  reason: (vote: Pick<Vote, 'userId' | 'messageId'> & { reason: string }) => Promise<boolean>;
}

/** What is stored about a person, to be seen and deleted by that person; absent where nothing is stored. */
export interface Privacy {
  /** One line a thing, in the person's language. */
  stored: (userId: string, language?: Language) => Promise<string[]>;
  /** @returns how many things were deleted. */
  erase: (userId: string) => Promise<number>;
}

/** What a command may use, handed in by the composition root. */
export interface Services {
  /** The engine of the moment: read it anew for each call, a changed corpus replaces it. */
  readonly engine: Engine;
  readonly log: Log;
  readonly now: () => Date;
  readonly conversations: Conversations;
  readonly preferences: Preferences;
  /** What Discord is told about every command, for a list of them. */
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly feedback?: Feedback;
  readonly privacy?: Privacy;
  /** Places in tours and quizzes, votes, gaps and counts; absent where nothing is kept. Its calls fail while it is down. */
  readonly store?: Store;
  /** Who owns the application, as Discord names them: its owner, or the members of its team. */
  readonly owners?: () => Promise<ReadonlySet<string>>;
  /** Writes a message into a channel. @throws RapporteurError (discord) where the bot may not. */
  readonly post?: (channelId: string, message: MessageReply) => Promise<void>;
  /** In which a day of the statistics begins; UTC when absent. */
  readonly timeZone?: string;
}

/** One command: what Discord is told about it, and what it does. */
export interface Command {
  data: RESTPostAPIApplicationCommandsJSONBody;
  run: (invocation: Invocation, services: Services) => Promise<Reply> | Reply;
  autocomplete?: (invocation: Invocation, services: Services) => Promise<Choice[]> | Choice[];
}

/** What the buttons, selects and modals of one action do. All state is in the custom_id and the message, so old ones work for ever. */
export interface Component {
  /** The part of the custom_id before the first colon. */
  action: string;
  run: (invocation: Invocation, services: Services) => Promise<Reply> | Reply;
}

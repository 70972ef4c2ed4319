import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { AskOptions } from '../answer/types.ts';

/** A file that goes with a message. */
export interface ReplyFile {
  name: string;
  data: Buffer;
  /** Alternative text. */
  description: string;
}

/** A question as it was put to the engine. */
export interface Inquiry extends AskOptions {
  question: string;
}

/** A message to send, in Discord's own JSON. Mentions never ping: the mapper adds `allowed_mentions: {parse: []}`. */
export interface MessageReply {
  type: 'message';
  content?: string;
  embeds?: APIEmbed[];
  components?: APIActionRowComponent<APIComponentInMessageActionRow>[];
  files?: ReplyFile[];
  /** Seen by the asker alone, where Discord allows it. */
  private: boolean;
  /** Replaces the message whose component was used. */
  replaces?: boolean;
  /** What it answers, for a door that shows how the answer came about. */
  inquiry?: Inquiry;
}

/** A form to fill in. */
export interface ModalReply {
  type: 'modal';
  modal: APIModalInteractionResponseCallbackData;
}

/** Nothing to say: a message that is not for the bot, a removed answer. */
export interface NoReply {
  type: 'none';
  /** Deletes the message whose component was used. */
  deletes?: boolean;
}

export type Reply = MessageReply | ModalReply | NoReply;

/** An option's suggestion: at most 25 of them, 100 characters each. */
export interface Choice {
  name: string;
  name_localizations?: Record<string, string>;
  value: string;
}

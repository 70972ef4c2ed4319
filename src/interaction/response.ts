import {
  InteractionResponseType,
  MessageFlags,
  type APIInteractionResponse,
  type RESTPatchAPIWebhookWithTokenMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { fitEmbeds } from '../reply/fit.ts';
import { limits } from '../reply/limits.ts';
import { truncate } from '../reply/text.ts';
import type { Choice, Inquiry, MessageReply, Reply, ReplyFile } from '../reply/types.ts';

/** What a door sends back for an interaction. */
export interface InteractionResult {
  response: APIInteractionResponse;
  files: ReplyFile[];
  /** After the response, the message whose component was used is to be deleted (the webhook's `@original`). */
  deletesOriginal: boolean;
  /** What the message answers, where it is an answer. */
  inquiry?: Inquiry;
}

/** A message's body as Discord takes it: complete, so that an edit leaves nothing of the old one, and never pinging anyone. */
export const toBody = ({ content, embeds = [], components = [], files = [] }: MessageReply) =>
  ({
    content: truncate(content ?? '', limits.content),
    embeds: fitEmbeds(embeds),
    components,
    attachments: files.map(({ name, description }, id) => ({ id: String(id), filename: name, description })),
    allowed_mentions: { parse: [] },
  }) satisfies RESTPostAPIChannelMessageJSONBody & RESTPatchAPIWebhookWithTokenMessageJSONBody;

/**
 * A reply as the response to an interaction.
 * @param hasMessage whether the interaction came from a message's component, which can be replaced or deleted.
 */
export function toResponse(reply: Reply, hasMessage: boolean): InteractionResult {
  switch (reply.type) {
    case 'modal':
      return { response: { type: InteractionResponseType.Modal, data: reply.modal }, files: [], deletesOriginal: false };
    case 'none':
      if (!hasMessage) throw new Error('a command replied with nothing, which leaves its user waiting');
      return { response: { type: InteractionResponseType.DeferredMessageUpdate }, files: [], deletesOriginal: reply.deletes ?? false };
    case 'message': {
      const data = toBody(reply);
      const rest = { files: reply.files ?? [], deletesOriginal: false, ...(reply.inquiry && { inquiry: reply.inquiry }) };
      if (reply.replaces && hasMessage) return { response: { type: InteractionResponseType.UpdateMessage, data }, ...rest };
      const flags = reply.private ? { flags: MessageFlags.Ephemeral } : {};
      return { response: { type: InteractionResponseType.ChannelMessageWithSource, data: { ...data, ...flags } }, ...rest };
    }
  }
}

/** Suggestions for the option being typed, within Discord's limits. */
export const toSuggestions = (choices: readonly Choice[]): InteractionResult => ({
  response: {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: {
      choices: choices
        .filter(({ name, value }) => name.trim() !== '' && value.length > 0 && value.length <= limits.choiceText)
        .slice(0, limits.choices)
        .map((choice) => ({ ...choice, name: truncate(choice.name.trim(), limits.choiceText) })),
    },
  },
  files: [],
  deletesOriginal: false,
});

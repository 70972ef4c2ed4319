import {
  ChannelType,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';
import type { Dispatcher } from '../interaction/dispatch.ts';
import type { InteractionResult } from '../interaction/response.ts';
import type { Inquiry } from '../reply/types.ts';
import type { Channels } from './channels.ts';
import { botUser, guild, permissions, placeFor, rolesWith, type Place } from './guild.ts';
import { HttpError } from './http.ts';
import { applyBody, responseMessage, type PreviewMessage } from './message.ts';
import type { InteractionInput } from './schema.ts';

/** What Discord adds to an interaction: who, where, with which permissions. */
function complete(input: InteractionInput, id: string, user: APIUser, place: Place, message: APIMessage | undefined): APIInteraction {
  const inGuild = place.type === ChannelType.GuildText;
  const member = {
    user,
    permissions: input.member.permissions,
    roles: rolesWith(input.member.permissions),
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    nick: null,
    avatar: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
  };
  const interaction = {
    id,
    application_id: botUser.id,
    type: input.type,
    data: input.data,
    token: `preview-${id}`,
    version: 1,
    channel_id: place.id,
    channel: { id: place.id, type: place.type, name: place.name },
    app_permissions: permissions.member,
    locale: input.locale,
    entitlements: [],
    authorizing_integration_owners: inGuild ? { 0: guild.id } : { 1: user.id },
    context: inGuild ? InteractionContextType.Guild : InteractionContextType.BotDM,
    attachment_size_limit: 10_485_760,
    ...(inGuild
      ? { guild_id: guild.id, guild: { id: guild.id, locale: guild.locale, features: [] }, guild_locale: guild.locale, member }
      : { user }),
    ...(message && { message }),
  };
  // The page's part was checked by the schema; the rest is put together above.
  return interaction as unknown as APIInteraction;
}

/** A context menu's target goes along in full. */
function withTarget(input: InteractionInput, message: APIMessage | undefined): InteractionInput {
  if (input.type !== InteractionType.ApplicationCommand || input.data.target_id === undefined) return input;
  if (!message) throw new HttpError(400, 'The message that the command was used on is missing.');
  return { ...input, data: { ...input.data, target_id: message.id, resolved: { messages: { [message.id]: message } } } };
}

/** "/name subcommand", as Discord writes above the answer. */
function usedName(input: InteractionInput): string | undefined {
  if (input.type !== InteractionType.ApplicationCommand) return undefined;
  const subcommand = input.data.options?.find(({ type }) => type === 1)?.name;
  return subcommand === undefined ? input.data.name : `${input.data.name} ${subcommand}`;
}

/** What an answer answers; Share's copy of one answers the same. */
function inquiryOf({ inquiry, response }: InteractionResult, message: PreviewMessage | undefined): Inquiry | undefined {
  if (inquiry || !message?.inquiry || response.type !== InteractionResponseType.ChannelMessageWithSource) return inquiry;
  const isCopy = response.data.embeds?.[0]?.author?.name === message.embeds[0]?.author?.name;
  return isCopy ? message.inquiry : undefined;
}

/** Hands an interaction of the page to the bot as Discord would, and does what the response says. */
export async function interact(
  dispatcher: Dispatcher,
  channels: Channels,
  nextId: () => string,
  user: APIUser,
  input: InteractionInput,
): Promise<APIInteractionResponse> {
  const place = placeFor(user, input.channel_id);
  if (!place) throw new HttpError(404, 'There is no such channel here.');
  const message = input.message && channels.known(user, place, input.message);
  const onMessage = input.type === InteractionType.MessageComponent || input.type === InteractionType.ModalSubmit;
  const interaction = complete(withTarget(input, message), nextId(), user, place, onMessage ? message : undefined);
  const result = await dispatcher.interaction(interaction);
  const { response, files, deletesOriginal } = result;
  const inquiry = inquiryOf(result, message);
  if (response.type === InteractionResponseType.ChannelMessageWithSource) {
    const reply = responseMessage(nextId(), interaction, user, usedName(input), response.data, files, inquiry);
    channels.put(user, place, reply, files);
  } else if (response.type === InteractionResponseType.UpdateMessage && message && response.data) {
    channels.put(user, place, applyBody(message, response.data, files, inquiry), files);
  } else if (deletesOriginal && message) {
    channels.delete(user, place.id, message.id);
  }
  return response;
}

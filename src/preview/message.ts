import {
  MessageFlags,
  MessageType,
  type APIAttachment,
  type APIEmbed,
  type APIInteraction,
  type APIMessage,
  type APIUser,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Inquiry, ReplyFile } from '../reply/types.ts';
import { botUser } from './guild.ts';

/** A message with what Discord does not have: what it answers, for the panel, and on its way to a page the seal of this server. */
export type PreviewMessage = APIMessage & { inquiry?: Inquiry; seal?: string };

/** A message as Discord hands it back: every field that is never absent. */
export const blankMessage = (id: string, channelId: string, author: APIUser): PreviewMessage => ({
  id,
  channel_id: channelId,
  author,
  content: '',
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: MessageType.Default,
});

/** The part of a message body that the preview shows; a response to an interaction and a channel message share it. */
export type Body = Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'>;

const attachmentsOf = (id: string, files: readonly ReplyFile[]): APIAttachment[] =>
  files.map((file, index) => {
    const url = `/files/${id}/${index}/${encodeURIComponent(file.name)}`;
    return { id: `${index}`, filename: file.name, description: file.description, size: file.data.length, url, proxy_url: url };
  });

/** Discord resolves `attachment://name` in an embed to the file's address, and shows no file twice. */
function resolveEmbed(embed: APIEmbed, attachments: APIAttachment[]): APIEmbed {
  const media = (image: { url: string } | undefined) => {
    const file = attachments.find(({ filename }) => image?.url === `attachment://${filename}`);
    return file ? { ...image, url: file.url, description: file.description } : image;
  };
  const image = media(embed.image);
  const thumbnail = media(embed.thumbnail);
  return { ...embed, ...(image && { image }), ...(thumbnail && { thumbnail }) };
}

/** The message with a new body, and what that answers: what the body does not name stays, as in Discord's edits. */
export function applyBody(message: PreviewMessage, body: Body, files: readonly ReplyFile[], inquiry?: Inquiry): PreviewMessage {
  const attachments = files.length > 0 ? attachmentsOf(message.id, files) : body.attachments?.length === 0 ? [] : message.attachments;
  const used = new Set((body.embeds ?? []).flatMap((embed) => [embed.image?.url, embed.thumbnail?.url]));
  const next: PreviewMessage = {
    ...message,
    attachments: attachments.filter(({ filename }) => !used.has(`attachment://${filename}`)),
  };
  delete next.inquiry;
  if (inquiry) next.inquiry = inquiry;
  if (body.flags !== undefined) next.flags = body.flags;
  if (body.content !== undefined) next.content = body.content ?? '';
  if (body.embeds) next.embeds = body.embeds.map((embed) => resolveEmbed(embed, attachments));
  if (body.components) next.components = body.components;
  return next;
}

export const isEphemeral = (message: { flags?: MessageFlags | undefined }): boolean =>
  ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** What a reply has of the message above it; like Discord not what stands above that one. */
export function replyTo(message: PreviewMessage) {
  const shown = { ...message };
  delete shown.referenced_message;
  delete shown.inquiry;
  return {
    type: MessageType.Reply as const,
    message_reference: { message_id: message.id, channel_id: message.channel_id },
    referenced_message: shown,
  };
}

/** The bot's response to an interaction as a message; like Discord it says who used what. */
export function responseMessage(
  id: string,
  interaction: APIInteraction,
  user: APIUser,
  name: string | undefined,
  body: Body,
  files: readonly ReplyFile[],
  inquiry: Inquiry | undefined,
): PreviewMessage {
  const base = blankMessage(id, interaction.channel?.id ?? '', botUser);
  const used = { id: interaction.id, type: interaction.type, user };
  return applyBody(
    {
      ...base,
      // Discord still sends this older form, the only documented one that names the command.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      ...(name !== undefined && { type: MessageType.ChatInputCommand, interaction: { ...used, name } }),
      ...(interaction.message && replyTo(interaction.message)),
    },
    body,
    files,
    inquiry,
  );
}

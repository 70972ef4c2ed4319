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
import type { ReplyFile } from '../reply/types.ts';
import { botUser } from './guild.ts';

/** A message as Discord hands it back: every field that is never absent. */
export const blankMessage = (id: string, channelId: string, author: APIUser): APIMessage => ({
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

/** The message with a new body: what the body does not name stays, as in Discord's edits. */
export function applyBody(message: APIMessage, body: Body, files: readonly ReplyFile[]): APIMessage {
  const attachments = files.length > 0 ? attachmentsOf(message.id, files) : body.attachments?.length === 0 ? [] : message.attachments;
  const used = new Set((body.embeds ?? []).flatMap((embed) => [embed.image?.url, embed.thumbnail?.url]));
  const next: APIMessage = {
    ...message,
    attachments: attachments.filter(({ filename }) => !used.has(`attachment://${filename}`)),
  };
  if (body.flags !== undefined) next.flags = body.flags;
  if (body.content !== undefined) next.content = body.content ?? '';
  if (body.embeds) next.embeds = body.embeds.map((embed) => resolveEmbed(embed, attachments));
  if (body.components) next.components = body.components;
  return next;
}

export const isEphemeral = (message: { flags?: MessageFlags | undefined }): boolean =>
  ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** The bot's response to an interaction as a message; like Discord it says who used what. */
export function responseMessage(
  id: string,
  interaction: APIInteraction,
  user: APIUser,
  name: string | undefined,
  body: Body,
  files: readonly ReplyFile[],
): APIMessage {
  const base = blankMessage(id, interaction.channel?.id ?? '', botUser);
  const used = { id: interaction.id, type: interaction.type, user };
  const origin = interaction.message;
  return applyBody(
    {
      ...base,
      // Discord still sends this older form, the only documented one that names the command.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      ...(name !== undefined && { type: MessageType.ChatInputCommand, interaction: { ...used, name } }),
      ...(origin && {
        type: MessageType.Reply,
        message_reference: { message_id: origin.id, channel_id: origin.channel_id },
        referenced_message: origin,
      }),
    },
    body,
    files,
  );
}

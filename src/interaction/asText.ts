import { MessageFlags } from 'discord-api-types/v10';
import { limits } from '../reply/limits.ts';
import { questionLine } from '../reply/readBack.ts';
import { truncate } from '../reply/text.ts';
import type { MessageReply } from '../reply/types.ts';

/**
 * The same message without embeds or files, for a channel where the bot may write but not embed. Links are kept from opening a preview,
 * which would be refused as well.
 */
export function asText(reply: MessageReply): MessageReply & { flags: MessageFlags } {
  const embeds = (reply.embeds ?? []).map(({ author, description, fields = [], footer }) =>
    [
      ...(author ? [questionLine(author.name)] : []),
      description ?? '',
      ...fields.map(({ name, value }) => `-# ${name}: ${value}`),
      ...(footer ? [`-# ${footer.text}`] : []),
    ].join('\n'),
  );
  const { type, components, replaces } = reply;
  return {
    type,
    content: truncate([...(reply.content ? [reply.content] : []), ...embeds].join('\n\n'), limits.content),
    ...(components && { components }),
    ...(replaces !== undefined && { replaces }),
    private: reply.private,
    flags: MessageFlags.SuppressEmbeds,
  };
}

import type { APIEmbed } from 'discord-api-types/v10';
import { limits } from './limits.ts';
import { lengthOf, truncate } from './text.ts';

/** Letters of an embed that count towards Discord's limit over all embeds of a message. */
const sizeOf = ({ title, description, author, footer, fields }: APIEmbed): number =>
  [title, description, author?.name, footer?.text, ...(fields ?? []).flatMap(({ name, value }) => [name, value])].reduce(
    (sum, text) => sum + lengthOf(text ?? ''),
    0,
  );

/** Embeds within Discord's limit of all together: later ones are left out first, and a single one too long loses the end of its description. */
export function fitEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  const kept: APIEmbed[] = [];
  let room: number = limits.embedTotal;
  for (const embed of embeds.slice(0, limits.embeds)) {
    const over = sizeOf(embed) - room;
    if (over > 0 && kept.length > 0) break;
    const description = embed.description ?? '';
    kept.push(over > 0 ? { ...embed, description: truncate(description, lengthOf(description) - over) } : embed);
    room -= sizeOf(embed);
  }
  return kept;
}

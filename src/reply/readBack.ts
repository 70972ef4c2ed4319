import { ComponentType, type APIMessage } from 'discord-api-types/v10';
import { plain } from './escape.ts';
import { limits } from './limits.ts';
import { truncate } from './text.ts';

/** What can be read back from a message of ours: from its embed, or from its text where it could have no embed. */
type Shown = Partial<Pick<APIMessage, 'content' | 'embeds' | 'components'>>;

/** A question as the author line of its answer has it. */
export const asShown = (question: string): string => truncate(plain(question), limits.embedAuthor);

/** A question on top of an answer that is plain text. */
export const questionLine = (question: string): string => `-# ${question}`;

/** The question that a message of ours answers, from its author line; undefined when someone has removed the embed, or it answers none. */
export function questionIn({ embeds = [], content = '' }: Shown = {}): string | undefined {
  if (embeds[0]) return embeds[0].author?.name || undefined;
  const [first = ''] = content.split('\n');
  const start = questionLine('');
  return first.startsWith(start) ? first.slice(start.length) : undefined;
}

/** The choice or example with an index from 0, from the numbered lines of a message of ours. */
export function choiceIn({ embeds = [], content = '' }: Shown = {}, index: number): string | undefined {
  const lines = (embeds[0] ? (embeds[0].description ?? '') : content).split('\n');
  return lines.map((line) => /^(\d+)\. (.+)$/u.exec(line)).find((match) => Number(match?.[1]) === index + 1)?.[2];
}

/** The arguments of the first button with this action; undefined when the message has none. */
export function argumentsIn({ components = [] }: Shown = {}, action: string): string[] | undefined {
  const ids = components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((component) => ('custom_id' in component ? [component.custom_id.split(':')] : []));
  return ids.find(([name]) => name === action)?.slice(1);
}

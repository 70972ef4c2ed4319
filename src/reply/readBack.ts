import type { APIMessage } from 'discord-api-types/v10';
import { plain } from './escape.ts';
import { limits } from './limits.ts';
import { truncate } from './text.ts';

/** A question as the author line of its answer has it. */
export const asShown = (question: string): string => truncate(plain(question), limits.embedAuthor);

/** The question that a message of ours answers, from its author line; undefined when someone has removed the embed. */
export const questionIn = (message: Pick<APIMessage, 'embeds'> | undefined): string | undefined =>
  message?.embeds[0]?.author?.name || undefined;

/** The choice or example with an index from 0, from the numbered lines of a message of ours. */
export function choiceIn(message: Pick<APIMessage, 'embeds'> | undefined, index: number): string | undefined {
  const lines = message?.embeds[0]?.description?.split('\n') ?? [];
  return lines.map((line) => /^(\d+)\. (.+)$/u.exec(line)).find((match) => Number(match?.[1]) === index + 1)?.[2];
}

import type { Answer } from '../answer/types.ts';
import { answerEmbed, type EmbedOptions } from './answerEmbed.ts';
import { answerButtons, type AnswerButtonOptions } from './buttons.ts';
import { limits } from './limits.ts';
import type { MessageReply } from './types.ts';
import { wordsOf } from './words/index.ts';

export type ReplyOptions = EmbedOptions & AnswerButtonOptions;

/** An answer as a message: one embed a question, and what one can do with it. */
export function toReply(answer: Answer, options: ReplyOptions): MessageReply {
  const answers = [answer, ...(answer.further ?? [])].slice(0, limits.rows - 1);
  const words = wordsOf(options.language);
  const components = answerButtons(answer, words, options);
  return {
    type: 'message',
    embeds: [
      ...answers.map((each) => answerEmbed(each, options)),
      ...(answer.left === undefined ? [] : [{ description: `-# ${words.outcomes.left(answer.left)}` }]),
    ],
    ...(components.length > 0 && { components }),
    private: options.private,
  };
}

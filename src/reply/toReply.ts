import type { Answer, Language } from '../answer/types.ts';
import type { Report } from '../corpus/types.ts';
import { answerEmbed } from './answerEmbed.ts';
import { answerButtons, type AnswerButtonOptions } from './buttons.ts';
import { limits } from './limits.ts';
import type { MessageReply } from './types.ts';
import { wordsOf } from './words/index.ts';

export interface ReplyOptions extends AnswerButtonOptions {
  reports: readonly Report[];
  /** Of the interface; quotes stay in the report's language. */
  language: Language;
}

/** An answer as a message: one embed a question, and what one can do with it. */
export function toReply(answer: Answer, options: ReplyOptions): MessageReply {
  const answers = [answer, ...(answer.further ?? [])].slice(0, limits.rows - 1);
  const components = answerButtons(answer, wordsOf(options.language), options);
  return {
    type: 'message',
    embeds: answers.map((each) => answerEmbed(each, options.reports, options.language)),
    ...(components.length > 0 && { components }),
    private: options.private,
  };
}

import { MessageFlags } from 'discord-api-types/v10';
import { messageLanguage } from '../../src/answer/messageLanguage.ts';
import type { Answer, AskOptions } from '../../src/answer/types.ts';
import { toReply } from '../../src/reply/toReply.ts';
import type { MessageReply } from '../../src/reply/types.ts';
import { languageOf, localeOf } from '../../src/reply/words/index.ts';
import type { Invocation, Services } from '../command.ts';
import { reportInUse } from './reports.ts';

/**
 * Answers a question in the conversation that it was asked in, and remembers it there.
 * A message is answered in public, everything else for the asker alone.
 */
export async function answerQuestion(
  question: string,
  invocation: Invocation,
  services: Services,
  spelling: Pick<AskOptions, 'asTyped'> = {},
): Promise<MessageReply> {
  const { engine, conversations, feedback } = services;
  const report = await reportInUse(invocation, services);
  const start = performance.now();
  const options = { context: invocation.earlier, ...(report && { reportId: report.id }), ...spelling };
  const answer = engine.answer(question, options);
  const ms = performance.now() - start;
  if (invocation.channelId && isQuestion(answer)) conversations.remember(invocation.user.id, invocation.channelId, question);
  feedback?.asked({
    question,
    answer,
    ms,
    by: invocation.name,
    ...(report && { reportId: report.id }),
    ...(invocation.guildId && { guildId: invocation.guildId }),
  });
  const reply = toReply(answer, {
    reports: engine.reports,
    language: languageOf(invocation.locale),
    private: invocation.kind !== 'message',
    askerId: invocation.user.id,
    ...(report && { reportId: report.id }),
    votes: feedback !== undefined,
    unread: invocation.repliesToOther ?? false,
  });
  return { ...reply, inquiry: { question, ...options } };
}

/** Answers a question that was chosen from a message of ours: in its place when the message is private, else for who pressed alone. */
export async function answerChosen(...[question, invocation, ...rest]: Parameters<typeof answerQuestion>): Promise<MessageReply> {
  const isPrivate = ((invocation.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return { ...(await answerQuestion(question, invocation, ...rest)), replaces: isPrivate };
}

/** A follow-up leans on questions, not on a greeting or on what was not understood. */
const isQuestion = ({ outcome }: Answer): boolean => outcome !== 'smallTalk' && outcome !== 'unclear';

/** A message as one of the language that it is written in: it carries no locale but the server's, which holds where there are no letters to tell by. */
export function spoken(message: Invocation): Invocation {
  const language = messageLanguage(message.text ?? '');
  return language && language !== languageOf(message.locale) ? { ...message, locale: localeOf(language) } : message;
}

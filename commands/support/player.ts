import type { Report } from '../../src/corpus/types.ts';
import { isExpected } from '../../src/errors.ts';
import { notice } from '../../src/reply/notice.ts';
import type { MessageReply } from '../../src/reply/types.ts';
import { languageOf } from '../../src/reply/words/index.ts';
import { quizWords } from '../../src/reply/words/quiz.ts';
import type { Invocation, Services } from '../command.ts';
import type { Player } from './quizzing.ts';

/** Lets someone play, where the store can keep the score; a quiz without one would forget what was missed. */
export async function playing(
  report: Report,
  { user, locale }: Invocation,
  { store, now }: Services,
  replaces: boolean,
  play: (player: Player) => Promise<MessageReply>,
): Promise<MessageReply> {
  const language = languageOf(locale);
  const unavailable = notice(quizWords[language].unavailable);
  if (!store) return unavailable;
  try {
    return await play({ userId: user.id, report, store, now: now(), view: { report, language, replaces } });
  } catch (error) {
    if (isExpected(error) && error.code === 'store') return unavailable;
    throw error;
  }
}

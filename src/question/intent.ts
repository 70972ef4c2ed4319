import { plainLetters } from './clean.ts';
import { isCommand } from './command.ts';
import { isNonsense } from './nonsense.ts';
import { writtenIn } from './foreign.ts';
import { smallTalkOf } from './smallTalk.ts';
import { talkOf } from './talkWords.ts';
import type { Language } from './types.ts';

/** What small talk is about. */
export type SmallTalkTopic = 'greeting' | 'thanks' | 'farewell' | 'capabilities' | 'identity' | 'praise' | 'chat';

/** What a message wants. */
export type Intent =
  | { kind: 'question' }
  | { kind: 'smallTalk'; topic: SmallTalkTopic; language: Language }
  /** Tries to make the bot do something other than answer. */
  | { kind: 'command' }
  /** Nothing to read: blanks, punctuation, emoji, keyboard mashing. */
  | { kind: 'empty' };

/**
 * What a message is small talk that is less likely a question than this, where none of its telling words is in the report. Of 1,811 messages of small talk 1,344 are below, of 937
 * questions that look like it or are bare topics 44, of 23,468 practice questions 14 (.2: 1,219, 30 and 7; .4: 1,421, 67 and 20), each fifth by what learned on the others (`npx tsx src/training/smallTalk.ts`),
 * before the report's words are asked.
 */
const QUESTION_BELOW = 0.3;
const FOLLOW_UP_BELOW = 0.1;
/** Longer messages tell a story with a question in it. */
const LONGEST_TALK = 200;

/**
 * What a message wants, from the raw message: its links, mentions and code tell a command. A question that holds words of a command or of small talk stays
 * a question; a command inside a question makes the message a command.
 * @param around what the message is put to: whether the reports have a word (where that is not known, any may be in them), and whether a question came before, which may be gone on from
 * in a few plain words ("what colour is it").
 */
export function intentOf(
  message: string,
  { isInReport = () => true, goesOn = false }: { isInReport?: (word: string) => boolean; goesOn?: boolean } = {},
): Intent {
  // "Tell me a joke" is a command in form only; small talk has nothing else in it.
  const smallTalk = smallTalkOf(message);
  if (smallTalk) return { kind: 'smallTalk', ...smallTalk };
  if (isCommand(message)) return { kind: 'command' };
  const text = plainLetters(message);
  if (isNonsense(text)) return isEmoji(message) ? { kind: 'smallTalk', topic: 'chat', language: 'en' } : { kind: 'empty' };
  const talk = text.length <= LONGEST_TALK && /\p{L}/u.test(text) ? talkOf(text) : undefined;
  if (!talk || talk.question >= (goesOn ? FOLLOW_UP_BELOW : QUESTION_BELOW) || talk.telling.some(isInReport)) return { kind: 'question' };
  const language = writtenIn(text);
  return { kind: 'smallTalk', topic: talk.topic, language: language === undefined || language === 'other' ? 'en' : language };
}

/** Whether a message is nothing but emoji. */
const isEmoji = (message: string): boolean =>
  /\p{Extended_Pictographic}/u.test(message) && !/[\p{L}\p{N}]/u.test(message.replace(/<a?:\w+:\d+>/g, ''));

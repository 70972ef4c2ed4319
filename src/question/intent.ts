import { plainLetters } from './clean.ts';
import { isCommand } from './command.ts';
import { isNonsense } from './nonsense.ts';
import { smallTalkOf } from './smallTalk.ts';
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
 * What a message wants, from the raw message: its links, mentions and code tell a command. A question that holds words of a command or of small talk stays
 * a question; a command inside a question makes the message a command.
 */
export function intentOf(message: string): Intent {
  // "Tell me a joke" is a command in form only; small talk has nothing else in it.
  const smallTalk = smallTalkOf(message);
  if (smallTalk) return { kind: 'smallTalk', ...smallTalk };
  if (isCommand(message)) return { kind: 'command' };
  return { kind: isNonsense(plainLetters(message)) ? 'empty' : 'question' };
}

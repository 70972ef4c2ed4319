import { plainLetters } from '../question/clean.ts';
import { languageOf } from '../question/foreign.ts';
import { intentOf } from '../question/intent.ts';
import type { Language } from './types.ts';

/** The language that a message is written in; undefined where it has no letters to tell by. */
export function messageLanguage(message: string): Language | undefined {
  if (!/\p{L}/u.test(message)) return undefined;
  const intent = intentOf(message);
  return intent.kind === 'smallTalk' ? intent.language : languageOf(plainLetters(message));
}

import { plainLetters } from '../question/clean.ts';
import { writtenIn } from '../question/foreign.ts';
import { intentOf } from '../question/intent.ts';
import type { Language } from './types.ts';

/** "ok", "no": words of many languages. */
const TWO_LETTERS = /^\P{L}*\p{Script=Latin}{1,2}\P{L}*$/u;

/** The language that a message is written in; undefined where its words leave that open, or where it is none of ours. */
export function messageLanguage(message: string): Language | undefined {
  const plain = plainLetters(message);
  if (!/\p{L}/u.test(plain) || TWO_LETTERS.test(plain)) return undefined;
  const intent = intentOf(message);
  const written = intent.kind === 'smallTalk' ? intent.language : writtenIn(plain);
  return written === 'other' ? undefined : written;
}

import type { Token } from './tokens.ts';
import { thesaurus } from './thesaurus.ts';

/** A known phrase of several words in a text: its key, and its token positions [from, to). */
export interface PhraseMatch {
  key: string;
  from: number;
  to: number;
}

const LONGEST = 10;

const none: ReadonlySet<string> = new Set();

/**
 * The phrases of the thesaurus that occur in a text.
 * @param names further phrases to look for, as keys: the names of a report.
 */
export function phraseKeys(tokens: readonly Token[], names = none): PhraseMatch[] {
  const { phrases } = thesaurus();
  const found: PhraseMatch[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let key = tokens[from]?.stem ?? '';
    for (let to = from + 2; to <= Math.min(tokens.length, from + LONGEST); to += 1) {
      key += `_${tokens[to - 1]?.stem ?? ''}`;
      if (phrases.has(key) || names.has(key)) found.push({ key, from, to });
    }
  }
  return found;
}

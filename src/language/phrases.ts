import type { Token } from './tokens.ts';
import { thesaurus } from './thesaurus.ts';

/** A known phrase of several words in a text: its key, and its token positions [from, to). */
export interface PhraseMatch {
  key: string;
  from: number;
  to: number;
}

const LONGEST = 4;

/** The phrases of the thesaurus that occur in a text. */
export function phraseKeys(tokens: readonly Token[]): PhraseMatch[] {
  const { phrases } = thesaurus();
  const found: PhraseMatch[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let key = tokens[from]?.stem ?? '';
    for (let to = from + 2; to <= Math.min(tokens.length, from + LONGEST); to += 1) {
      key += `_${tokens[to - 1]?.stem ?? ''}`;
      if (phrases.has(key)) found.push({ key, from, to });
    }
  }
  return found;
}

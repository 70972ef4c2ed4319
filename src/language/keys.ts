import { tokenize } from './tokens.ts';

/** The key of a word or phrase. */
export const keyOf = (words: string): string =>
  tokenize(words)
    .map((token) => token.stem)
    .join('_');

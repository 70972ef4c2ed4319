import { numberOf } from './numbers.ts';
import { stem } from './stem.ts';

/** A word or number of a text. */
export interface Token {
  /** As written. */
  text: string;
  /** Lower case, without accents, apostrophes and possessive endings. */
  norm: string;
  stem: string;
  /** Offsets into the text: `text.slice(start, end)`. */
  start: number;
  end: number;
  /** What a number or number word stands for: "800k" is 800,000; "sixteen" is 16. */
  value?: number;
  /** Written with a capital first letter. */
  capital: boolean;
}

const TOKEN = new RegExp(
  [
    String.raw`(?<![\d.,])\d{1,3}(?:[D-JN-SUX-Z](?![\p{L}\d])|(?!K[mM]|K[gG]|M[wWbB]|G[bB]|T[bB]|P[mM]|A[mM]|Volt|Watt|Hz)\p{Lu}\p{Ll}+)`, // 18F, 1Spatial
    String.raw`[£$€¥]?\d+(?:[.,]\d+)*(?:%|(?:st|nd|rd|th|k|m|bn|[KM])(?![\p{L}\d]))?`,
    String.raw`(?:\p{L}\.){2,}\p{L}?`, // U.S.
    String.raw`\p{L}\s?&\s?\p{L}(?!\p{L})`, // S&T, R & D
    String.raw`[\p{L}\p{M}\p{Nd}]+(?:['’]\p{L}+)*`,
  ].join('|'),
  'gu',
);

/** The words and numbers of a text, in order; hyphenated words come apart. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  // "TELL US": in capitals throughout, the pronoun is likelier than the country.
  const shouted = !/\p{Ll}/u.test(text);
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const norm = normalize(shouted ? word.toLowerCase() : word);
    const value = numberOf(norm);
    tokens.push({
      text: word,
      norm,
      stem: value === undefined ? stem(norm) : String(value),
      start: match.index,
      end: match.index + word.length,
      ...(value !== undefined && { value }),
      capital: /^\p{Lu}/u.test(word),
    });
  }
  return tokens;
}

/** The country, which is not the pronoun: U.S., U.S.A., US. */
const UNITED_STATES = /^(?:[Uu]\.[Ss]\.(?:[Aa]\.?)?|US)(?=['’]s$|$)/;

/** A word as it is compared: lower case, without accents, dots, blanks, apostrophes and possessive endings. */
export const normalize = (word: string): string =>
  word
    .replace(UNITED_STATES, 'usa')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replace(/['’\s]/g, '')
    .replace(/(?<=\p{L})\./gu, '');

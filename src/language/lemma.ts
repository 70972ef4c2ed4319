import { z } from 'zod';
import { readData } from './data.ts';
import { wordNetEntry } from './wordNet.ts';

/** A noun in -ing that is tagged this often is a word of its own: a building, a meeting. Others are forms of their verb. */
const NOUN_TAGS = 5;
/** A bound on memory, for a process that reads strangers' words for years. */
const MOST_CACHED = 100_000;

const formsSchema = z.record(z.string(), z.string());
/** `words` are forms that have become words of their own: a developing country is no developed one. */
const irregularsSchema = z.object({ verbs: formsSchema, nouns: formsSchema, words: formsSchema });
const variantsSchema = z.object({ variants: z.record(z.string(), z.string()) });

let irregulars: ReadonlyMap<string, string> | undefined;
let variants: ReadonlyMap<string, string> | undefined;
const cache = new Map<string, string>();

/**
 * The dictionary form of a word, lower case and in American spelling ("organised" is "organize", "women" is "woman"). Forms that may be either
 * are read as the commoner one: "found" is "find", "meeting" stays a noun. Comparatives stay as they are, because they tell answers apart.
 */
export function lemma(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  let known = cache.get(lower);
  if (known === undefined) {
    const base = baseOf(lower);
    known = spelled(base);
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(lower, known);
  }
  return known;
}

/** The words of a phrase as lemmas, joined by blanks. */
export const lemmas = (phrase: string): string => phrase.split(/\s+/).filter(Boolean).map(lemma).join(' ');

function spelled(word: string): string {
  variants ??= new Map(Object.entries(readData('spellingVariants.json', variantsSchema).variants));
  return variants.get(word) ?? word;
}

function irregular(word: string): string | undefined {
  if (!irregulars) {
    const { verbs, nouns, words } = readData('irregulars.json', irregularsSchema);
    // A noun's plural wins over a verb's form: "leaves" are more often on trees than taken.
    irregulars = new Map([...Object.entries(verbs), ...Object.entries(nouns), ...Object.entries(words)]);
  }
  return irregulars.get(word);
}

function baseOf(word: string): string {
  return irregular(word) ?? singular(word) ?? pastBase(word) ?? progressiveBase(word) ?? word;
}

/** The singular of a noun or the base of a verb in -s; undefined if the word is neither. */
function singular(word: string): string | undefined {
  if (!/[^s]s$/.test(word) || word.length < 4 || /(?:us|is)$/.test(word)) return undefined;
  const candidates = [word.replace(/ies$/, 'y'), word.replace(/(?<=s|x|z|ch|sh|o)es$/, ''), word.slice(0, -1)].filter(
    (base) => base !== word,
  );
  const base = candidates.find((candidate) => isNounOrVerb(candidate));
  const itself = wordNetEntry(word);
  // "Always" is no plural at all.
  if (itself && itself.tags.n === undefined && base === undefined) return undefined;
  const own = itself?.tags.n;
  // "News" and "economics" are no plurals; "goods" are rarely the plural of a good.
  if (own !== undefined && (base === undefined || (wordNetEntry(base)?.tags.n ?? 0) <= own)) return word;
  return base ?? candidates[0];
}

const isNounOrVerb = (word: string): boolean => isVerb(word) || (wordNetEntry(word) ?? wordNetEntry(spelled(word)))?.tags.n !== undefined;

const isVerb = (word: string): boolean => (wordNetEntry(word) ?? wordNetEntry(spelled(word)))?.tags.v !== undefined;

/** The verbs a stem may belong to: with its e ("rate" for "rated"), bare ("visit"), or with one consonant of two ("plan" for "planned"). */
const verbOf = (stem: string): string | undefined =>
  [`${stem}e`, stem, /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : ''].find((verb) => verb.length > 1 && isVerb(verb));

function pastBase(word: string): string | undefined {
  if (/[^aeiou]ied$/.test(word) && isVerb(word.replace(/ied$/, 'y'))) return word.replace(/ied$/, 'y');
  return word.endsWith('ed') ? verbOf(word.slice(0, -2)) : undefined;
}

function progressiveBase(word: string): string | undefined {
  if (!word.endsWith('ing') || (wordNetEntry(word)?.tags.n ?? 0) >= NOUN_TAGS) return undefined;
  return verbOf(word.slice(0, -3));
}

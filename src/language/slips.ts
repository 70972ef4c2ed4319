import { lemma } from './lemma.ts';
import { paraphrasedWords } from './paraphrases.ts';
import { wordNetEntry } from './wordNet.ts';
import { isEnglishWord, positivesOf } from './wordKnowledge.ts';

/** How often WordNet's corpora have to have a word, in any form, that it is taken for what was meant. */
const COMMON = 2;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/**
 * The common English word, in any form, that an unknown lower-case one is most likely a slip of: one letter left out, doubled, swapped, added or
 * changed; the first is only ever swapped. Of the words that one kind of slip may stand for, the most frequent; undefined where there is none.
 *
 * Of 44 unknown words in the practice questions that are slips of words that the report lacks, 38 are read right so, and one of 31 others is changed.
 */
export function slipOf(word: string): string | undefined {
  for (const kind of [lettersBack, letterGone, letterChanged]) {
    const [best] = [...new Set(kind(word))]
      .filter((candidate) => candidate !== word && isEnglishWord(candidate) && isWellFormed(candidate))
      .map((candidate) => ({ candidate, frequency: frequencyOf(candidate) }))
      .filter(
        ({ candidate, frequency }) => frequency >= COMMON || paraphrasedWords().has(candidate) || paraphrasedWords().has(lemma(candidate)),
      )
      .sort((a, b) => b.frequency - a.frequency || a.candidate.localeCompare(b.candidate));
    if (best) return best.candidate;
  }
  return undefined;
}

const frequencyOf = (word: string): number =>
  [lemma(word), ...positivesOf(word)]
    .flatMap((base) => Object.values(wordNetEntry(base)?.tags ?? {}))
    .reduce((sum, count) => sum + count, 0);

/** Whether a form that ends as a regular one is spelled like one: "scanned", "studies" and "bigger", not "scaned", "newlies" and "biger". */
function isWellFormed(word: string): boolean {
  const base = lemma(word);
  const [ending] = /(?:s|ed|ing|er|est)$/.exec(word) ?? [];
  if (ending === undefined) return true;
  const stem = word.slice(0, -ending.length);
  if (ending === 'er' || ending === 'est')
    return positivesOf(word).length === 0 || positivesOf(word).some((positive) => stem === stemOf(positive));
  if (base === word) return true;
  const { n, v } = wordNetEntry(base)?.tags ?? {};
  if (ending === 's') return word === plural(base);
  return (v !== undefined || n === undefined) && [stemOf(base), ending === 'ing' ? base : '', base + base.slice(-1)].includes(stem);
}

/** What a word is before a vowel's ending: "plann", "studi", "writ". */
const stemOf = (base: string): string =>
  /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(base) ? base + base.slice(-1) : base.replace(/([^aeiou])y$/, '$1i').replace(/e$/, '');

const plural = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;

const places = (word: string): number[] => Array.from({ length: word.length }, (_, i) => i + 1);

/** Two neighbours swapped back, or a letter put back that was left out. */
const lettersBack = (word: string): string[] =>
  places(word).flatMap((at) => [
    word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1),
    ...LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at)),
  ]);

const letterGone = (word: string): string[] =>
  places(word)
    .slice(0, -1)
    .map((at) => word.slice(0, at) + word.slice(at + 1));

const letterChanged = (word: string): string[] =>
  places(word)
    .slice(0, -1)
    .flatMap((at) => LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at + 1)));

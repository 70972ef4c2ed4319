import SearchableMap from 'minisearch/SearchableMap';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { readData } from '../language/data.ts';
import { stem } from '../language/stem.ts';
import { normalize } from '../language/tokens.ts';
import type { Correction } from './types.ts';

// natural's main module loads database drivers; this file alone is small.
const { DamerauLevenshteinDistance } = createRequire(import.meta.url)('natural/lib/natural/distance/levenshtein_distance.js') as {
  DamerauLevenshteinDistance: (a: string, b: string) => number;
};

/** Words under this length are never guessed at, only looked up among known misspellings (design.md, rule 2). */
const SHORTEST_GUESS = 5;

/** What is corrected as one word; the letters of an abbreviation with its stops are one: "U.S." is no "u". */
export const WRITTEN_WORD = /(?:\p{L}\.){2,}|[\p{L}\d]+(?:['’]\p{L}+)*/gu;

/** Corrects the spelling of questions by what a corpus and general English know. */
export interface Speller {
  /** The text with misspelled words replaced, and which. */
  correct: (text: string) => { text: string; corrections: Correction[] };
  /**
   * Other words of the corpus that a misspelled one may stand for, likeliest first: not sure enough to be read so, but to be offered.
   * @param read what it is read as; itself where it is left as it is.
   * @param farther also those that are farther from it than that.
   */
  others: (written: string, read: string, farther: boolean) => string[];
}

/** A word of the corpus that is spelled like another. */
interface Neighbour {
  candidate: string;
  /** Letters that are added, left out, changed or swapped. */
  distance: number;
}

/** "Fewer then 20": a word that is spelled right and still is another. */
const COMPARED =
  /\b((?:more|less|fewer|greater|higher|lower|larger|bigger|smaller|longer|shorter|better|worse|earlier|later|sooner|rather) )then(?= (?!(?:or|and|but|did|do|was|were|is|are|when|what)\b)\S)/gi;

let misspellings: ReadonlyMap<string, string> | undefined;

/**
 * @param vocabulary normalised words of the corpus and how often they occur.
 * @param isEnglish whether a normalised word is a known English one, which is left as it is.
 * @param slipOf the common English word that an unknown one is most likely a slip of, for those that are nearer to it than to any word of the corpus.
 */
export function createSpeller(
  vocabulary: ReadonlyMap<string, number>,
  isEnglish: (word: string) => boolean,
  slipOf: (word: string) => string | undefined = () => undefined,
): Speller {
  misspellings ??= new Map(
    Object.entries(readData('spelling.json', z.object({ corrections: z.record(z.string(), z.string()) })).corrections),
  );
  const lookUp = misspellings;
  // Its own typing forgets what it was made from.
  const tree = SearchableMap.from(
    [...vocabulary].filter(([word]) => word.length >= SHORTEST_GUESS - 1 && /^\p{L}+$/u.test(word)),
  ) as SearchableMap<number>;
  const guesses = new Map<string, Neighbour[]>();

  /** Nearest first; of those as near, the most frequent first. */
  const neighbours = (word: string): Neighbour[] => {
    const before = guesses.get(word);
    if (before) return before;
    const allowed = word.length <= 7 ? 1 : 2;
    const near = [...tree.fuzzyGet(word, allowed + 1)]
      .map(([candidate, [frequency]]) => ({ candidate, frequency, distance: DamerauLevenshteinDistance(word, candidate) }))
      .filter(({ candidate, distance }) => distance <= allowed && (candidate[0] === word[0] || distance === 1))
      .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || a.candidate.localeCompare(b.candidate));
    if (guesses.size > 10_000) guesses.clear();
    guesses.set(word, near);
    return near;
  };
  /** Words that nobody has to guess at. */
  const isRight = (word: string): boolean => vocabulary.has(word) || isEnglish(word) || /\d/.test(word);

  return {
    correct: (text) => {
      const corrections: Correction[] = [];
      const shouted = isShouted(text);
      const compared = text.replace(COMPARED, '$1than');
      if (compared !== text) corrections.push({ from: 'then', to: 'than' });
      const corrected = compared.replace(WRITTEN_WORD, (written) => {
        const word = normalize(written);
        // An initial, as in "R & D" and "John W Smith".
        if (/^\p{Lu}$/u.test(written) && !shouted) return written;
        const known = lookUp.get(written.toLowerCase().replace(/’/g, "'")) ?? lookUp.get(word) ?? swapped(word, isEnglish);
        if (known !== undefined && !vocabulary.has(word)) {
          if (!isShorthand(word, known)) corrections.push({ from: written, to: known });
          return known;
        }
        if (word.length < SHORTEST_GUESS || isRight(word) || (/^\p{Lu}{2,}$/u.test(written) && !shouted)) return written;
        const [nearest] = neighbours(word);
        const slip = (nearest && nearest.distance <= 1) || (/^\p{Lu}/u.test(written) && !shouted) ? undefined : slipOf(word);
        const better = slip ?? nearest?.candidate;
        if (better === undefined || better === word) return written;
        corrections.push({ from: written, to: better });
        return better;
      });
      return { text: corrected, corrections };
    },
    others: (written, read, farther) => {
      const word = normalize(written);
      if (isRight(word) || lookUp.has(word)) return [];
      const sure = DamerauLevenshteinDistance(word, normalize(read));
      const stems = new Set([stem(normalize(read))]);
      return neighbours(word)
        .filter(({ candidate, distance }) => candidate[0] === word[0] && (farther || distance <= sure))
        .map(({ candidate }) => candidate)
        .filter((candidate) => !stems.has(stem(candidate)) && stems.add(stem(candidate)));
    },
  };
}

/** Whether a text is all in capitals; elsewhere a word with a capital may be a name that only looks like a word, and one in capitals an acronym. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{L} +\p{L}/u.test(text);

/** The words that questions are made of, each by its letters with two neighbours swapped, the slip that short words are typed with most: "mcuh", "wehn". */
const SWAPPED: ReadonlyMap<string, string> = new Map(
  'what when where which who whom whose why how much many long often does did was were are has have had the their there them they from with that this those these than then about into over under after before people year time money first last most more some'
    .split(' ')
    .flatMap((word) =>
      Array.from({ length: word.length - 1 }, (_, i): [string, string] => [
        `${word.slice(0, i)}${word[i + 1] ?? ''}${word[i] ?? ''}${word.slice(i + 2)}`,
        word,
      ]),
    ),
);
const swapped = (word: string, isEnglish: (word: string) => boolean): string | undefined =>
  isEnglish(word) ? undefined : SWAPPED.get(word);

/** A contraction without its apostrophe ("whats") or an abbreviation is no misspelling to point out. */
const isShorthand = (word: string, known: string): boolean =>
  known.includes(' ') || word.length < SHORTEST_GUESS || known.length - word.length > 3;

import { z } from 'zod';
import { readData } from '../language/data.ts';
import { isStopWord } from '../language/stopWords.ts';
import { isEnglishWord } from '../language/wordKnowledge.ts';
import { foldWord, foreignLexicon } from './foreignLexicon.ts';

/** Of each language that is told apart but not read: its question words, and other words that nearly every sentence has one of. */
const schema = z.record(z.string(), z.tuple([z.string(), z.string()]));

/** What a word says for its language; half of it where English, French or Spanish have the word too. */
const POINTS = { question: 2, other: 1 } as const;
/** From this many points on a text is in such a language; from the higher number on where each of its words is an English one as well ("dove"). */
const ENOUGH = { own: 2, shared: 3 } as const;
/** English slips that are words of others: "wat is it". */
const SLIPS = new Set('wat wen wan wich hoe wo wie'.split(' '));
/** Words with letters that English, French and Spanish lack; in a name they say nothing. */
const LETTERS = /^\p{Ll}*[ßäöãõåøæłżśćńźęąğışţșțřěůžšđőűơưăĩũ\u1EA0-\u1EF9]/u;
/** A word in capitals is an abbreviation. */
const CAPITALS = /^\p{Lu}{2,}$/u;

interface Spoken {
  language: string;
  points: number;
  shared: boolean;
}

let table: ReadonlyMap<string, Spoken[]> | undefined;

/** By the word as it is spelled, and without its accents, as many type it. */
function wordsOfAll(): ReadonlyMap<string, Spoken[]> {
  if (table) return table;
  const read = new Map<string, Spoken[]>();
  for (const [language, lists] of Object.entries(readData('otherLanguages.json', schema))) {
    for (const [at, list] of lists.entries()) {
      for (const word of new Set(list.split(' ').flatMap((spelled) => [spelled, foldWord(spelled)]))) {
        const known = read.get(word) ?? [];
        if (known.some((one) => one.language === language)) continue;
        const shared = isOurs(word);
        read.set(word, [...known, { language, points: (at === 0 ? POINTS.question : POINTS.other) / (shared ? 2 : 1), shared }]);
      }
    }
  }
  return (table = read);
}

const isOurs = (word: string): boolean => SLIPS.has(word) || isFunctionWord(word);

/** Whether a word, lower case, is one that every sentence of English, French or Spanish has some of. */
export const isFunctionWord = (word: string): boolean =>
  isStopWord(word) || foreignLexicon('fr').functions.has(word) || foreignLexicon('es').functions.has(word);

/**
 * Whether the words of a text in Latin script are of a language that is not read.
 * @param read what a word says for each of those that are: words that both have say nothing between the two.
 */
export function isOtherLanguage(words: readonly string[], read: readonly ((word: string) => number)[]): boolean {
  const asked = words
    .filter((word) => !CAPITALS.test(word))
    .map((word) => ({ word, isStrange: LETTERS.test(word), spoken: spokenIn(word) }))
    .filter(({ isStrange, spoken }) => isStrange || spoken.length > 0);
  const languages = new Set(['', ...asked.flatMap(({ spoken }) => spoken.map(({ language }) => language))]);
  return [...languages].some((language) => {
    const own = asked.flatMap(({ word, isStrange, spoken }) => {
      const { points = 0, shared = true } = spoken.find((one) => one.language === language) ?? {};
      return isStrange || points > 0 ? [{ word, points: points + (isStrange ? 1 : 0), isOwn: isStrange || !shared }] : [];
    });
    const points = sum(own.map((one) => one.points));
    if (points < ENOUGH.own) return false;
    if (points < ENOUGH.shared && !own.some(({ word, isOwn }) => isOwn && !isEnglishWord(word.toLowerCase()))) return false;
    const others = words.filter((word) => !own.some((one) => one.word === word));
    return read.every(
      (pointsOf) => sum(own.filter(({ word }) => pointsOf(word) === 0).map((one) => one.points)) > sum(others.map(pointsOf)),
    );
  });
}

const spokenIn = (word: string): readonly Spoken[] => wordsOfAll().get(word.toLowerCase()) ?? wordsOfAll().get(foldWord(word)) ?? [];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

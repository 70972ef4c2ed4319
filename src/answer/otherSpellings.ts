import { WRITTEN_WORD, type Speller } from '../question/spelling.ts';
import type { Answer, Correction } from './types.ts';

/** Choices that are read at a glance. */
const MOST = 3;
/** Letters; nobody types longer words by hand, and a button has no room for them. */
const LONGEST = 40;

/**
 * How the misspelled words of a question may be meant otherwise. Where it was answered for sure, only words as likely as what was read are worth a
 * choice; where it was not, also those that are less likely, and those for words that were left as they are.
 */
export function otherSpellings(answer: Answer, speller: Speller): Correction[] {
  const unsure = isUnsure(answer);
  return spellings(unsure && answer.language === 'en' ? answer.question : '', answer.corrections, unsure, speller);
}

/** The same of the words of a search. */
export const otherSearches = (words: string, speller: Speller): Correction[] =>
  spellings(words, speller.correct(words).corrections, true, speller);

/** @param text whose words are looked at beside those that were corrected. */
function spellings(text: string, corrections: readonly Correction[], unsure: boolean, speller: Speller): Correction[] {
  const words = (text.match(WRITTEN_WORD) ?? []).filter((word) => !corrections.some(({ from }) => from === word));
  return [...corrections, ...words.map((word) => ({ from: word, to: word }))]
    .flatMap(({ from, to }) => speller.others(from, to, unsure).map((other) => ({ from, to: other })))
    .filter(({ from, to }) => from.length <= LONGEST && to.length <= LONGEST)
    .map(({ from, to }) => ({ from, to: inCaseOf(from, to) }))
    .slice(0, MOST);
}

/** Whether the report was not found to say it. */
const isUnsure = (answer: Answer): boolean => answer.outcome === 'notInReport' || (answer.outcome === 'passages' && answer.near);

/** A question with a word read otherwise, wherever it stands. */
export const respelled = (question: string, { from, to }: Correction): string =>
  question.replace(WRITTEN_WORD, (word) => (word.toLowerCase() === from.toLowerCase() ? to : word));

function inCaseOf(from: string, to: string): string {
  if (/^\p{Lu}{2,}$/u.test(from)) return to.toUpperCase();
  return /^\p{Lu}/u.test(from) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}

import { isEnglishWord } from '../language/wordKnowledge.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn', '1234567890'].flatMap((row) => [
  row,
  Array.from(row).reverse().join(''),
]);
/** The share of a word in runs along a row of the keyboard from which it counts as mashed; "power" and "were" hold runs too. */
const MASHED = 0.75;

/** Whether a message of plain letters holds nothing to read: no word at all, or only keyboard mashing. */
export function isNonsense(plain: string): boolean {
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return true;
  if (words.length === 1 && /^\p{Script=Latin}$/u.test(words[0]) && !/^[ky]$/i.test(words[0])) return true;
  return words.every(isMashed);
}

function isMashed(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 4 || !/^[a-z0-9]+$/.test(lower) || isEnglishWord(lower) || /^\d+$/.test(lower)) return false;
  // An acronym has no vowel either.
  const acronym = word === word.toUpperCase() && word.length <= 6;
  return (
    alongRows(lower) >= MASHED ||
    /^(.)\1{3,}$/.test(lower) ||
    (!acronym &&
      (/[bcdfghjklmnpqrstvwxz]{6}/.test(lower) || /^[bcdfghjklmnpqrstvwxz]{5,}$/.test(lower) || /^(..|...)\1{2,}.?.?$/.test(lower)))
  );
}

/** The share of a word's letters in runs of three or more neighbours on the keyboard. */
function alongRows(word: string): number {
  const covered = new Set<number>();
  for (let at = 0; at + 3 <= word.length; at += 1) {
    if (ROWS.some((row) => row.includes(word.slice(at, at + 3)))) for (let letter = at; letter < at + 3; letter += 1) covered.add(letter);
  }
  return covered.size / word.length;
}

import { tokenize } from '../language/tokens.ts';
import type { Random } from './random.ts';
import { shuffled } from './random.ts';
import type { Room } from './room.ts';

/** A text with one number in it: "16", "€3.1 million", "eleven weeks", "27th". */
export interface NumberPhrase {
  before: string;
  digits: string;
  after: string;
  value: number;
}

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** Others are at most this many times larger or smaller: of a plausible size. */
const REACH = 4;
/** Others differ by at least this share, so that nobody has to guess between 99 and 100. */
const APART = 0.1;
/** What multiplies the figure before it: "800k" and "2.7 million" are no sizes for each other. */
const SCALE = /^\s?(?:k|m|bn|hundred|thousand|million|billion|trillion)(?![\p{L}])/iu;
/** Of a whole or of a coin: more than a hundred would be another. */
const HUNDREDTHS = /^%|^\s?(?:cents?|pence|p)(?!\p{L})/u;
const ANY: Room = { least: 0, most: Infinity };
const FACTORS = [0.5, 0.6, 0.75, 0.8, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** Reads the only number of a phrase; undefined when there is none, or more than one. */
export function numberPhrase(text: string): NumberPhrase | undefined {
  const found = [...text.matchAll(/\d+(?:[.,]\d+)*/g)];
  if (found.length > 1) return undefined;
  const [match] = found;
  if (match) {
    const [digits] = match;
    const value = Number(digits.replace(/,(?=\d{3}(?!\d))/g, ''));
    return Number.isFinite(value)
      ? { before: text.slice(0, match.index), digits, after: text.slice(match.index + digits.length), value }
      : undefined;
  }
  const spelled = tokenize(text).filter((token) => WORDS.includes(token.norm) || ORDINALS.includes(token.norm));
  const [word] = spelled;
  if (!word || spelled.length > 1 || word.norm === 'second') return undefined;
  const value = Math.max(WORDS.indexOf(word.norm), ORDINALS.indexOf(word.norm));
  return { before: text.slice(0, word.start), digits: word.text, after: text.slice(word.end), value };
}

/**
 * Phrases like the one given with other numbers: first with those of the report that have a plausible size, then with made-up ones.
 * The number is written as the right one is: in words, with separators, with as many decimals, and about as round, so that a round one does not stand out.
 * @param known numbers of the same kind in the report.
 * @param room the sizes that the sentence leaves; where it leaves no room for the right one, it was misread and is not minded.
 */
export function otherNumbers(right: NumberPhrase, known: readonly NumberPhrase[], random: Random, room: Room = ANY): string[] {
  const { value, digits } = right;
  const spelled = /^\p{L}/u.test(digits);
  const ordinal = /^(?:st|nd|rd|th)\b/.test(right.after) || ORDINALS.includes(digits.toLowerCase());
  const { least, most } = value < room.least || value > room.most ? ANY : room;
  const fits = (other: number): boolean =>
    other > 0 &&
    other >= least &&
    other <= most &&
    // "8.0" beside "4.6" and "7.9" would be seen to be made up.
    (Number.isInteger(value) || !Number.isInteger(other)) &&
    // "1 weeks" would be no choice.
    (other !== 1 || value === 1 || ordinal) &&
    other <= Math.max(value * REACH, 6) &&
    other >= value / REACH &&
    Math.abs(other - value) >= value * APART &&
    (!/^100$|^\d{1,2}$/.test(digits) || !HUNDREDTHS.test(right.after) || other <= 100) &&
    (!spelled || (Number.isInteger(other) && other < (ordinal ? ORDINALS : WORDS).length));
  const near = value <= 12 && Number.isInteger(value) ? [value - 3, value - 2, value - 1, value + 1, value + 2, value + 3, value + 4] : [];
  const made = near.length > 0 ? near : FACTORS.map((factor) => round(value * factor, digits));
  const scale = scaleOf(right);
  const alike = known.filter(
    (other) =>
      scaleOf(other) === scale && decimalsOf(other) === decimalsOf(right) && Math.abs(digitsOf(other.value) - digitsOf(value)) <= 1,
  );
  const candidates = [
    ...shuffled(
      alike.map((other) => other.value),
      random,
    ),
    ...shuffled(made, random),
  ].filter(fits);
  return candidates.flatMap((other) => {
    const written = write(other, right, ordinal, spelled);
    return written === undefined ? [] : [`${right.before}${written}${ordinalEnd(other, right)}`];
  });
}

const scaleOf = ({ after }: NumberPhrase): string => (SCALE.exec(after)?.[0] ?? '').trim().toLowerCase();

const decimalsOf = ({ digits }: NumberPhrase): number => digits.split('.')[1]?.length ?? 0;

/** Figures of a number before its last zeros: 2 for 1,600. */
const digitsOf = (value: number): number =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

/** A made-up number is as round as the right one. */
function round(value: number, like: string): number {
  const decimals = like.split('.')[1]?.length ?? 0;
  if (decimals > 0) return Number(value.toFixed(decimals));
  const zeros = /0*$/.exec(like.replaceAll(',', ''))?.[0].length ?? 0;
  const step = 10 ** Math.max(0, zeros - 1);
  return Math.round(value / step) * step;
}

function write(value: number, right: NumberPhrase, ordinal: boolean, spelled: boolean): string | undefined {
  const { digits } = right;
  if (spelled) {
    const word = (ordinal ? ORDINALS : WORDS)[value];
    return word !== undefined && /^\p{Lu}/u.test(digits) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
  }
  const decimals = decimalsOf(right);
  if (!digits.includes('.') && !Number.isInteger(value)) return undefined;
  const plain = value.toFixed(decimals);
  return digits.includes(',') || (value >= 1000 && !/^\d{4,}/.test(digits)) ? plain.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : plain;
}

/** The phrase's end, with "21st" for "20th" where it is an ordinal. */
function ordinalEnd(value: number, { after }: NumberPhrase): string {
  if (!/^(?:st|nd|rd|th)\b/.test(after)) return after;
  const end = [11, 12, 13].includes(value % 100) ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return end + after.slice(2);
}

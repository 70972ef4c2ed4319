import { tokenize } from '../language/tokens.ts';
import { datePhrase, otherDates } from './dates.ts';
import { numberPhrase, otherNumbers } from './numbers.ts';
import { headOf, isAcronym, isKindOfBody, tellingStems } from './names.ts';
import { isNamed, isNumeric, stemsOf, type Pool } from './pool.ts';
import { extentOf } from '../language/places.ts';
import { shuffled, type Random } from './random.ts';
import type { Room } from './room.ts';
import { CHOICES, type ChoiceType } from './types.ts';

/** What is asked, and all that could make another choice right. */
export interface Asked {
  right: string;
  type: ChoiceType;
  /** The question, or the sentence around the gap. */
  prompt: string;
  /** What the answer rests on. */
  quote: string;
  /** Answers that would do as well. */
  alsoRight: readonly string[];
  /** Names that the sentence has and that answer something else: the best of wrong choices. */
  elsewhere?: readonly string[];
  /** The sizes that the sentence leaves for a number. */
  room?: Room;
}

/** The share of a question's words that a sentence has before it counts as saying something about the same matter. */
const SAME_MATTER = 0.6;

/**
 * Four choices with the right one among them, in random order.
 * @returns undefined when the report has not enough others of the kind.
 */
export function choicesFor(asked: Asked, pool: Pool, random: Random): { choices: string[]; right: number } | undefined {
  const wrong: string[] = [];
  for (const candidate of candidatesFor(asked, pool, random)) {
    if (wrong.length === CHOICES - 1) break;
    const others = [asked.right, ...asked.alsoRight, ...wrong];
    if (others.every((other) => !areSame(other, candidate, asked.type))) wrong.push(candidate);
  }
  if (wrong.length < CHOICES - 1) return undefined;
  const choices = shuffled([asked.right, ...wrong], random);
  return { choices, right: choices.indexOf(asked.right) };
}

/** "Dr. Solberg" and "Dr. Henrike Solberg" are one. */
function areSame(a: string, b: string, type: ChoiceType): boolean {
  if (key(a) === key(b)) return true;
  const [one, other] = [tellingStems(a), tellingStems(b)];
  return (
    isNamed(type) &&
    one.length * other.length > 0 &&
    (one.every((stem) => other.includes(stem)) || other.every((stem) => one.includes(stem)))
  );
}

/** How choices are compared: by their words and numbers alone, however those are written. */
export const key = (text: string): string =>
  tokenize(text)
    .map(({ stem, value }) => (value === undefined ? stem : String(value)))
    .join(' ');

function candidatesFor(asked: Asked, pool: Pool, random: Random): string[] {
  if (isNumeric(asked.type)) {
    const right = numberPhrase(asked.right);
    const others = right ? otherNumbers(right, pool.numbers.get(asked.type) ?? [], random, asked.room) : [];
    // A number that the reader sees in the question is no riddle.
    const seen = ` ${key(asked.prompt)} `;
    return others.filter((other) => !seen.includes(` ${numberPhrase(other)?.value ?? ''} `));
  }
  if (asked.type === 'date') {
    const right = datePhrase(asked.right);
    return right ? otherDates(right, pool.dates, random, pool.year).filter((date) => !asked.quote.includes(date)) : [];
  }
  return otherNames(asked, pool, random);
}

/**
 * Other names of the same kind. A word that the question and the right answer share ("Which ministry …?") would give the answer away, so each choice has
 * it; no choice has another word of the right answer, the question or the sentence: it could be right as well.
 */
function otherNames(asked: Asked, pool: Pool, random: Random): string[] {
  const right = stemsOf(asked.right);
  const prompt = stemsOf(asked.prompt);
  const told = [...right].filter((stem) => prompt.has(stem));
  const near = withAliases([asked.right, ...asked.alsoRight, asked.prompt, asked.quote], pool);
  const sameMatter = sentencesAbout(prompt, pool);
  const words = asked.right.split(/\s+/).length;
  const acronym = isAcronym(asked.right);
  const head = headOf(asked.right);
  const extent = extentOf(asked.right);
  const named = pool.names.filter(
    ({ text, type, stems }) =>
      type === asked.type &&
      // What the report is about is part of every question.
      !pool.isOwn(text) &&
      isAcronym(text) === acronym &&
      (type !== 'place' || extentOf(text) === extent) &&
      Math.abs(text.split(/\s+/).length - words) <= Math.max(2, words) &&
      told.every((stem) => stems.has(stem)) &&
      // Many bodies are a ministry; its field tells them apart.
      (asked.elsewhere?.includes(text) === true ||
        (![...stems].some((stem) => near.has(stem) && !told.includes(stem) && !(type === 'organization' && isKindOfBody(stem))) &&
          !sameMatter.some((sentence) => [...stems].every((stem) => sentence.has(stem))))),
  );
  const apart = (text: string): number => Math.abs(text.split(/\s+/).length - words) - (headOf(text) === head ? words : 0);
  // Choices that look alike first: a lone long one would stand out, and so would a university among ministries.
  return shuffled(named, random)
    .map(({ text }) => text)
    .sort((a, b) => apart(a) - apart(b));
}

/** The stems of texts, and those of every other name for what they name. */
function withAliases(texts: readonly string[], { aliases }: Pool): Set<string> {
  const stems = new Set(texts.flatMap((text) => [...stemsOf(text)]));
  const given = new Set(stems);
  const isGiven = (name: ReadonlySet<string>): boolean => [...name].every((stem) => given.has(stem));
  for (const { names } of aliases) if (names.some(isGiven)) for (const stem of names.flatMap((name) => [...name])) stems.add(stem);
  return stems;
}

/** The stems of sentences that speak of most of what is asked: what else they name could be right too. */
function sentencesAbout(question: ReadonlySet<string>, { places, having }: Pool): ReadonlySet<string>[] {
  const shared = new Map<number, number>();
  for (const stem of question) for (const at of having.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  const alike = [...shared].filter(([, count]) => count >= SAME_MATTER * question.size);
  return alike.map(([at]) => new Set(tokenize(places[at]?.sentence.text ?? '').map(({ stem }) => stem)));
}

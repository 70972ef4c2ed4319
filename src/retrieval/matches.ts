import { tokenize } from '../language/tokens.ts';
import type { Question } from '../question/types.ts';
import type { WeightedTerm } from './query.ts';
import type { ReportIndex } from './reportIndex.ts';
import { askedWords, type AskedWords } from './wordOrder.ts';

/** A term of a question that a key stands for, how well, and in which place among the keys of that term. */
export interface Match {
  term: number;
  strength: number;
  place: number;
}

/** For each key of a report, by its number, the terms of a question that it stands for; undefined for none. */
export type Matches = readonly (readonly Match[] | undefined)[];

/** What of a question is the same for every sentence that it is compared with; terms by their positions. */
export interface Sought {
  terms: readonly WeightedTerm[];
  matches: Matches;
  /** Phrases, each with a word that it covers. */
  covers: readonly (readonly [phrase: number, word: number])[];
  /** The terms of what is asked for. */
  heads: readonly number[];
  /** The weight of the heaviest word. */
  strongest: number;
  /** The direction of its meaning; undefined where no word is known. */
  meaning: Float64Array | undefined;
  /** All its words, the small ones too, by the numbers of their stems. */
  asked: AskedWords;
}

/** Prepares a question for being compared with sentences. */
export function soughtOf(
  question: Question,
  terms: readonly WeightedTerm[],
  meaning: Float64Array | undefined,
  { numberOf }: ReportIndex,
): Sought {
  return {
    terms,
    matches: matchesOf(terms, numberOf),
    covers: terms.flatMap((phrase, p) =>
      phrase.length === 1
        ? []
        : terms.flatMap((word, w) =>
            word.length === 1 && word.from === phrase.from && phrase.parts.includes(word.position) ? [[p, w] as const] : [],
          ),
    ),
    heads: terms.flatMap((term, t) => (question.head.includes(term.key) ? [t] : [])),
    strongest: Math.max(1e-9, ...terms.filter(({ length }) => length === 1).map(({ weight }) => weight)),
    meaning,
    asked: askedWords(
      Int32Array.from(tokenize(question.read), ({ stem }) => numberOf.get(stem) ?? -1),
      numberOf.size,
    ),
  };
}

/** The terms of a question by the keys that stand for them: a sentence has far fewer keys than a question's words have relatives. */
function matchesOf(terms: readonly WeightedTerm[], numberOf: ReadonlyMap<string, number>): Matches {
  const matches = new Array<Match[] | undefined>(numberOf.size).fill(undefined);
  terms.forEach(({ matches: keys }, term) => {
    let place = 0;
    for (const [key, strength] of keys) {
      place += 1;
      const number = numberOf.get(key);
      if (number !== undefined) (matches[number] ??= []).push({ term, strength, place });
    }
  });
  return matches;
}

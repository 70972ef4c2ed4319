import type { SpanType } from '../language/spans.ts';
import type { LikelyWords } from '../retrieval/answerWords.ts';
import type { WeightedTerm } from '../retrieval/query.ts';
import { cellAsked, isOfCells } from './cellAsked.ts';
import { emphasisIn } from './emphasis.ts';
import type { Found } from './types.ts';
import { windowsOf, type Window } from './window.ts';
import { countWords, trimmed } from './words.ts';

/** The most words of a headline (design.md). */
export const HEADLINE_WORDS = 40;

/** The words a person reads first, and which of them to put in bold. */
export type Headline = Pick<Found, 'headline' | 'emphasis' | 'unsure'>;

/** Of a headline at most this share is emphasised. */
const MOST_EMPHASISED = 0.8;

/**
 * The sentence that answers, with the words emphasised that are the answer; of a long sentence, the part that is likeliest to hold it.
 * @param terms of the question, which may name the column of a table.
 */
export function headlineOf(
  likely: LikelyWords,
  expects: readonly SpanType[] = [],
  terms: readonly WeightedTerm[] = [],
  limit = HEADLINE_WORDS,
): Headline {
  const { unit } = likely.candidate;
  const { text } = unit.sentence;
  const [{ start, end } = { start: 0, end: text.length }] = windowsOf([likely], limit);
  const headline = text.slice(start, end);
  const cell = cellAsked(unit, expects, terms);
  const emphasised = cell ? { ...cell, sure: true } : emphasisIn(likely, expects);
  // Of two columns neither is the answer where the question names none.
  if (!emphasised || (unit.header && isOfCells(unit, emphasised))) return { headline };
  const [from, to] = [Math.max(emphasised.start, start) - start, Math.min(emphasised.end, end) - start];
  if (from >= to || to - from > MOST_EMPHASISED * headline.length) return { headline };
  return { headline, emphasis: [from, to], ...(!emphasised.sure && { unsure: true }) };
}

/** The words of a window. */
export const wordsIn = ({ candidate, start, end }: Window): string => candidate.unit.sentence.text.slice(start, end);

/** The part of a text with at most `limit` words that holds a focus, grown clause by clause, then word by word. */
export function clip(text: string, focus: readonly [number, number] | undefined, limit: number): [start: number, end: number] {
  if (countWords(text) <= limit) return [0, text.length];
  const ends = [...text.matchAll(/[,;:–—](?=\s)|(?<=\s)(?=(?:which|who|where|while|and|but)\s)/g)].map(
    (match) => match.index + match[0].length,
  );
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  const [from, to] = focus ?? [0, 1];
  let left = cuts.findLastIndex((cut) => cut <= from);
  let right = cuts.findIndex((cut) => cut >= to);
  const clause = countWords(text.slice(cuts[left], cuts[right]));
  // A dash alone is no clause.
  if (clause > limit || clause === 0) return byWords(text, from, limit);
  for (let grown = true; grown;) {
    grown = false;
    if (right + 1 < cuts.length && countWords(text.slice(cuts[left], cuts[right + 1])) <= limit) {
      right += 1;
      grown = true;
    }
    if (left > 0 && countWords(text.slice(cuts[left - 1], cuts[right])) <= limit) {
      left -= 1;
      grown = true;
    }
  }
  return trimmed(text, cuts[left] ?? 0, cuts[right] ?? text.length);
}

function byWords(text: string, from: number, limit: number): [number, number] {
  const words = [...text.matchAll(/\S+/g)].map((word): [start: number, end: number] => [word.index, word.index + word[0].length]);
  const at = Math.max(
    0,
    words.findLastIndex(([start]) => start <= from),
  );
  const fits = (first: number, last: number): boolean => countWords(text.slice(words[first]?.[0], words[last]?.[1])) <= limit;
  let first = Math.max(0, at - Math.floor(limit / 4));
  while (first < at && !fits(first, at)) first += 1;
  let last = at;
  while (last + 1 < words.length && fits(first, last + 1)) last += 1;
  return trimmed(text, words[first]?.[0] ?? 0, words[last]?.[1] ?? 0);
}

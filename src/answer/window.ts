import type { WeightedTerm } from '../retrieval/query.ts';
import type { Unit } from '../retrieval/unit.ts';
import { countWords, trimmed } from './words.ts';

/** A place in a text that a reader should see, and how much it matters. */
export interface Mark {
  start: number;
  end: number;
  weight: number;
}

/** A word of the question counts fully in the middle of a window, and less by this share at its rims: the answer stands beside it. */
const RIM = 0.3;
/**
 * What it is worth that a window begins or ends where a clause does; a word of the question weighs 1 to 5. From 0 to 1.5 the answer is in as
 * many windows; with it they read better.
 */
const CLAUSE_END = 0.8;

/**
 * The part of a text with at most `limit` words that holds most of what matters, with the ends of clauses preferred. On the practice questions the
 * answer stands in the two windows of a near answer for 76 in 100; clauses grown around the likeliest span, 20 words each, had 68.
 */
export function windowOf(text: string, marks: readonly Mark[], limit: number): [start: number, end: number] {
  if (countWords(text) <= limit) return [0, text.length];
  const words = [...text.matchAll(/\S+/g)].map((word) => ({ start: word.index, end: word.index + word[0].length, word: word[0] }));
  const counts = words.map(({ word }) => countWords(word));
  const opensClause = (at: number): boolean =>
    at === 0 || at === words.length || /[,;:–—.)]$/.test(words[at - 1]?.word ?? '') || CONJUNCTION.test(words[at]?.word ?? '');
  let best = { score: -1, from: 0, to: 0 };
  let to = 0;
  let room = limit;
  for (let from = 0; from < words.length; from += 1) {
    while (to < words.length && (counts[to] ?? 0) <= room) room -= counts[to++] ?? 0;
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    const score =
      marks.reduce((sum, mark) => sum + held(mark, start, end), 0) +
      (opensClause(from) ? CLAUSE_END : 0) +
      (opensClause(to) ? CLAUSE_END : 0);
    if (to > from && score > best.score) best = { score, from, to };
    if (to === words.length) break;
    room += counts[from] ?? 0;
  }
  return trimmed(text, words[best.from]?.start ?? 0, words[best.to - 1]?.end ?? text.length);
}

const CONJUNCTION = /^(?:which|who|where|while|and|but)$/;

/** What a mark is worth in a window: more, the further from its rims. */
function held(mark: Mark, start: number, end: number): number {
  if (mark.start < start || mark.end > end) return 0;
  const inside = Math.min(mark.start - start, end - mark.end) / Math.max(1, end - start);
  return mark.weight * (1 - RIM + 2 * RIM * inside);
}

/** Where a sentence has the words of a question. */
export function marksOf(unit: Unit, terms: readonly WeightedTerm[]): Mark[] {
  return terms.flatMap((term): Mark[] => {
    if (term.length > 1) return [];
    let best = { strength: 0, position: -1 };
    for (const [key, strength] of term.matches) {
      const position = unit.keys.get(key);
      if (position !== undefined && strength > best.strength) best = { strength, position };
    }
    const token = unit.tokens[best.position];
    return token ? [{ start: token.start, end: token.end, weight: best.strength * term.weight }] : [];
  });
}

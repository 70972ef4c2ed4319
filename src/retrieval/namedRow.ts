import { isStopWord } from '../language/stopWords.ts';
import type { WeightedTerm } from './query.ts';
import type { Ranked } from './rank.ts';
import { CELL_MARK, type Unit } from './unit.ts';

/** So many sentences are looked through. */
const AMONG = 8;

/** The stems of what a table's row is about: the words of its first cell. */
function labelOf({ header, sentence, tokens }: Unit): string[] {
  if (!header) return [];
  const end = sentence.text.indexOf(CELL_MARK);
  return tokens.filter(({ start, norm }) => start < end && !isStopWord(norm)).map(({ stem }) => stem);
}

/**
 * Sentences with that row of a table first which a question names in full: "total assets" is in the row "Total assets", not in "Capital assets". Only where another row of that table
 * is first, which the question names less of.
 */
export function namedRowFirst(terms: readonly WeightedTerm[], ranked: Ranked[]): Ranked[] {
  const [top] = ranked;
  if (!top?.unit.header) return ranked;
  const asked = new Set(terms.filter(({ length, from }) => length === 1 && from === 'question').map(({ key }) => key));
  const named = (label: readonly string[]): number => label.filter((stem) => asked.has(stem)).length;
  const label = labelOf(top.unit);
  if (label.every((stem) => asked.has(stem))) return ranked;
  const better = ranked.slice(1, AMONG).find(({ unit }) => {
    const other = unit.paragraph === top.unit.paragraph ? labelOf(unit) : [];
    return other.length > 0 && named(other) === other.length && other.length > named(label);
  });
  if (!better) return ranked;
  return [{ ...better, score: top.score }, ...ranked.filter((candidate) => candidate !== better)];
}

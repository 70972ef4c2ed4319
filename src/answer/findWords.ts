import type { Question } from '../question/types.ts';
import { tokenize } from '../language/tokens.ts';
import { weighTerms, type WeightedTerm } from '../retrieval/query.ts';
import { findPassages } from '../retrieval/rank.ts';
import type { ReportIndex } from '../retrieval/reportIndex.ts';
import type { Unit } from '../retrieval/unit.ts';
import { cite } from './cite.ts';
import type { WordHit, WordSearch } from './types.ts';

/** Passages that only come near, at most: three pages of them tell whether any is worth it. */
const MOST_NEAR = 9;

type Looked = Pick<WeightedTerm, 'weight' | 'matches'>;

/**
 * The paragraphs that hold the words of a search, whatever their endings and spelling: those with most of them first, then those that have them in a
 * row, a heading after the texts. Where none holds any, those that have related words.
 */
export function findWords(question: Question, indexes: readonly ReportIndex[]): WordSearch {
  const tokens = tokenize(question.read).map(({ stem }) => stem);
  const content = question.terms.filter(({ length }) => length === 1).map(({ key }) => key);
  // A search for words that carry nothing, "of the", is one for just these.
  const words = content.length > 0 ? content : [...new Set(tokens)];
  const exact = words.map((word): Looked => ({ weight: 1, matches: new Map([[word, 1]]) }));
  const row = ` ${tokens.join(' ')} `;
  const holding = indexes
    .flatMap((index) => hitsOf(exact, index, Infinity))
    .map(({ hit, units }) => {
      const texts = units.map((unit) => unit.tokens.map(({ stem }) => stem));
      const held = words.filter((word) => texts.some((text) => text.includes(word))).length;
      const inRow = texts.some((text) => ` ${text.join(' ')} `.includes(row));
      return { hit, held, rank: [held, Number(!isHeading(hit)), Number(inRow), hit.score] };
    })
    // The words of its heading alone are not in the paragraph.
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.rank.map((value, at) => value - (a.rank[at] ?? 0)).find((difference) => difference !== 0) ?? 0);
  const all = holding.filter(({ held }) => held === words.length).length;
  if (holding.length > 0) return { hits: holding.map(({ hit }) => hit), all, some: holding.length - all };
  const near = indexes.flatMap((index) => hitsOf(weighTerms(question, index), index));
  return {
    hits: near
      .map(({ hit }) => hit)
      .filter((hit) => !isHeading(hit))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_NEAR),
    all: 0,
    some: 0,
  };
}

const isHeading = ({ citation }: WordHit): boolean => citation.paragraph === 0;

function hitsOf(terms: readonly Looked[], index: ReportIndex, most?: number): { hit: WordHit; units: readonly Unit[] }[] {
  return findPassages(terms, index, most).flatMap(({ id, score }) => {
    const units = index.unitsOf.get(id) ?? [];
    const [first] = units;
    if (!first) return [];
    const { paragraph } = first;
    return [{ hit: { citation: cite(index.report, paragraph), text: paragraph.text, score, marked: tellingOf(units, terms) }, units }];
  });
}

/** The numbers of the sentences with most of what is looked for. */
function tellingOf(units: readonly Unit[], terms: readonly Looked[]): number[] {
  const had = units.map(({ tokens }) =>
    terms.reduce((sum, { matches }) => sum + Math.max(0, ...tokens.map(({ stem }) => matches.get(stem) ?? 0)), 0),
  );
  const most = Math.max(...had);
  return most === 0 ? [] : units.filter((_, at) => had[at] === most).map(({ sentence }) => sentence.number);
}

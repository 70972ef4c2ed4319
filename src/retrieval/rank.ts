import { meaningOf } from '../language/relatives.ts';
import type { Question } from '../question/types.ts';
import { amongOthers } from './amongOthers.ts';
import { fit, placeAmongOthers, type Fit } from './features.ts';
import { soughtOf } from './matches.ts';
import { learnedScorer } from './model.ts';
import { namedRowFirst } from './namedRow.ts';
import { weighTerms, type WeightedTerm } from './query.ts';
import type { QuestionRow } from './reader.ts';
import type { ReportIndex } from './reportIndex.ts';
import type { Unit } from './unit.ts';
import { questionRow, wordsOf } from './wordFeatures.ts';
import { WEIGHTS } from './weights.ts';

/** A sentence with how it fits the question. */
export interface Ranked extends Fit {
  unit: Unit;
  score: number;
}

/** What a report has for a question: sentences, best first, and the question as it was looked up and as readers are given it. */
export interface RankedSentences {
  ranked: Ranked[];
  terms: WeightedTerm[];
  row: QuestionRow;
}

/**
 * Sentences of a report for a question, best first.
 * @param makeScorer the learned ranker, but for the script that makes it.
 */
export function rank(question: Question, index: ReportIndex, makeScorer = learnedScorer): RankedSentences {
  const terms = weighTerms(question, index);
  const meaning = meaningOf(wordsOf(terms).map((term) => [term.norm, term.weight] as const));
  const sought = soughtOf(question, terms, meaning, index);
  const row = questionRow(question, terms, index);
  const found = findPassages(terms, index).flatMap(({ id, score: passage }) => {
    let before: Fit | undefined;
    return (index.unitsOf.get(id) ?? []).map((unit): Ranked => {
      const fitted = fit(question, sought, unit, passage, before?.own);
      before = fitted;
      return Object.assign(fitted, { unit, score: 0 });
    });
  });
  const standings = amongOthers(terms, found, exactScores(terms, index));
  const scoreOf = makeScorer(row);
  found.forEach((candidate, i) => {
    placeAmongOthers(candidate, standings[i] ?? []);
    candidate.score = scoreOf(candidate);
  });
  const ranked = found.sort((a, b) => b.score - a.score || a.unit.index - b.unit.index);
  return { ranked: namedRowFirst(terms, ranked), terms, row };
}

/** Paragraphs by BM25 over the terms and all that may stand for them; scores relative to the best. */
export function findPassages(
  terms: readonly Pick<WeightedTerm, 'weight' | 'matches'>[],
  index: ReportIndex,
  most: number = WEIGHTS.passages,
): { id: string; score: number }[] {
  const boosts = new Map<string, number>();
  for (const term of terms)
    // Cubed: MiniSearch adds up all that stand for a word, so that many weak ones would outweigh the word itself.
    for (const [key, strength] of term.matches) boosts.set(key, Math.max(boosts.get(key) ?? 0, strength ** 3 * term.weight));
  if (boosts.size === 0) return [];
  const hits = index.passages
    .search([...boosts.keys()].join(' '), { boostTerm: (key) => boosts.get(key) ?? 0, boost: { around: WEIGHTS.around } })
    .slice(0, most);
  const best = hits[0]?.score ?? 1;
  return hits.map((hit) => ({ id: String(hit.id), score: hit.score / best }));
}

/** The score of each paragraph by the very words of a question, relative to the best: 0 to 1. */
function exactScores(terms: readonly WeightedTerm[], index: ReportIndex): Map<string, number> {
  const words = wordsOf(terms).filter(({ from }) => from === 'question');
  const hits = index.passages.search(words.map(({ key }) => key).join(' '), { boost: { around: WEIGHTS.around } });
  const best = hits[0]?.score ?? 1;
  return new Map(hits.map(({ id, score }) => [String(id), score / best]));
}

import type { LocatedFact } from '../corpus/types.ts';
import type { Ranked } from './rank.ts';

/** A share from which on a sentence counts as the one: on questions that it has learned on the ranker is surer than on others. */
const SURE = 0.5;

/** For a fact, how the ranker likes the sentence that its quote stands in: its share of softmax over the ranked sentences, 1 from SURE on. */
export function textScores(ranked: readonly Ranked[]): (fact: LocatedFact) => number {
  const top = ranked[0]?.score ?? 0;
  const all = ranked.reduce((sum, { score }) => sum + Math.exp(score - top), 0) || 1;
  const byParagraph = new Map<string, { start: number; end: number; share: number }[]>();
  for (const { unit, score } of ranked) {
    const list = byParagraph.get(unit.paragraph.id) ?? [];
    list.push({ start: unit.sentence.start, end: unit.sentence.end, share: Math.min(1, Math.exp(score - top) / all / SURE) });
    byParagraph.set(unit.paragraph.id, list);
  }
  return ({ paragraph, quote }) => {
    const at = paragraph.text.indexOf(quote);
    return (byParagraph.get(paragraph.id) ?? [])
      .filter(({ start, end }) => start < at + quote.length && end > at)
      .reduce((most, { share }) => Math.max(most, share), 0);
  };
}

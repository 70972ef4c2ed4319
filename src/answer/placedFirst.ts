import type { LikelyWords } from '../retrieval/answerWords.ts';
import type { Unit } from '../retrieval/unit.ts';
import type { Asked } from './asked.ts';

/** The best sentences after some whose words from and to are the answer. */
export function placedFirst(
  { ranked }: Asked,
  likely: readonly LikelyWords[],
  places: readonly { unit: Unit; from: number; to: number }[],
): LikelyWords[] {
  const [top] = ranked;
  if (!top) return [...likely];
  const units = new Set(places.map(({ unit }) => unit));
  return [
    ...places.map(({ unit, from, to }) => {
      const { features, matches, own, around, score } = ranked.find((candidate) => candidate.unit === unit) ?? top;
      return {
        candidate: { features, matches, own, around, score, unit },
        words: Float64Array.from(unit.tokens, (_, at) => Number(at >= from && at < to)),
      };
    }),
    ...likely.filter(({ candidate }) => !units.has(candidate.unit)),
  ];
}

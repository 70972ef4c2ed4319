import type { WeightedTerm } from './query.ts';

/** For each key of a report, the terms of a question that it stands for, how well, and in which place among the keys of that term. */
export type Matches = ReadonlyMap<string, readonly { term: number; strength: number; place: number }[]>;

/** The terms of a question by the keys that stand for them: a sentence has far fewer keys than a question's words have relatives. */
export function matchesOf(terms: readonly WeightedTerm[]): Matches {
  const matches = new Map<string, { term: number; strength: number; place: number }[]>();
  terms.forEach(({ matches: keys }, term) => {
    let place = 0;
    for (const [key, strength] of keys) {
      const known = matches.get(key);
      const match = { term, strength, place: (place += 1) };
      if (known) known.push(match);
      else matches.set(key, [match]);
    }
  });
  return matches;
}

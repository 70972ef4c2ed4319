import { lemma } from '../language/lemma.ts';
import { MEANING } from '../language/relatives.ts';
import { wordNetEntry } from '../language/wordNet.ts';
import type { QueryTerm } from '../question/types.ts';

/** What kind of word a term is: what it names weighs most when it is missing. */
export type WordKind = 'name' | 'noun' | 'verb' | 'other';

/** What kind of word a term is. */
export function kindOf(term: QueryTerm): WordKind {
  if (term.value !== undefined || (term.capital && term.position > 0)) return 'name';
  const entry = wordNetEntry(lemma(term.norm)) ?? wordNetEntry(term.norm);
  if (!entry) return 'name';
  const { n = 0, v = 0, a = 0, r = 0 } = entry.tags;
  const most = Math.max(n, v, a, r);
  if (LIGHT.has(lemma(term.norm))) return 'other';
  return n === most ? 'noun' : v === most ? 'verb' : 'other';
}

/** Verbs and nouns that say little of their own. */
const LIGHT = new Set(
  'come go get take make give put do have be happen become let keep use show see look find call say tell want need try start end part way kind type sort amount number level time year place people person thing set run bring turn stand'.split(
    ' ',
  ),
);

export const MISSING_FEATURES = ['missingName', 'missingNoun', 'missingVerb', 'missingOther', 'nounsMissing', 'everyName'] as const;

/** How much of each kind of word is not had for sure, by weight over the whole question; how many nouns are missing; whether each name is had. */
export function missingOf(terms: readonly QueryTerm[], had: readonly number[], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share: Record<WordKind, number> = { name: 0, noun: 0, verb: 0, other: 0 };
  let nouns = 0;
  terms.forEach((term, i) => {
    if ((had[i] ?? 0) >= MEANING || term.from === 'context') return;
    const kind = kindOf(term);
    share[kind] += (weights[i] ?? 0) / total;
    if (kind === 'noun') nouns += 1;
  });
  return [share.name, share.noun, share.verb, share.other, Math.min(1, nouns / 3), share.name > 0 ? 0 : 1];
}

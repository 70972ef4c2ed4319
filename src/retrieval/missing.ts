import { MEANING } from '../language/relatives.ts';
import type { QueryTerm } from '../question/types.ts';

/** The kinds of words that a decision tells apart: what names weighs most when it is missing. */
export type MissingKind = 'name' | 'noun' | 'verb' | 'other';

/** What kind of word a term is, as a decision sees it. */
export const missingKind = ({ kind }: QueryTerm): MissingKind => (kind === 'name' || kind === 'noun' || kind === 'verb' ? kind : 'other');

export const MISSING_FEATURES = ['missingName', 'missingNoun', 'missingVerb', 'missingOther', 'nounsMissing', 'everyName'] as const;

/** How much of each kind of word is not had for sure, by weight over the whole question; how many nouns are missing; whether each name is had. */
export function missingOf(terms: readonly QueryTerm[], had: readonly number[], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share: Record<MissingKind, number> = { name: 0, noun: 0, verb: 0, other: 0 };
  let nouns = 0;
  terms.forEach((term, i) => {
    if ((had[i] ?? 0) >= MEANING || term.from === 'context') return;
    const kind = missingKind(term);
    share[kind] += (weights[i] ?? 0) / total;
    if (kind === 'noun') nouns += 1;
  });
  return [share.name, share.noun, share.verb, share.other, Math.min(1, nouns / 3), share.name > 0 ? 0 : 1];
}

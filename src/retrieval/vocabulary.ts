import { neighboursOf, relativesOf, vectorVocabulary, type VectorVocabulary } from '../language/relatives.ts';
import type { QueryTerm } from '../question/types.ts';
import type { Aliases } from './aliases.ts';

/** The words of some texts: what a term of a question can match there. */
export interface Vocabulary {
  /** In how many of the texts a key stands. */
  frequency: ReadonlyMap<string, number>;
  aliases: Aliases;
  vectors: VectorVocabulary;
}

/** @param words normalised words of the texts. */
export const makeVocabulary = (frequency: ReadonlyMap<string, number>, words: Iterable<string>, aliases: Aliases): Vocabulary => ({
  frequency,
  aliases,
  vectors: vectorVocabulary(words),
});

/** The keys of a vocabulary that stand for a term of a question, and how well: 0 to 1. */
export function matchTerm(term: QueryTerm, { frequency, aliases, vectors }: Vocabulary): Map<string, number> {
  const matches = new Map<string, number>();
  const add = (key: string, strength: number): void => {
    if ((matches.get(key) ?? 0) < strength && frequency.has(key)) matches.set(key, strength);
  };
  add(term.key, 1);
  for (const key of aliases.get(term.key) ?? []) add(key, 1);
  if (term.value !== undefined) return matches;
  for (const [key, strength] of relativesOf(term.key, term.norm)) add(key, strength);
  if (term.length === 1) for (const [key, strength] of neighboursOf(term.norm, vectors)) add(key, strength);
  return matches;
}

import { thesaurus } from './thesaurus.ts';

const SYNONYM = 0.85;
const cache = new Map<string, ReadonlyMap<string, number>>();

/** Keys that may stand for a word or phrase in a report, and how well: 0 to 1. */
export function relativesOf(key: string, _norm: string): ReadonlyMap<string, number> {
  const known = cache.get(key);
  if (known) return known;
  const relatives = new Map<string, number>();
  for (const synonym of thesaurus().synonyms.get(key) ?? []) relatives.set(synonym, SYNONYM);
  cache.set(key, relatives);
  return relatives;
}

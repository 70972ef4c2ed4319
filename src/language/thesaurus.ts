import { z } from 'zod';
import { readData } from './data.ts';
import { keyOf } from './keys.ts';
import { paraphrases } from './paraphrases.ts';

const groupsSchema = z.object({ groups: z.array(z.array(z.string())) });

/** Which words people use for one another. Keys are stems; a phrase is its stems joined by "_". */
export interface Thesaurus {
  /** Keys of several words. */
  phrases: ReadonlySet<string>;
  /** A key to those it shares a group with. */
  synonyms: ReadonlyMap<string, ReadonlySet<string>>;
}

let loaded: Thesaurus | undefined;

/** The thesaurus, read once when first needed. */
export function thesaurus(): Thesaurus {
  if (loaded) return loaded;
  const synonyms = new Map<string, Set<string>>();
  const phrases = new Set<string>(paraphrases().phrases);
  for (const group of readData('synonyms.json', groupsSchema).groups) {
    const keys = group.map(keyOf);
    for (const key of keys) {
      if (key.includes('_')) phrases.add(key);
      const known = synonyms.get(key) ?? new Set();
      for (const other of keys) if (other !== key) known.add(other);
      synonyms.set(key, known);
    }
  }
  return (loaded = { phrases, synonyms });
}

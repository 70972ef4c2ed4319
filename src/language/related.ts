import { z } from 'zod';
import { readData } from './data.ts';
import { keyOf } from './keys.ts';

let loaded: Map<string, string[]> | undefined;

/** Keys of what people ask with, to keys of what a report may say: evidence, not synonyms. Read once when first needed. */
export function relatedWords(): ReadonlyMap<string, string[]> {
  loaded ??= new Map(
    Object.entries(readData('related.json', z.object({ pairs: z.record(z.string(), z.array(z.string())) })).pairs).map(
      ([word, related]) => [keyOf(word), related.map(keyOf)],
    ),
  );
  return loaded;
}

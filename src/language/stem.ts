import { createRequire } from 'node:module';
import { z } from 'zod';
import { readData } from './data.ts';

// natural's main module loads database drivers and reads .env; its stemmer alone is small and silent.
const { stem: porter } = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer.js') as {
  stem: (word: string) => string;
};

const mapOf = (file: string, name: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(readData(file, z.looseObject({ [name]: z.record(z.string(), z.string()) }))[name] as Record<string, string>));
let variants: ReadonlyMap<string, string> | undefined;
/** Words that Porter takes for forms of another: "secondment" of "second". */
let own: ReadonlyMap<string, string> | undefined;
const stems = new Map<string, string>();

/** Porter's stem of a lower-case word; British spellings are read as American ones first, so that "organise" and "organize" meet. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    variants ??= mapOf('spellingVariants.json', 'variants');
    own ??= mapOf('ownStems.json', 'stems');
    const spelled = variants.get(word) ?? word;
    known = word.length < 3 || /\d/.test(word) ? word : (own.get(spelled) ?? porter(spelled));
    // A bound on memory, for a process that reads strangers' words for years.
    if (stems.size > 200_000) stems.clear();
    stems.set(word, known);
  }
  return known;
}

import { z } from 'zod';
import { readData } from './data.ts';

/** WordNet's coarse classes of nouns, in the order of its lexicographer files from 04. */
export const NOUN_CLASSES = [
  'act',
  'animal',
  'artifact',
  'attribute',
  'body',
  'cognition',
  'communication',
  'event',
  'feeling',
  'food',
  'group',
  'location',
  'motive',
  'object',
  'person',
  'phenomenon',
  'plant',
  'possession',
  'process',
  'quantity',
  'relation',
  'shape',
  'state',
  'substance',
  'time',
] as const;
export type NounClass = (typeof NOUN_CLASSES)[number];

/** What WordNet knows of a lemma, as distilled by src/training/wordnet.ts, where the format is described. */
export interface WordNetEntry {
  /** How often the lemma is tagged as each part of speech in WordNet's corpora. */
  tags: Partial<Record<'n' | 'v' | 'a' | 'r', number>>;
  /** The classes of a noun, the likeliest first. */
  classes: readonly NounClass[];
  synonyms: ReadonlySet<string>;
  hypernyms: ReadonlySet<string>;
  derived: ReadonlySet<string>;
  antonyms: ReadonlySet<string>;
}

let entries: ReadonlyMap<string, string> | undefined;
const parsed = new Map<string, WordNetEntry>();

/** The entry of a lower-case lemma; undefined for rare and unknown words. Entries are parsed when first asked for. */
export function wordNetEntry(lemma: string): WordNetEntry | undefined {
  entries ??= new Map(Object.entries(readData('wordnet.json', z.object({ entries: z.record(z.string(), z.string()) })).entries));
  const known = parsed.get(lemma);
  if (known) return known;
  const row = entries.get(lemma);
  if (row === undefined) return undefined;
  const entry = parse(row);
  parsed.set(lemma, entry);
  return entry;
}

function parse(row: string): WordNetEntry {
  const parts = row.split('|');
  const list = (sign: string): ReadonlySet<string> =>
    new Set(
      parts
        .find((part) => part.startsWith(sign))
        ?.slice(1)
        .split(','),
    );
  const tags: WordNetEntry['tags'] = {};
  let classes: readonly NounClass[] = [];
  for (const part of parts) {
    const match = /^([nvar])(\d+)(?::(.*))?$/.exec(part);
    if (!match) continue;
    const [, letter = '', count = '', names = ''] = match;
    tags[letter as keyof WordNetEntry['tags']] = Number(count);
    if (letter === 'n') classes = names.split(',').flatMap((name) => NOUN_CLASSES.filter((known) => known === name));
  }
  return { tags, classes, synonyms: list('='), hypernyms: list('<'), derived: list('~'), antonyms: list('!') };
}

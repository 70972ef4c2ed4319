import { readFileSync } from 'node:fs';
import { dataPath } from './data.ts';
import { stem } from './stem.ts';

/** What a report may say for a word or phrase that somebody asks with. */
export interface Paraphrases {
  /** Keys of about the same meaning. */
  close: readonly string[];
  /** Keys that stand in the answering sentence without meaning the same: "van" for "vehicle". */
  hints: readonly string[];
  /** Keys that are asked with for this one: `close` the other way round. */
  askedWith: readonly string[];
}

/** The table of paraphrases; a phrase's key is its stems joined by "_". */
export interface ParaphraseTable {
  of: (key: string) => Paraphrases;
  /** Keys of several words on either side. */
  phrases: ReadonlySet<string>;
}

/** The words of an entry are plain: lower case, split by blanks and hyphens. */
const keyOf = (entry: string): string =>
  /[ '’-]/.test(entry)
    ? entry
        .replace(/['’]s?(?= |$)|['’]/g, '')
        .split(/[ -]+/)
        .map(stem)
        .join('_')
    : stem(entry);

const NONE: Paraphrases = { close: [], hints: [], askedWith: [] };
let loaded: ParaphraseTable | undefined;

/** The paraphrases, read once when first needed: lines of "asked: close, close | hint, hint", their words in any form. */
export function paraphrases(): ParaphraseTable {
  if (loaded) return loaded;
  const entries = new Map<string, { close: string[]; hints: string[]; askedWith: string[] }>();
  const phrases = new Set<string>();
  const entryOf = (key: string): { close: string[]; hints: string[]; askedWith: string[] } => {
    let entry = entries.get(key);
    if (!entry) {
      entry = { close: [], hints: [], askedWith: [] };
      entries.set(key, entry);
      if (key.includes('_')) phrases.add(key);
    }
    return entry;
  };
  for (const line of readFileSync(dataPath('paraphrases.txt'), 'utf8').trimEnd().split('\n')) {
    const colon = line.indexOf(': ');
    const asked = keyOf(line.slice(0, colon));
    const [close = '', hints = ''] = line.slice(colon + 2).split(' | ');
    const entry = entryOf(asked);
    for (const other of close.split(', ')) {
      const key = keyOf(other);
      entry.close.push(key);
      entryOf(key).askedWith.push(asked);
    }
    for (const other of hints.split(', ')) {
      if (other === '') continue;
      const key = keyOf(other);
      entry.hints.push(key);
      if (key.includes('_')) phrases.add(key);
    }
  }
  return (loaded = { of: (key) => entries.get(key) ?? NONE, phrases });
}

let words: ReadonlySet<string> | undefined;

/** Every word that stands in the table, as it is written there. */
export const paraphrasedWords = (): ReadonlySet<string> =>
  (words ??= new Set(readFileSync(dataPath('paraphrases.txt'), 'utf8').match(/[a-z]+/g)));

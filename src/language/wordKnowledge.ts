import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataPath, readData } from './data.ts';
import { lemma, lemmas } from './lemma.ts';
import { paraphrasedWords } from './paraphrases.ts';
import { wordNetEntry, type NounClass } from './wordNet.ts';

/**
 * How far one word may stand for another, by what says so. The order is what counts: people's own groups are written for questions on reports,
 * derivation keeps the subject and changes the grammar, WordNet's synonyms hold in some sense only, hypernyms and related words are hints.
 */
export const RELATEDNESS = { same: 1, group: 0.9, derived: 0.85, synonym: 0.7, family: 0.6, hypernym: 0.5, related: 0.5 } as const;

/** The hand-made tables, by lemma; a phrase is its lemmas joined by blanks. */
export interface WordKnowledge {
  groups: readonly (readonly string[])[];
  /** The positions in `groups` at which a word or phrase stands. */
  groupsOf: ReadonlyMap<string, readonly number[]>;
  /** From an asker's word to a report's. */
  related: ReadonlyMap<string, ReadonlySet<string>>;
  opposites: ReadonlyMap<string, ReadonlySet<string>>;
}

const groupsSchema = z.object({ groups: z.array(z.array(z.string()).min(2)) });
const relatedSchema = z.object({ pairs: z.record(z.string(), z.array(z.string())) });
const pairsSchema = z.object({ pairs: z.array(z.tuple([z.string(), z.string()])) });

let knowledge: WordKnowledge | undefined;
let english: ReadonlySet<string> | undefined;

/** The hand-made tables, read and checked once, when first asked for. */
export function wordKnowledge(): WordKnowledge {
  return (knowledge ??= load());
}

function load(): WordKnowledge {
  const { groups } = readData('synonyms.json', groupsSchema);
  const { pairs: related } = readData('related.json', relatedSchema);
  const { pairs: opposites } = readData('antonyms.json', pairsSchema);
  const keys = keyCache();
  const keyed = groups.map((group) => [...new Set(group.flatMap(keys))]);
  const groupsOf = new Map<string, number[]>();
  keyed.forEach((group, position) => {
    for (const key of group) groupsOf.set(key, [...(groupsOf.get(key) ?? []), position]);
  });
  return {
    groups: keyed,
    groupsOf,
    related: links(Object.entries(related), keys),
    opposites: links(
      opposites.flatMap(([a, b]): [string, string[]][] => [
        [a, [b]],
        [b, [a]],
      ]),
      keys,
    ),
  };
}

/**
 * The keys that an entry of a table answers to. The entry itself is one too ("unemployed", "based"), and the only one where it is a base that looks
 * like a form of another word: "found" as in "founded" is not "find".
 */
function keysOf(entry: string): string[] {
  if (entry.includes(' ')) return [lemmas(entry)];
  const base = lemma(entry);
  return base === entry || lemma(`${entry}ed`) === entry ? [entry] : [base, entry];
}

/** {@link keysOf} for tables in which the same entries come up again and again. */
function keyCache(): (entry: string) => string[] {
  const cache = new Map<string, string[]>();
  return (entry) => {
    const known = cache.get(entry) ?? keysOf(entry);
    cache.set(entry, known);
    return known;
  };
}

function links(rows: readonly (readonly [string, readonly string[]])[], keys: (entry: string) => string[]): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const [word, others] of rows) {
    for (const key of keys(word)) {
      const known = table.get(key) ?? new Set();
      for (const other of others) for (const target of keys(other)) if (target !== key) known.add(target);
      table.set(key, known);
    }
  }
  return table;
}

/**
 * How far what the report says may stand for what was asked: 0 to 1, one of {@link RELATEDNESS} or 0. Both are lemmas or phrases of lemmas. It is the
 * same both ways round but for related words, which lead from a question to a report only.
 */
export function relatedness(asked: string, reported: string): number {
  const { groupsOf, related } = wordKnowledge();
  if (asked === reported) return RELATEDNESS.same;
  const shared = groupsOf.get(reported);
  if (shared && groupsOf.get(asked)?.some((position) => shared.includes(position))) return RELATEDNESS.group;
  const a = wordNetEntry(asked);
  const b = wordNetEntry(reported);
  const either = (relation: 'derived' | 'synonyms' | 'hypernyms'): boolean =>
    a?.[relation].has(reported) === true || b?.[relation].has(asked) === true;
  if (either('derived')) return RELATEDNESS.derived;
  if (either('synonyms')) return RELATEDNESS.synonym;
  if (a && b && sharesOrigin(a.derived, b.derived)) return RELATEDNESS.family;
  if (either('hypernyms')) return RELATEDNESS.hypernym;
  return related.get(asked)?.has(reported) ? RELATEDNESS.related : 0;
}

/** Whether two words derive from the same one: an organizer from the verb, as an organization. */
function sharesOrigin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** Whether two lemmas, or phrases of lemmas, say the opposite, so that one turns a yes to the other into a no. */
export function areOpposite(a: string, b: string): boolean {
  if (wordKnowledge().opposites.get(a)?.has(b)) return true;
  return wordNetEntry(a)?.antonyms.has(b) === true || wordNetEntry(b)?.antonyms.has(a) === true;
}

/** The likeliest coarse class of a noun, or of the last noun of a phrase; undefined where WordNet knows none. */
export function nounClass(noun: string): NounClass | undefined {
  return wordNetEntry(noun.split(' ').at(-1) ?? noun)?.classes[0];
}

/** Whether a lower-case word, in any of its forms, is one that WordNet, the stop words or the paraphrases hold, and so no misspelling. */
export function isEnglishWord(word: string): boolean {
  if (!english) {
    const stops = Object.values(readData('stopWords.json', z.record(z.string(), z.array(z.string())))).flat();
    english = new Set([...readFileSync(dataPath('words.txt'), 'utf8').trimEnd().split('\n'), ...stops, ...paraphrasedWords()]);
  }
  return english.has(word) || english.has(lemma(word)) || english.has(word.replace(/s$/, '')) || positivesOf(word).length > 0;
}

/** The adjectives and adverbs that a comparative or superlative may belong to: "larger" to "large", "busiest" to "busy", "biggest" to "big". */
export function positivesOf(word: string): string[] {
  const stem = /^(\w{2,})(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].filter((base) => {
    const { a, r } = wordNetEntry(base)?.tags ?? {};
    return a !== undefined || r !== undefined;
  });
}

/** Whether a word is the superlative of another and nothing else: "warmest", but not "forest" or "modest". */
export const isSuperlative = (word: string): boolean =>
  word === 'best' || word === 'worst' || (word.endsWith('est') && wordNetEntry(word) === undefined && positivesOf(word).length > 0);

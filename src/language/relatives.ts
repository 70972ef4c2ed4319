import { lemma } from './lemma.ts';
import { paraphrases } from './paraphrases.ts';
import { relatedWords } from './related.ts';
import { stem } from './stem.ts';
import { thesaurus } from './thesaurus.ts';
import { wordNetEntry } from './wordNet.ts';
import { wordVectors, type GatheredRows } from './wordVectors.ts';

/**
 * How much each source that says so adds to one word's standing for another; where several do, what is left to doubt is their product. On the practice questions a word that
 * a source allows stands in the right sentence oftener than in a wrong one by a factor of 10 (the word itself), 4.1 (the first three paraphrases), 4.0 (derived), 3.0 (groups),
 * 2.9 (paraphrases), 3.0 (those the other way round), 2.6 (related) and 1.7 (hints); 3.4 where groups and paraphrases agree, 2.3 and 1.8 where one of them stands alone.
 * The right sentence is first for .660 with them added up, .653 with the strongest alone (two halves of the reports in turn).
 */
const STRENGTH = {
  paraphrase: 0.55,
  firstParaphrases: 0.2,
  paraphraseOfPhrase: 0.65,
  hint: 0.3,
  askedWith: 0.4,
  group: 0.6,
  derived: 0.75,
  wordNet: 0.5,
  hypernym: 0.3,
  related: 0.35,
  vector: 0.7,
} as const;
/** How many of the paraphrases of a word, best first, count as the first. */
const FIRST = 3;
/** From this strength on a relation is one of meaning, not a mere hint. */
export const MEANING = 0.6;
/** Words less alike than this by their vectors are not related (src/training/vectors_eval.py: .5 is where 7 in 10 replaceable pairs lie). */
const LEAST_SIMILARITY = 0.42;

const cache = new Map<string, ReadonlyMap<string, number>>();

/** Keys that stand for a word or phrase by what people and WordNet say, and how well: 0 to 1. */
export function relativesOf(key: string, norm: string): ReadonlyMap<string, number> {
  // By both: a word's relatives are not those of another word with its stem.
  const asked = `${key} ${norm}`;
  const known = cache.get(asked);
  if (known) return known;
  const relatives = new Map<string, number>();
  const add = (words: Iterable<string>, strength: number): void => {
    for (const word of new Set(words)) if (word !== key) relatives.set(word, 1 - (1 - (relatives.get(word) ?? 0)) * (1 - strength));
  };
  const stems = (words: Iterable<string>): string[] => [...words].map((word) => word.split(' ').map(stem).join('_'));
  add(relatedWords().get(key) ?? [], STRENGTH.related);
  add(thesaurus().synonyms.get(key) ?? [], STRENGTH.group);
  const { close, hints, askedWith } = paraphrases().of(key);
  add(close, key.includes('_') ? STRENGTH.paraphraseOfPhrase : STRENGTH.paraphrase);
  add(close.slice(0, FIRST), STRENGTH.firstParaphrases);
  add(hints, STRENGTH.hint);
  add(askedWith, STRENGTH.askedWith);
  const entry = norm.includes(' ') ? undefined : (wordNetEntry(lemma(norm)) ?? wordNetEntry(norm));
  if (entry) {
    add(stems(entry.hypernyms), STRENGTH.hypernym);
    add(stems(entry.synonyms), STRENGTH.wordNet);
    add(stems(entry.derived), STRENGTH.derived);
  }
  if (cache.size > 50_000) cache.clear();
  cache.set(asked, relatives);
  return relatives;
}

/** The words of a text as rows of the vector table, ready to be compared with a question's. */
export interface VectorVocabulary {
  keys: string[];
  gathered: GatheredRows;
  /** What was found for words so far: the same words are asked again and again, and each search looks at every row. */
  found: Map<string, ReadonlyMap<string, number>>;
}

/** A bound on memory, for a process that reads strangers' words for years. */
const MOST_FOUND = 20_000;

/** Looks the words of a report up in the vector table. */
export function vectorVocabulary(words: Iterable<string>): VectorVocabulary {
  const table = wordVectors();
  const keys: string[] = [];
  const rows: number[] = [];
  for (const word of words) {
    const [row] = table.rows(word);
    if (row === undefined) continue;
    keys.push(stem(word));
    rows.push(row);
  }
  return { keys, gathered: table.gather(rows), found: new Map() };
}

/** Keys of a vocabulary whose words are near a word by their vectors, and how well they stand for it. */
export function neighboursOf(norm: string, vocabulary: VectorVocabulary): ReadonlyMap<string, number> {
  const { keys, gathered, found } = vocabulary;
  const known = found.get(norm);
  if (known) return known;
  const table = wordVectors();
  const near = new Map<string, number>();
  for (const own of table.rows(norm)) {
    const similarities = table.similarities(own, gathered);
    for (let at = 0; at < similarities.length; at += 1) {
      const similarity = similarities[at] ?? 0;
      if (similarity < LEAST_SIMILARITY) continue;
      const key = keys[at] ?? '';
      if ((near.get(key) ?? 0) < similarity * STRENGTH.vector) near.set(key, similarity * STRENGTH.vector);
    }
  }
  if (found.size >= MOST_FOUND) found.clear();
  found.set(norm, near);
  return near;
}

/** The direction of a text's meaning: its words' vectors summed by weight, of length 1; undefined when none of them is known. */
export function meaningOf(words: Iterable<readonly [word: string, weight: number]>): Float64Array | undefined {
  const table = wordVectors();
  const sum = new Float64Array(table.dimensions);
  for (const [word, weight] of words) {
    const [row] = table.rows(word);
    if (row !== undefined) table.addTo(sum, row, weight);
  }
  const length = Math.hypot(...sum);
  return length === 0 ? undefined : sum.map((value) => value / length);
}

/** The cosine of two directions. */
export const cosine = (a: Float64Array, b: Float64Array): number => cosineAt(a, b, 0);

/** The cosine of a direction and one of many that are laid side by side, `from` on. */
export function cosineAt(a: Float64Array, many: Float64Array, from: number): number {
  // Plain loops: this runs for every sentence and every way to ask. Two sums, which the processor adds up side by side.
  let even = 0;
  let odd = 0;
  for (let i = 0, j = from; i < a.length; i += 2, j += 2) {
    even += (a[i] ?? 0) * (many[j] ?? 0);
    odd += (a[i + 1] ?? 0) * (many[j + 1] ?? 0);
  }
  return even + odd;
}

/** Directions laid side by side, for {@link cosineAt}; where there is none, the zeros are like nothing. */
export function sideBySide(directions: readonly (Float64Array | undefined)[]): Float64Array {
  const { dimensions } = wordVectors();
  const all = new Float64Array(directions.length * dimensions);
  directions.forEach((direction, at) => {
    if (direction) all.set(direction, at * dimensions);
  });
  return all;
}

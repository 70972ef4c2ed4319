import { readFileSync } from 'node:fs';
import { dataPath } from './data.ts';

// Similarity starts above the nearness of 95 in 100 pairs of a question's and a report's words, and is half where 1 random pair in 500,
// a third of the topical neighbours and 7 in 10 of the words that replace each other are nearer (src/training/vectors_eval.py).
const ZERO_AT = -0.6;
const HALF_AT = -0.2;

const HEADER_BYTES = 16;
const MAGIC = 'RWV1';
const ENOUGH_PAIRS = 50_000;

/** Vectors of some 30,000 English words, as src/training/vectors.py lays them out. */
export interface WordVectors {
  readonly size: number;
  readonly dimensions: number;
  /** The rows of a lower-case word and of the form that it may inflect: "stopped" has its own and that of "stop". */
  rows(word: string): readonly number[];
  /** How near two rows are, -2..1: twice their cosine less how crowded each one's surroundings are (CSLS, Conneau et al. 2018). */
  nearness(a: number, b: number): number;
  /** Adds a row of length 1, times a weight, to a sum. */
  addTo(sum: Float64Array, row: number, weight: number): void;
  /** Nearness on the scale of {@link similarity}, 0..1. */
  similarity(a: number, b: number): number;
  /** Some rows side by side, for {@link similarities}. */
  gather(rows: readonly number[]): GatheredRows;
  /** The similarity of a row to each of those gathered: the same numbers, fast enough for a report's whole vocabulary. */
  similarities(own: number, gathered: GatheredRows): Float64Array;
}

/** Rows of the table, copied side by side as what the processor multiplies fastest. */
export interface GatheredRows {
  readonly rows: Int32Array;
  readonly vectors: Float32Array;
}

let loaded: WordVectors | undefined;

/** The table, read once when first needed (2 MB, under 30 ms). */
export function wordVectors(): WordVectors {
  return (loaded ??= parseVectors(readFileSync(dataPath('vectors.bin'))));
}

const pairs = new Map<string, number>();

/**
 * How related two words are, 0..1; from .5 on the one could stand for the other in a question. Symmetric; 1 for equal words, 0 for unknown ones.
 * It knows relatedness, not truth: opposites and sisters ("import", "export") often pass .5 too, so it may rank text but not confirm a fact.
 * @param a Lower-case word, not stemmed: "lawyers" is found under "lawyer", "lawyer" cut to "lawyer" is fine, "agenc" is not found.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const key = a < b ? `${a} ${b}` : `${b} ${a}`;
  const known = pairs.get(key);
  if (known !== undefined) return known;
  const table = wordVectors();
  let best = 0;
  for (const first of table.rows(a))
    for (const second of table.rows(b)) {
      best = Math.max(best, table.similarity(first, second));
    }
  if (pairs.size >= ENOUGH_PAIRS) pairs.clear();
  pairs.set(key, best);
  return best;
}

/** Reads a table's bytes. Throws when they are not of this format. */
export function parseVectors(file: Buffer): WordVectors {
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error(`vectors.bin: does not begin with ${MAGIC}`);
  const size = file.readUInt32LE(4);
  const dimensions = file.readUInt32LE(8);
  const textBytes = file.readUInt32LE(12);
  const crowdAt = HEADER_BYTES + size * dimensions;
  const textAt = crowdAt + size;
  if (file.length !== textAt + textBytes) throw new Error(`vectors.bin: ${file.length} bytes, its header says ${textAt + textBytes}`);
  const vectors = new Int8Array(file.buffer, file.byteOffset + HEADER_BYTES, size * dimensions);
  const crowding = file.subarray(crowdAt, textAt);
  const rowOf = new Map<string, number>();
  for (const word of file.toString('utf8', textAt).split('\n')) rowOf.set(word, rowOf.size);
  const lengths = new Float64Array(size);

  const dot = (a: number, b: number): number => {
    let sum = 0;
    for (let i = a * dimensions, j = b * dimensions, end = i + dimensions; i < end; i++, j++) sum += (vectors[i] ?? 0) * (vectors[j] ?? 0);
    return sum;
  };
  const length = (row: number): number => (lengths[row] ||= Math.sqrt(dot(row, row)));

  const nearness = (a: number, b: number): number =>
    (2 * dot(a, b)) / length(a) / length(b) - ((crowding[a] ?? 0) + (crowding[b] ?? 0)) / 255;

  const scaled = (near: number): number => Math.max(0, Math.min(1, (near - ZERO_AT) / (HALF_AT - ZERO_AT) / 2));

  const similarities = (own: number, { rows, vectors: flat }: GatheredRows): Float64Array => {
    const mine = Float32Array.from(vectors.subarray(own * dimensions, (own + 1) * dimensions));
    const all = new Float64Array(rows.length);
    for (let at = 0, j = 0; at < rows.length; at += 1) {
      // Two sums, which the processor adds up side by side; of whole numbers, so that the order makes no difference.
      let even = 0;
      let odd = 0;
      for (let i = 0; i + 1 < dimensions; i += 2, j += 2) {
        even += (mine[i] ?? 0) * (flat[j] ?? 0);
        odd += (mine[i + 1] ?? 0) * (flat[j + 1] ?? 0);
      }
      if (dimensions % 2 === 1) even += (mine[dimensions - 1] ?? 0) * (flat[j++] ?? 0);
      const row = rows[at] ?? 0;
      const crowded = ((crowding[own] ?? 0) + (crowding[row] ?? 0)) / 255;
      all[at] = row === own ? 1 : scaled((2 * (even + odd)) / length(own) / length(row) - crowded);
    }
    return all;
  };

  return {
    size,
    rows: (word) => {
      const own = rowOf.get(word);
      const base = rowOf.get(basesOf(word).find((form) => rowOf.has(form)) ?? '');
      return [own, base].filter((row) => row !== undefined);
    },
    nearness,
    dimensions,
    addTo: (sum, row, weight) => {
      const scale = weight / length(row);
      for (let i = 0, j = row * dimensions; i < dimensions; i++, j++) sum[i] = (sum[i] ?? 0) + scale * (vectors[j] ?? 0);
    },
    similarity: (a, b) => (a === b ? 1 : scaled(nearness(a, b))),
    gather: (rows) => {
      const flat = new Float32Array(rows.length * dimensions);
      rows.forEach((row, at) => {
        flat.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
      });
      return { rows: Int32Array.from(rows), vectors: flat };
    },
    similarities,
  };
}

/** The forms that a regular inflection or a British spelling may come from, likeliest first. The table leaves such forms out. */
function basesOf(word: string): string[] {
  const found: string[] = [];
  const size = word.length;
  if (/(?:ies|ied)$/.test(word) && size > 4) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es') && size > 4) found.push(word.slice(0, -1), word.slice(0, -2));
  else if (word.endsWith('s') && !word.endsWith('ss') && size > 3) found.push(word.slice(0, -1));
  for (const ending of ['ed', 'ing']) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    found.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  }
  if (/[iy]s(?:e|ed|es|ing|er|ers|ation|ations)$/.test(word)) {
    const american = word.replace(/([iy])s(e|ed|es|ing|er|ers|ation|ations)$/, '$1z$2');
    found.push(american, ...basesOf(american));
  }
  return found;
}

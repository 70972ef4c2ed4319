import { INNER } from '../language/nameWords.ts';
import { numberOf, ordinalOf } from '../language/numbers.ts';
import type { Span } from '../language/spans.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stopWords.ts';
import { normalize, type Token } from '../language/tokens.ts';
import { extentOf, isAdjective } from '../language/places.ts';
import type { ChoiceType } from './types.ts';

const TIMES = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter christmas easter'.split(
    ' ',
  ),
);
/** Capitalised words that name nothing by themselves. */
const GENERIC = new Set(
  'director council government board professor doctor dr prof mr mrs ms centre center institute ministry table figure chapter section annex appendix part team work ltd inc report committee university member members institution'.split(
    ' ',
  ),
);

/** What a body is called by: the last word of its name, or the one before "of" and "for". */
const BODIES = new Set(
  'university institute institution foundation corporation company co ltd inc plc ministry department office agency commission committee council association society centre center bank trust union college school academy bureau board administration authority service museum library fund federation consortium alliance hospital laboratory court parliament government organisation organization'.split(
    ' ',
  ),
);
/** Of these a lone name may be a place ("Quarry Bank"): a body has "the" before it. */
const PLACES_TOO = new Set(['bank', 'court']);
/** What somebody is, not who: "Secretary General", and "Ann Lee General Manager" under a letter. */
const ROLES = new Set(
  'manager director secretary president chair chairman chairwoman chairperson officer general editor minister ambassador librarian treasurer commissioner chief'.split(
    ' ',
  ),
);
/** Words before a place and before nothing but a place; and such as no place has before it. */
const WHERE = new Set(['in', 'at', 'near', 'outside']);
const NOT_WHERE = new Set(['the', 'a', 'an', 'by', 'with']);

/** No name follows these: "a Category II Centre", "the first session". */
const ARTICLES = new Set(['a', 'an', 'another', 'first', 'second', 'third']);

/** A name as it stands in a sentence, its possessive ending left off. */
export interface FoundName {
  text: string;
  start: number;
  end: number;
  /** What the words in and around it tell that it is; 'name' where they do not. */
  type: ChoiceType;
  /** The word before it, lower case. */
  before: string;
}

/** The names of a sentence, each stretch once. A name that is a list of others, a time or a word that any sentence can begin with is left out. */
export function namesIn(text: string, tokens: readonly Token[], spans: readonly Span[]): FoundName[] {
  const stretches = new Map<number, Span[]>();
  for (const span of spans) {
    if (['person', 'organization', 'place', 'name'].includes(span.type))
      stretches.set(span.from, [...(stretches.get(span.from) ?? []), span]);
  }
  return [...stretches.values()].flatMap((readings): FoundName[] => {
    const [first] = readings;
    if (!first) return [];
    const name = text.slice(first.start, first.end).replace(/['’]s?$/u, '');
    const words = tokens.slice(first.from, first.to);
    const end = first.start + name.length;
    // "Board of Veterans' Appeals" would be cut short.
    if (!isName(name, words) || /^['’](?!s)/u.test(text.slice(end))) return [];
    return [{ text: name, start: first.start, end, type: certainType(readings), before: tokens[first.from - 1]?.norm ?? '' }];
  });
}

/** The language's reader gives all readings of a name; one kind alone, or a place after "in", is certain enough to be asked for as such. */
function certainType(readings: readonly Span[]): ChoiceType {
  const types = new Set(readings.map(({ type }) => type));
  if (types.has('person') && !types.has('organization')) return 'person';
  if (readings[0]?.type === 'place') return 'place';
  if (types.size === 1 && types.has('organization')) return 'organization';
  return 'name';
}

function isName(name: string, words: readonly Token[]): boolean {
  if (name.length < 3 || name.length > 80 || /['’]s\s|\n|\(/u.test(name) || !/^[\p{L}“"]/u.test(name)) return false;
  const norms = words.map(({ norm }) => norm);
  if (norms.some((norm) => TIMES.has(norm) || numberOf(norm) !== undefined || ordinalOf(norm) !== undefined)) return false;
  return !isAdjective(name) && norms.some((norm) => !GENERIC.has(norm) && !isStopWord(norm));
}

/**
 * What a name surely is, by every place where it stands. What is not settled is neither asked for nor a choice: a form or a programme beside ministries
 * would be no choice, and could be right.
 * @param shortFor what an acronym stands for, where the report says it.
 */
export function kindOf(name: string, found: readonly Pick<FoundName, 'type' | 'before'>[], shortFor?: string): ChoiceType | undefined {
  if (found.some(({ before }) => ARTICLES.has(before))) return undefined;
  if (isBody(name) && PLACES_TOO.has(headOf(name)) && !found.some(({ before }) => before === 'the')) return undefined;
  if (isBody(name) || (shortFor !== undefined && isBody(shortFor))) return 'organization';
  if (extentOf(name) !== 'local') return 'place';
  if (isAcronym(name)) return undefined;
  const types = found.map(({ type }) => type).filter((type) => type !== 'name');
  const mostly = (type: ChoiceType): boolean => types.filter((one) => one === type).length * 2 > types.length;
  if (mostly('person') && /\s/.test(name)) return ROLES.has(normalize(name.split(/\s+/).at(-1) ?? '')) ? undefined : 'person';
  const isSomewhere = found.some(({ before }) => WHERE.has(before)) && !found.some(({ before }) => NOT_WHERE.has(before));
  return mostly('place') && isSomewhere && name.split(/\s+/).length <= 3 ? 'place' : undefined;
}

/** "Ministry of Justice", "University of Tarbet", "Halvorsen Foundation": the kind of body stands in the name. */
export const isBody = (name: string): boolean =>
  /\s/.test(name) &&
  !/ the | Government$/.test(name) &&
  name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || INNER.has(word)) &&
  BODIES.has(headOf(name));

/** The word that says what kind of thing a name names: "ministry" of "Ministry of Justice", "council" of "Science Council". */
export const headOf = (name: string): string =>
  normalize(/^(?:.*?\s)?(\S+)(?=\s(?:of|for|on)\s)/u.exec(name)?.[1] ?? name.split(/\s+/).at(-1) ?? '');

/** The words of a name that tell whose it is, stemmed: titles and kinds of bodies are shared by many. */
export const tellingStems = (name: string): string[] =>
  name
    .split(/[\s.]+/)
    .map(normalize)
    .filter((word) => word !== '' && !GENERIC.has(word) && !isStopWord(word))
    .map(stem);

export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(text);

const kindsOfBody = new Set([...BODIES].map(stem));

/** Whether a stem is of a word that says what kind of body a name names, and so is shared by names of different bodies. */
export const isKindOfBody = (word: string): boolean => kindsOfBody.has(word);

/** Collects how a report writes its words, paragraph by paragraph. */
export interface WordsSeen {
  small: Set<string>;
  /** With a capital inside a sentence. */
  inside: Set<string>;
}

export function seeWords(text: string, { small, inside }: WordsSeen): void {
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’]*/gu)) small.add(normalize(word));
  for (const [word] of text.matchAll(/(?<=[\p{L}\p{N},;)(] )\p{Lu}[\p{L}\p{N}&-]*/gu)) inside.add(normalize(word));
}

/** A lone capitalised word that the report also writes small, or only ever at the start of a sentence: a word, not a name. */
export const isWord = (name: string, { small, inside }: WordsSeen): boolean =>
  !/\s/.test(name) && (small.has(normalize(name)) || !inside.has(normalize(name)));

import { numberOf, ordinalOf } from '../language/numbers.ts';
import type { Span } from '../language/spans.ts';
import { isStopWord } from '../language/stopWords.ts';
import { normalize, type Token } from '../language/tokens.ts';
import { isAdjective } from './places.ts';
import type { ChoiceType } from './types.ts';

const TIMES = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter christmas easter'.split(
    ' ',
  ),
);
/** Capitalised words that name nothing by themselves. */
const GENERIC = new Set(
  'director council government board professor doctor dr mr mrs ms centre center institute ministry table figure chapter section annex appendix part team work ltd inc report committee university member members institution'.split(
    ' ',
  ),
);

/** A name as it stands in a sentence, its possessive ending left off. */
export interface FoundName {
  text: string;
  start: number;
  end: number;
  /** 'name' where the words around it do not tell what it is. */
  type: ChoiceType;
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
    if (!isName(name, words)) return [];
    return [{ text: name, start: first.start, end: first.start + name.length, type: certainType(readings) }];
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

/** Lone capitalised words that the report also writes small, or only ever at the start of a sentence: words, not names. */
export function wordsNotNames(texts: readonly string[]): (name: string) => boolean {
  const all = texts.join('\n');
  const small = new Set([...all.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’]*/gu)].map(([word]) => normalize(word)));
  const inside = new Set([...all.matchAll(/(?<=[\p{L}\p{N},;)(]\s)\p{Lu}[\p{L}\p{N}&-]*/gu)].map(([word]) => normalize(word)));
  return (name) => !/\s/.test(name) && (small.has(normalize(name)) || !inside.has(normalize(name)));
}

import type { Report, Sentence } from '../corpus/types.ts';
import { isStopWord } from '../language/stopWords.ts';
import { findSpans, type Span } from '../language/spans.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { datePhrase, type DatePhrase } from './dates.ts';
import { namesIn, wordsNotNames, type FoundName } from './names.ts';
import { numberPhrase } from './numbers.ts';
import type { ChoiceType } from './types.ts';

/** A sentence read for the quiz. */
export interface ReadSentence {
  sentence: Sentence;
  /** Position in `report.paragraphs`. */
  paragraph: number;
  tokens: Token[];
  spans: Span[];
  names: FoundName[];
  stems: ReadonlySet<string>;
}

/** A name of the report and what kind of thing it is. */
export interface Name {
  text: string;
  type: ChoiceType;
  stems: ReadonlySet<string>;
}

/** Everything in a report that a question or a wrong choice can be made of. */
export interface Pool {
  sentences: ReadSentence[];
  numbers: ReadonlyMap<ChoiceType, number[]>;
  dates: DatePhrase[];
  names: Name[];
  kinds: ReadonlyMap<string, ChoiceType>;
  /** The sentences that have a stem. */
  having: ReadonlyMap<string, readonly number[]>;
  /** Things with several names, each name as its stems: an acronym and what it is short for. */
  aliases: ReadonlySet<string>[][];
}

const NUMERIC = ['number', 'percentage', 'money', 'duration', 'ordinal'] as const;
const NAMED = ['person', 'organization', 'place', 'name', 'title'] as const;

export const isNumeric = (type: string): type is (typeof NUMERIC)[number] => (NUMERIC as readonly string[]).includes(type);
export const isNamed = (type: string): type is (typeof NAMED)[number] => (NAMED as readonly string[]).includes(type);

/** Stems of the words that carry meaning. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    tokenize(text)
      .filter(({ norm }) => !isStopWord(norm))
      .map(({ stem }) => stem),
  );

/** Reads a report's running text and lists; a table's rows and headings have no sentences to ask about. */
export function poolOf(report: Report): Pool {
  const isWord = wordsNotNames(report.paragraphs.map(({ text }) => text));
  const sentences = report.paragraphs.flatMap((paragraph, index) =>
    paragraph.kind === 'table' || paragraph.kind === 'heading' ? [] : paragraph.sentences.map((sentence) => read(sentence, index, isWord)),
  );
  const numbers = new Map<ChoiceType, number[]>(NUMERIC.map((type) => [type, []]));
  const dates = new Map<string, DatePhrase>();
  for (const { sentence, spans } of sentences) {
    for (const span of spans) {
      const text = sentence.text.slice(span.start, span.end);
      const value = isNumeric(span.type) ? numberPhrase(text)?.value : undefined;
      if (value !== undefined && isNumeric(span.type)) numbers.get(span.type)?.push(value);
      const date = span.type === 'date' ? datePhrase(text) : undefined;
      if (date) dates.set(text, date);
    }
  }
  const names = settle(sentences);
  // A list of names is no name.
  const known = new Set(names.map(({ text }) => text));
  const isList = (text: string): boolean => text.includes(' and ') && text.split(' and ').some((part) => known.has(part));
  const single = names.filter(({ text }) => !isList(text));
  const kinds = new Map(single.map(({ text, type }) => [text, type]));
  return { sentences, numbers, dates: [...dates.values()], names: single, kinds, having: indexOf(sentences), aliases: aliasesOf(report) };
}

function indexOf(sentences: readonly ReadSentence[]): Map<string, number[]> {
  const having = new Map<string, number[]>();
  sentences.forEach(({ stems }, index) => {
    for (const stem of stems) {
      const known = having.get(stem);
      if (known) known.push(index);
      else having.set(stem, [index]);
    }
  });
  return having;
}

function read(sentence: Sentence, paragraph: number, isWord: (name: string) => boolean): ReadSentence {
  const tokens = tokenize(sentence.text);
  const spans = findSpans(sentence.text, tokens);
  const names = namesIn(sentence.text, tokens, spans).filter(({ text }) => !isWord(text));
  return { sentence, paragraph, tokens, spans, names, stems: new Set(tokens.map(({ stem }) => stem)) };
}

/** Each name once, with the kind that most of the places where it stands give it; a place that tells nothing has no vote. */
function settle(sentences: readonly ReadSentence[]): Name[] {
  const votes = new Map<string, ChoiceType[]>();
  for (const { text, type } of sentences.flatMap(({ names }) => names)) votes.set(text, [...(votes.get(text) ?? []), type]);
  return [...votes].map(([text, types]) => {
    const certain = types.filter((type) => type !== 'name');
    const [best] = certain.sort((a, b) => certain.filter((type) => type === b).length - certain.filter((type) => type === a).length);
    return { text, type: best ?? 'name', stems: stemsOf(text) };
  });
}

/** "Cold Coral Atlas (CCA)" in the text, and the glossary's terms with their expansions and other names. */
function aliasesOf(report: Report): ReadonlySet<string>[][] {
  const named = report.paragraphs.flatMap(({ text }) =>
    [...text.matchAll(/((?:\p{Lu}[\p{L}&.'’-]*\s+(?:(?:of|for|and|the|on|in|de)\s+)*)+)\((\p{Lu}[\p{L}&-]{1,9})\)/gu)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
  const listed = report.glossary.map(({ term, expansion, aliases }) => [term, expansion ?? '', ...aliases]);
  return [...named, ...listed].map((texts) => texts.map(stemsOf).filter((stems) => stems.size > 0));
}

import type { Report, Sentence } from '../corpus/types.ts';
import { findSpans, type Span } from '../language/spans.ts';
import { isStopWord } from '../language/stopWords.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { inTurns } from '../turns.ts';
import { datePhrase, type DatePhrase } from './dates.ts';
import { isBody, isWord, kindOf, namesIn, seeWords, type FoundName, type WordsSeen } from './names.ts';
import { numberPhrase, type NumberPhrase } from './numbers.ts';
import { aliasesOf, ownNames, type Alias } from './aliases.ts';
import type { ChoiceType } from './types.ts';

/** A sentence that could be asked about, and where it stands. */
export interface Place {
  sentence: Sentence;
  /** Position in `report.paragraphs`. */
  paragraph: number;
}

/** A sentence read for the quiz. */
export interface ReadSentence extends Place {
  tokens: Token[];
  spans: Span[];
  names: FoundName[];
}

/** A name of the report and what kind of thing it is. */
export interface Name {
  text: string;
  type: ChoiceType;
  stems: ReadonlySet<string>;
  /** The sentences that have it, by position in `places`. */
  places: readonly number[];
}

/** Everything in a report that a question or a wrong choice can be made of. */
export interface Pool {
  places: Place[];
  numbers: ReadonlyMap<ChoiceType, NumberPhrase[]>;
  dates: DatePhrase[];
  names: Name[];
  /** The names by their text. */
  named: ReadonlyMap<string, Name>;
  /** The sentences that have a stem, by position in `places`. */
  having: ReadonlyMap<string, readonly number[]>;
  aliases: readonly Alias[];
  /** The year that is reported on, where the report says it. */
  year: number | undefined;
  /** How the report writes its words. */
  seen: WordsSeen;
  /** Whether a name is that of the body that the report is about: as an answer it asks nothing. */
  isOwn: (name: string) => boolean;
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

const made = new WeakMap<Report, Promise<Pool>>();

/** Reads a report once, a little at a time: a long one takes seconds, and questions are answered meanwhile. */
export function poolOf(report: Report): Promise<Pool> {
  const known = made.get(report);
  if (known) return known;
  const pool = inTurns(reading(report));
  made.set(report, pool);
  return pool;
}

/** Reads running text and lists; a table's rows and headings have no sentences to ask about. Yields after each paragraph or name. */
function* reading(report: Report): Generator<undefined, Pool> {
  const seen: WordsSeen = { small: new Set(), inside: new Set() };
  for (const { text } of report.paragraphs) {
    seeWords(text, seen);
    yield;
  }
  const aliases = yield* aliasesOf(report);
  const places: Place[] = [];
  const numbers = new Map<ChoiceType, NumberPhrase[]>(NUMERIC.map((type) => [type, []]));
  const dates = new Map<string, DatePhrase>();
  const having = new Map<string, number[]>();
  const found = new Map<string, { found: FoundName[]; places: number[] }>();
  for (const [paragraph, { kind, sentences }] of report.paragraphs.entries()) {
    if (kind === 'table' || kind === 'heading') continue;
    for (const sentence of sentences) {
      const at = places.push({ sentence, paragraph }) - 1;
      const { tokens, spans, names } = readSentence({ sentence, paragraph }, seen);
      for (const stem of new Set(tokens.map((token) => token.stem))) push(having, stem, at);
      for (const span of spans) {
        const text = sentence.text.slice(span.start, span.end);
        const number = isNumeric(span.type) ? numberPhrase(text) : undefined;
        if (number && isNumeric(span.type)) numbers.get(span.type)?.push(number);
        const date = span.type === 'date' ? datePhrase(text) : undefined;
        if (date) dates.set(text, date);
      }
      for (const name of names) {
        const known = found.get(name.text);
        if (known) {
          known.found.push(name);
          known.places.push(at);
        } else found.set(name.text, { found: [name], places: [at] });
      }
      yield;
    }
  }
  const names = yield* settled(found, aliases);
  const named = new Map(names.map((name) => [name.text, name]));
  return {
    places,
    numbers,
    dates: [...dates.values()],
    names,
    named,
    having,
    aliases,
    year: report.year,
    seen,
    isOwn: ownNames(report, aliases),
  };
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Reads a sentence: its words, what could be asked in it, and the names. */
export function readSentence({ sentence, paragraph }: Place, seen: WordsSeen): ReadSentence {
  const tokens = tokenize(sentence.text);
  const spans = findSpans(sentence.text, tokens);
  const names = namesIn(sentence.text, tokens, spans).filter(({ text }) => !isWord(text, seen));
  return { sentence, paragraph, tokens, spans, names };
}

/** Each name once, where it is settled what it names; a list of names is no name, nor is a body with the noun that it stands before. */
function* settled(
  found: ReadonlyMap<string, { found: FoundName[]; places: number[] }>,
  aliases: readonly Alias[],
): Generator<undefined, Name[]> {
  const shortFor = new Map(aliases.flatMap(({ short, long }) => (short === undefined ? [] : [[short, long] as const])));
  const names: Name[] = [];
  for (const [text, { found: all, places }] of found) {
    const isList = text.includes(' and ') && text.split(' and ').some((part) => found.has(part));
    const words = text.split(' ');
    const starts = words.map((_, at) => words.slice(0, at).join(' '));
    const type = isList || starts.some((start) => found.has(start) && isBody(start)) ? undefined : kindOf(text, all, shortFor.get(text));
    if (type !== undefined) names.push({ text, type, stems: stemsOf(text), places });
    yield;
  }
  return names;
}

import type { Paragraph, Report, Sentence } from '../corpus/types.ts';
import { phraseKeys } from '../language/phrases.ts';
import { findSpans, type Span } from '../language/spans.ts';
import { isStopWord } from '../language/stopWords.ts';
import { tokenize, type Token } from '../language/tokens.ts';

/** Keys by their numbers, each with a value: a report's sentences are compared with every question, and numbers are found faster than strings. */
export interface NumberedKeys {
  numbers: Int32Array;
  values: Float64Array;
}

/** A sentence (or heading, item, table row) ready to be matched: the unit that is ranked. */
export interface Unit {
  /** Position among the units of its report. */
  index: number;
  paragraph: Paragraph;
  sentence: Sentence;
  tokens: Token[];
  /** Stem or phrase to the position of its first token. */
  keys: Map<string, number>;
  /** The same keys by their numbers, with the position of each. */
  numbered: NumberedKeys;
  /** The number of each token's stem. */
  stems: Int32Array;
  /** Keys that the surroundings lend it, by how near they stand: 0 to 1. */
  context: NumberedKeys;
  spans: Span[];
  /** Which clause each token belongs to. */
  clauses: number[];
  /** The direction of its meaning; undefined where no word is known. */
  meaning?: Float64Array;
  /** The numbers of the keys of the headings above it. */
  headings: Int32Array;
  /** Its header cells, for a table row. */
  header?: string[];
  /** How much of a list it is: 1 for six things and more, in the sentence or, for an item, in the list that it is of. */
  enumerates: number;
  /** Whether it goes on from the sentence before it: "It …", "They …". */
  pointsBack: boolean;
  /** How many capitalised words it has after the first, and how many figures: 1 for five, and for four. */
  names: number;
  numbers: number;
}

/** How much a word in the surroundings counts as one in the sentence; set by hand, the ranker learns what context is worth as a whole. */
const NEARNESS = { header: 0.8, lead: 0.8, heading: 0.7, ancestors: 0.5, previous: 0.6, next: 0.35, paragraph: 0.4 } as const;

/** What parts the cells of a table's row in its text. */
export const CELL_MARK = ' | ';

/** Whether a unit only names the columns of a table. */
export const isHeaderRow = ({ paragraph, header, sentence }: Unit): boolean =>
  paragraph.kind === 'table' && header === undefined && sentence.text.includes(CELL_MARK);

/** The units of a report in reading order, and the number of each key that stands in or around them, and of each stem. */
export function makeUnits(report: Report, names: ReadonlySet<string>): { units: Unit[]; numberOf: Map<string, number> } {
  const units: Unit[] = [];
  const numberOf = new Map<string, number>();
  for (const section of report.sections) {
    const headings = section.path.slice(1).map((heading) => keysOf(tokenize(heading), names));
    const { numbers } = byNumber(new Map(headings.flatMap((keys) => [...keys])), numberOf);
    let before: Unit[] = [];
    for (const paragraph of [section.heading, ...section.paragraphs]) {
      const own = paragraph.sentences.map((sentence) => makeUnit(paragraph, sentence, names));
      own.forEach((unit, position) => {
        const lent = new Map<string, number>();
        const lend = (keys: Iterable<string>, nearness: number): void => {
          for (const key of keys) if ((lent.get(key) ?? 0) < nearness) lent.set(key, nearness);
        };
        unit.index = units.length + position;
        const line = paragraph.lines.find((candidate) => unit.sentence.start >= candidate.start && unit.sentence.end <= candidate.end);
        const header = paragraph.lines.find((candidate) => candidate.role === 'header');
        if (header?.cells && line?.role === 'row') {
          unit.header = header.cells;
          lend(keysOf(tokenize(header.cells.join(' '))).keys(), NEARNESS.header);
        }
        const inList = line?.role === 'item' || line?.role === 'row';
        own.forEach((other, place) => {
          if (other === unit) return;
          const lead = paragraph.lines[0]?.role === 'lead' && other.sentence.end <= paragraph.lines[0].end;
          const sameLine = line !== undefined && other.sentence.start >= line.start && other.sentence.end <= line.end;
          if (lead) lend(other.keys.keys(), NEARNESS.lead);
          else if (inList && !sameLine) return;
          else
            lend(
              other.keys.keys(),
              place === position - 1 || (sameLine && inList)
                ? NEARNESS.previous
                : place === position + 1
                  ? NEARNESS.next
                  : NEARNESS.paragraph,
            );
        });
        if (position === 0 || inList) for (const other of before.slice(-2)) lend(other.keys.keys(), NEARNESS.next);
        headings.forEach((keys, depth) => {
          if (paragraph.kind === 'heading' && depth === headings.length - 1) return;
          lend(keys.keys(), depth === headings.length - 1 ? NEARNESS.heading : NEARNESS.ancestors);
        });
        unit.numbered = byNumber(unit.keys, numberOf);
        unit.stems = Int32Array.from(unit.tokens, ({ stem }) => numberFor(stem, numberOf));
        unit.context = byNumber(lent, numberOf);
        unit.headings = numbers;
      });
      units.push(...own);
      before = paragraph.kind === 'heading' ? [] : own;
    }
  }
  return { units, numberOf };
}

/** Keys by their numbers. */
function byNumber(keys: ReadonlyMap<string, number>, numberOf: Map<string, number>): NumberedKeys {
  const numbers = new Int32Array(keys.size);
  let at = 0;
  for (const key of keys.keys()) numbers[at++] = numberFor(key, numberOf);
  return { numbers, values: Float64Array.from(keys.values()) };
}

/** The number of a key; a new one gets the next. */
function numberFor(key: string, numberOf: Map<string, number>): number {
  const number = numberOf.get(key) ?? numberOf.size;
  numberOf.set(key, number);
  return number;
}

const NONE: NumberedKeys = { numbers: new Int32Array(0), values: new Float64Array(0) };

function makeUnit(paragraph: Paragraph, sentence: Sentence, names: ReadonlySet<string>): Unit {
  const tokens = tokenize(sentence.text);
  return {
    index: 0,
    paragraph,
    sentence,
    tokens,
    keys: keysOf(tokens, names),
    numbered: NONE,
    stems: NONE.numbers,
    context: NONE,
    headings: NONE.numbers,
    spans: findSpans(sentence.text, tokens),
    clauses: clausesIn(sentence.text, tokens),
    pointsBack: POINTING_BACK.test(sentence.text),
    names: Math.min(1, tokens.slice(1).filter(({ capital }) => capital).length / 5),
    numbers: Math.min(1, (sentence.text.match(/\d[\d.,]*/g)?.length ?? 0) / 4),
    enumerates: Math.min(1, Math.max(separators(sentence.text), itemsAround(paragraph, sentence)) / MANY),
  };
}

/** The first word of a sentence that goes on from the one before it. */
const POINTING_BACK =
  /^(?:it|they|this|these|those|he|she|his|her|their|its|both|nothing|none|all|the (?:first|second|other|latter|former))\b/i;

const OPENS_CLAUSE = new Set('and but which who where while whose'.split(' '));

/** Numbers the clauses of a sentence, roughly: at punctuation and before conjunctions. The cells of a table's row belong together. */
function clausesIn(text: string, tokens: readonly Token[]): number[] {
  let clause = 0;
  return tokens.map(({ norm, start }, i) => {
    if (/[,;:()–—]/.test(text.slice(tokens[i - 1]?.end ?? 0, start)) || OPENS_CLAUSE.has(norm)) clause += 1;
    return clause;
  });
}

const MANY = 5;
/** What parts the things that a sentence enumerates: "A, B; C and D". */
const separators = (text: string): number => text.match(/[,;](?=\s)|\s(?:and|&)\s/gu)?.length ?? 0;

/** How many further items the list has that a sentence is an item of, or leads into. */
function itemsAround({ lines }: Paragraph, { start, end }: Sentence): number {
  const line = lines.find((one) => start >= one.start && end <= one.end);
  return line?.role === 'item' || line?.role === 'lead' ? lines.filter(({ role }) => role === 'item').length - 1 : 0;
}

/** Stems of the content words, and the known phrases. */
export function keysOf(tokens: readonly Token[], names?: ReadonlySet<string>): Map<string, number> {
  const keys = new Map<string, number>();
  tokens.forEach((token, position) => {
    if (!isStopWord(token.norm) && !keys.has(token.stem)) keys.set(token.stem, position);
  });
  for (const { key, from } of phraseKeys(tokens, names)) if (!keys.has(key)) keys.set(key, from);
  return keys;
}

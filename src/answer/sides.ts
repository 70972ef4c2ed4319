import type { Span } from '../language/spans.ts';
import { isStopWord } from '../language/stopWords.ts';
import { tokenize } from '../language/tokens.ts';
import { CELL_MARK } from '../retrieval/unit.ts';
import { ask, type Asked } from './asked.ts';
import { matchedAt, scopeOf } from './clauses.ts';
import { momentOf, monthOf, sortKey } from './dates.ts';
import { contentOf, evidenceFor, type Evidence } from './evidence.ts';
import type { Citation } from './types.ts';

/** One of the two things compared, with what the report has of it. */
export interface Side {
  /** As the question or the label of its table row has it. */
  label: string;
  /** Days for dates, else the number itself. */
  value: number;
  /** The value as the report writes it. */
  shown: string;
  /** Of a date: its year, else the report's; its month, 1 to 12, and day, where they are told. */
  year?: number;
  month?: number;
  day?: number;
  /** What the value is measured in: two sides of different kinds do not compare. */
  unit: string;
  /** Stems of what the value counts, where it is a number. */
  counts?: readonly string[];
  /** Whether that is what the side itself names: "more crews than countries". */
  countsSide?: boolean;
  /** Whether the report gives it roughly: "more than 80". */
  rough?: boolean;
  citation: Citation;
}

/** What a side may open with that is none of it. */
const LEADS = 'at|in|on|of|or|more|was|is|it|that|from|by|between|for|there|many|compare';
const OPENING = new RegExp(`^(?:(?:${LEADS})\\s+)+`, 'i');
const OPENING_AND_ARTICLES = new RegExp(`^(?:(?:the|a|an|${LEADS})\\s+)+`, 'i');
/** What is said of a side and is none of it: "the forum came", "the papers been signed". */
const HAPPENED = /(?<=\S) (?:c[ao]me|happen(?:ed)?|take place|took place|(?:be|been|was|were|being) \w+)$/i;

/** What a side may end with that is none of it: "the face-to-face ones", "tweets please". */
const ENDING = /(?<=\S)(?:\s+(?:ones?|please|pls|plz|then|again|there|were there))+$/i;

const trimmed = (side: string): string =>
  side
    .replace(/[?!.,;:\s]+$/g, '')
    .replace(ENDING, '')
    .trim();
/** A side of a question as plain words. */
export const trimSide = (side: string): string => trimmed(side).replace(OPENING_AND_ARTICLES, '').trim();
/** The same as it is shown, with its article and without what happened. */
const labelOf = (side: string): string => trimmed(side).replace(OPENING, '').replace(HAPPENED, '');

/** Words that name nothing to look up: "the day it started", "the one in May". */
const VAGUE = /^(?:day|days|date|time|moment|month|year|one|ones|thing|things|number|amount|sum|part|person|people)$/;
const POINTS_BACK = /\b(?:it|they|he|she|this|that|those|these|its|their)\b/i;

const NUMBERED = /^(?:no\.?|number|#)\s*\d+/i;

/** Whether a side names something itself: a word that is no number, two where it points back, or its number in a row ("No. 9"). */
function namesSomething(side: string): boolean {
  if (NUMBERED.test(side)) return true;
  const naming = tokenize(side).filter(
    ({ norm, value }) => value === undefined && norm.length > 1 && !isStopWord(norm) && !VAGUE.test(norm) && monthOf(norm) === undefined,
  );
  return naming.length >= (POINTS_BACK.test(side) ? 2 : 1);
}

/** The share of a side's content that its evidence must have. */
const LEAST_COVERED = 0.6;
/** How surely the noun of a number must be the side's. */
const COUNTED = 0.85;

/**
 * What the report says of one side, likeliest first.
 * @param frame further words of the question that both sides share: "in 2022", "heads".
 */
export function lookUp(asked: Asked, side: string, wanted: 'date' | 'number', frame = ''): Side[] {
  const text = trimSide(side);
  if (!namesSomething(text)) return [];
  const label = labelOf(side);
  const names = new Set(asked.index.vocabulary.aliases.keys());
  const about = ask(`${wanted === 'date' ? 'when was' : 'how many'} ${text}`, [], asked.index, { names });
  return evidenceFor(about, wanted === 'number' ? 2 : undefined).flatMap((evidence) => {
    if (evidence.covered < LEAST_COVERED || evidence.coveredOwn < LEAST_COVERED / 2) return [];
    return (wanted === 'date' ? dateOf(about, evidence, label) : (cellOf(evidence, frame, text) ?? numberOf(about, evidence, label))) ?? [];
  });
}

/** Sides that compare: rows of the same table, else the likeliest of the same unit, of numbers those that count the same, or what each side names. */
export function align(candidates: readonly (readonly Side[])[]): Side[] | undefined {
  const [first = [], ...others] = candidates;
  const groups = first.flatMap((a) => {
    const group = [a];
    for (const side of others) {
      const b = side.find((candidate) => group.every((member) => comparable(member, candidate)));
      if (b) group.push(b);
    }
    return group.length === candidates.length ? [group] : [];
  });
  return groups.find(([a]) => a?.unit === 'cell') ?? groups[0];
}

const comparable = (a: Side, b: Side): boolean =>
  a.unit === b.unit && (a.unit === 'cell' ? a.citation.paragraphId === b.citation.paragraphId && a.label !== b.label : countAlike(a, b));

const countAlike = (a: Side, b: Side): boolean =>
  a.counts === undefined ||
  b.counts === undefined ||
  (a.countsSide === true && b.countsSide === true) ||
  a.counts.some((noun) => b.counts?.includes(noun));

/** Whether it is known which of two sides is more: not of two values alike, nor of a day and the month that it lies in. */
export const differ = (a: Side, b: Side): boolean =>
  a.value !== b.value &&
  !(a.month !== undefined && a.month === b.month && Math.abs(a.value - b.value) <= 31 && (a.day === undefined) !== (b.day === undefined));

/** The span that stands nearest to the words of a side. */
function nearest(asked: Asked, evidence: Evidence, spans: readonly Span[]): Span | undefined {
  const at = [...matchedAt(asked, evidence).keys()];
  const distance = (span: Span): number => Math.min(...at.map((position) => Math.max(span.from - position, position - span.to + 1, 0)));
  const gap = (span: Span): number => distance(span) + (Math.min(...at) > span.from ? 0 : 0.5);
  return [...spans].sort((a, b) => gap(a) - gap(b))[0];
}

function dateOf(asked: Asked, evidence: Evidence, label: string): Side | undefined {
  const all = evidence.spans.filter((span) => span.type === 'date' && momentOf(evidence.tokens.slice(span.from, span.to)) !== undefined);
  const scope = scopeOf(asked, evidence, contentOf(asked));
  const inside = all.filter((span) => scope.some(([from, to]) => span.from >= from && span.to <= to));
  const dates = inside.length > 0 ? inside : all;
  // The report's own year is in many sentences; a month says more.
  const telling = dates.filter((span) => momentOf(evidence.tokens.slice(span.from, span.to))?.month !== undefined);
  const span = nearest(asked, evidence, telling.length > 0 ? telling : dates);
  const moment = span && momentOf(evidence.tokens.slice(span.from, span.to));
  if (!moment) return undefined;
  const { month, day } = moment;
  const year = moment.year ?? asked.index.report.year;
  return {
    label,
    value: sortKey(moment, asked.index.report.year),
    shown: evidence.text.slice(span.start, span.end),
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    unit: month === undefined ? 'year' : 'date',
    citation: evidence.citation,
  };
}

/** A cell that is a number and what it is of: "4,760", "€0.8m", "37%", no "Running until June 2019". */
const NUMERIC = /^[^\p{L}\d]*(?:\p{Lu}{2,3} )?[\d.,\s]+(?:%|\p{L}{0,8})?[*)]?$/u;

/** The cell of a table's row: of the column that the question names, else of the last one. It is called by the cell that has most of the side's words. */
function cellOf(evidence: Evidence, frame: string, side: string): Side | undefined {
  const cells = evidence.text.split(CELL_MARK);
  if (!evidence.header || cells.length < 2) return undefined;
  const numeric = cells.flatMap((cell, i) => (i > 0 && /\d/.test(cell) && NUMERIC.test(cell.trim()) ? [i] : []));
  const named = numeric.find(
    (i) => (evidence.header?.[i] ?? '') !== '' && frame.toLowerCase().includes((evidence.header?.[i] ?? '').toLowerCase()),
  );
  const column = named ?? numeric.at(-1);
  const value = column === undefined ? undefined : Number((cells[column] ?? '').replace(/[^\d.-]/g, ''));
  if (column === undefined || value === undefined || Number.isNaN(value)) return undefined;
  const words = new Set(tokenize(side).map(({ stem }) => stem));
  const shared = (cell: string): number => tokenize(cell).filter(({ stem }) => words.has(stem)).length;
  const label = cells.reduce((best, cell, i) => (i !== column && shared(cell) > shared(best) ? cell : best), cells[0] ?? '');
  return { label, value, shown: cells[column] ?? '', unit: 'cell', citation: evidence.citation };
}

/** What stands before a number that is no exact one. */
const ROUGH =
  /\b(?:more than|over|at least|about|around|some|nearly|almost|roughly|approximately|fewer than|less than|up to|under)\s*[£$€]?$/i;

function numberOf(asked: Asked, evidence: Evidence, label: string): Side | undefined {
  const dates = evidence.spans.filter((span) => span.type === 'date');
  const numbers = evidence.spans.filter(
    (span) =>
      span.value !== undefined &&
      ['number', 'money', 'percentage', 'duration'].includes(span.type) &&
      !dates.some((date) => date.from <= span.from && date.to >= span.to),
  );
  const counting = (keys: ReadonlySet<string>): Span[] =>
    numbers.filter((span) => (span.noun ?? []).some((key) => keys.has(key) && !/^\d/.test(key)));
  const keysOf = (terms: Asked['terms']): Set<string> =>
    new Set(terms.flatMap(({ matches }) => [...matches].flatMap(([key, strength]) => (strength >= COUNTED ? [key] : []))));
  // "Trainee countries" are countries.
  const naming = asked.terms.filter(({ norm, kind }) => (kind === 'noun' || kind === 'name') && !VAGUE.test(norm));
  const head = naming.filter(({ key, length }) => length === 1 && asked.question.head.at(-1) === key);
  const counted = [...counting(keysOf(head)), ...counting(keysOf(naming))];
  const span = counted[0] ?? (numbers.length === 1 ? numbers[0] : undefined);
  if (span?.value === undefined) return undefined;
  const shown = evidence.text.slice(span.start, span.end);
  return {
    label,
    value: span.value,
    shown,
    unit: span.type,
    counts: span.noun ?? [],
    countsSide: counted[0] === span,
    rough: ROUGH.test(evidence.text.slice(0, span.start + Math.max(0, shown.search(/\d/)))),
    citation: evidence.citation,
  };
}

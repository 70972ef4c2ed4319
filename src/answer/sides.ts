import type { Span } from '../language/spans.ts';
import { ask, type Asked } from './asked.ts';
import { matchedAt, scopeOf } from './clauses.ts';
import { momentOf, sortKey } from './dates.ts';
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
  /** 1 to 12, where the value is a date that tells it. */
  month?: number;
  day?: number;
  /** What the value is measured in: two sides of different kinds do not compare. */
  unit: string;
  citation: Citation;
}

/** What a side may open with that is none of it. */
const LEADS = 'at|in|on|of|or|more|was|is|it|that|from|by|between|for|there|many|compare';
const OPENING = new RegExp(`^(?:(?:${LEADS})\\s+)+`, 'i');
const OPENING_AND_ARTICLES = new RegExp(`^(?:(?:the|a|an|${LEADS})\\s+)+`, 'i');
/** What is said of a side and is none of it: "the forum came", "the papers been signed". */
const HAPPENED = /(?<=\S) (?:c[ao]me|happen(?:ed)?|take place|took place|(?:be|been|was|were|being) \w+)$/i;

const trimmed = (side: string): string => side.replace(/[?!.,;:\s]+$/g, '').trim();
/** A side of a question as plain words. */
export const trimSide = (side: string): string => trimmed(side).replace(OPENING_AND_ARTICLES, '').trim();
/** The same as it is shown, with its article and without what happened. */
const labelOf = (side: string): string => trimmed(side).replace(OPENING, '').replace(HAPPENED, '');

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
  if (text === '') return [];
  const label = labelOf(side);
  const names = new Set(asked.index.vocabulary.aliases.keys());
  const about = ask(`${wanted === 'date' ? 'when was' : 'how many'} ${text}`, [], asked.index, { names });
  return evidenceFor(about).flatMap((evidence) => {
    if (evidence.covered < LEAST_COVERED || evidence.coveredOwn < LEAST_COVERED / 2) return [];
    return (wanted === 'date' ? dateOf(about, evidence, label) : (cellOf(evidence, frame) ?? numberOf(about, evidence, label))) ?? [];
  });
}

/** Two sides that compare: rows of the same table, else the likeliest of the same unit. */
export function pairOf(left: readonly Side[], right: readonly Side[]): readonly [Side, Side] | undefined {
  const pairs = left.flatMap((a) => right.filter((b) => a.unit === b.unit && a !== b).map((b) => [a, b] as const));
  return (
    pairs.find(([a, b]) => a.unit === 'cell' && a.citation.paragraphId === b.citation.paragraphId && a.label !== b.label) ??
    pairs.find(([a]) => a.unit !== 'cell')
  );
}

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
  return {
    label,
    value: sortKey(moment, asked.index.report.year),
    shown: evidence.text.slice(span.start, span.end),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    unit: month === undefined ? 'year' : 'date',
    citation: evidence.citation,
  };
}

/** The cell of a table's row: of the column that the question names, else of the last one. */
function cellOf(evidence: Evidence, frame: string): Side | undefined {
  const cells = evidence.text.split(' | ');
  if (!evidence.header || cells.length < 2) return undefined;
  const numeric = cells.flatMap((cell, i) => (i > 0 && /\d/.test(cell) ? [i] : []));
  const named = numeric.find(
    (i) => (evidence.header?.[i] ?? '') !== '' && frame.toLowerCase().includes((evidence.header?.[i] ?? '').toLowerCase()),
  );
  const column = named ?? numeric.at(-1);
  const value = column === undefined ? undefined : Number((cells[column] ?? '').replace(/[^\d.-]/g, ''));
  if (column === undefined || value === undefined || Number.isNaN(value)) return undefined;
  return { label: cells[0] ?? '', value, shown: cells[column] ?? '', unit: 'cell', citation: evidence.citation };
}

function numberOf(asked: Asked, evidence: Evidence, label: string): Side | undefined {
  const dates = evidence.spans.filter((span) => span.type === 'date');
  const numbers = evidence.spans.filter(
    (span) =>
      span.value !== undefined &&
      ['number', 'money', 'percentage', 'duration'].includes(span.type) &&
      !dates.some((date) => date.from <= span.from && date.to >= span.to),
  );
  const counted = numbers.filter((span) =>
    (span.noun ?? []).some((key) => asked.terms.some((term) => (term.matches.get(key) ?? 0) >= COUNTED)),
  );
  const span = counted[0] ?? (numbers.length === 1 ? numbers[0] : undefined);
  if (span?.value === undefined) return undefined;
  return { label, value: span.value, shown: evidence.text.slice(span.start, span.end), unit: span.type, citation: evidence.citation };
}

import type { Asked } from './asked.ts';
import { commonOf } from './common.ts';
import { comparedIn, type Unit } from './compared.ts';
import { clip } from './headline.ts';
import { align, differ, lookUp, type Side } from './sides.ts';
import type { Citation, Found } from './types.ts';

/** Two or more things of the report compared by date or number, the winner first, or what lies between two; undefined if one of them is not found. */
export function compare(asked: Asked): Found | undefined {
  const compared = comparedIn(asked.question.read);
  if (!compared) return undefined;
  if (compared.kind === 'distance') return distance(asked, compared.sides, compared.unit);
  if (compared.kind !== 'which') {
    const sides = lookUpAll(asked, compared.sides, 'number', '');
    const [a, b] = sides ?? [];
    if (!sides || !a || !b) return undefined;
    const value = compared.kind === 'sum' ? a.value + b.value : Math.abs(a.value - b.value);
    return found(asked, `${sides.some(({ rough }) => rough) ? 'about ' : ''}${value.toLocaleString('en-GB')}: ${told(sides)}`, sides);
  }
  const { by, wants, frame } = compared;
  const sides = lookUpAll(asked, compared.sides, by, frame);
  if (!sides) return undefined;
  // Who has been there for longer came in the earlier year.
  const sinceWhen =
    sides.every(({ unit, value }) => unit === 'cell' && isYear(value)) && /\b(?:longer|longest|older|oldest)\b/i.test(asked.question.read);
  const sign = (wants === 'greater') === !sinceWhen ? 1 : -1;
  const ordered = [...sides].sort((a, b) => sign * (b.value - a.value));
  const [first, second] = ordered;
  return first && second && differ(first, second) ? found(asked, `${told(ordered)}${inItsWords(first)}`, ordered) : undefined;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1500 && value < 2100;

/** What the report has of each side, in one unit; undefined where it lacks one. */
export function lookUpAll(asked: Asked, sides: readonly string[], by: 'date' | 'number', frame: string): Side[] | undefined {
  const found: Side[][] = [];
  for (const side of sides) {
    const candidates = lookUp(asked, side, by, frame);
    if (candidates.length === 0) return undefined;
    found.push(candidates);
  }
  return align(found);
}

const told = (sides: readonly Side[]): string => sides.map(({ label, shown }) => `${label} (${shown})`).join(', ');

/** The words of the report around a side's value, where they call it otherwise than the question does. */
function inItsWords({ label, shown, unit, citation: { quote } }: Side): string {
  const at = quote.indexOf(shown);
  if (unit === 'cell' || at < 0 || quote.toLowerCase().includes(label.toLowerCase())) return '';
  const [start, end] = clip(quote, [at, at + shown.length], QUOTED_WORDS);
  return `: “${quote.slice(start, end)}”`;
}
/** So many words of the report go into the headline beside two sides. */
const QUOTED_WORDS = 18;

const DAYS = { days: 1, weeks: 7, months: 30.44, years: 365.25 } as const;

/** The time between two dates, in the unit that is asked for or tells most; undefined where the dates do not tell it so finely. */
function distance(asked: Asked, of: readonly [string, string], wanted: Unit | undefined): Found | undefined {
  const sides = lookUpAll(asked, of, 'date', '');
  const [a, b] = sides ?? [];
  if (!sides || !a || !b) return undefined;
  const finest = a.day !== undefined && b.day !== undefined ? 'days' : a.month !== undefined && b.month !== undefined ? 'months' : 'years';
  const days = Math.abs(dayOf(a) - dayOf(b));
  const unit = wanted ?? (finest === 'days' && days >= 2 * DAYS.months ? 'months' : finest);
  if (DAYS[unit] < DAYS[finest]) return undefined;
  const many =
    finest === 'days' ? Math.round(days / DAYS[unit]) : Math.round(Math.abs(monthsOf(a) - monthsOf(b)) / (unit === 'years' ? 12 : 1));
  return found(asked, `${many} ${many === 1 ? unit.slice(0, -1) : unit}: ${told(sides)}`, sides);
}

const dayOf = ({ year, month, day }: Side): number => Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) / 86_400_000;
const monthsOf = ({ year, month }: Side): number => (year ?? 0) * 12 + (month ?? 1);

function found(asked: Asked, headline: string, sides: readonly Side[]): Found {
  const citations: Citation[] = [];
  for (const { citation } of sides) if (!citations.some(({ quote }) => quote === citation.quote)) citations.push(citation);
  const end = headline.search(/[:(]/);
  return {
    ...commonOf(asked, 0.8),
    outcome: 'answer',
    kind: 'comparison',
    headline,
    ...(end > 1 && { emphasis: [0, headline.slice(0, end).trimEnd().length] as [number, number] }),
    basis: 'report',
    citations,
  };
}

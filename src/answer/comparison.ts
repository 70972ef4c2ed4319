import type { Asked } from './asked.ts';
import { withoutTag } from './claim.ts';
import { commonOf } from './common.ts';
import { clip } from './headline.ts';
import type { Polarity } from './polarity.ts';
import { differ, lookUp, pairOf, trimSide, type Side } from './sides.ts';
import type { Citation, Found } from './types.ts';

/** What a question compares. */
interface Compared {
  sides: readonly [string, string];
  by: 'date' | 'number';
  /** Whether the greater, or later, one is asked for. */
  wants: 'greater' | 'lesser';
  /** Words that both sides share. */
  frame: string;
}

const TIME_FIRST = /\b(?:first|earlier|earliest|sooner|before)\b/;
const TIME_LAST = /\b(?:later|latest|last|after|more recent(?:ly)?)\b/;
const LESS = /\b(?:fewer|less|lower|smaller|shorter|cheaper|fewest|least|lowest|smallest|shortest|cheapest)\b/;
const MORE =
  /\b(?:more|bigger|larger|higher|greater|longer|most|biggest|largest|highest|greatest|longest|costlier|dearer|older|busier|outnumber\w*|heavier)\b/;
const AUXILIARY = /^(?:did|was|were|is|are|do|does|has|have|had)\s+(?:there\s+)?/i;

/** "A and B: which was earlier?" */
const SIDES_FIRST = /^(.+?)\s+(?:or|and|vs\.?|versus)\s+(.+?)\s*[,:;–—-]+\s*(?:so )?which\b/i;

/** Reads "which …, A or B?", "more A or B?", "did A or B …?"; undefined where the question does not put two sides. */
export function comparedIn(read: string): Compared | undefined {
  const text = read.replace(/[?!.\s]+$/g, '');
  const lower = text.toLowerCase();
  const by = MORE.test(lower) || LESS.test(lower) ? 'number' : TIME_FIRST.test(lower) || TIME_LAST.test(lower) ? 'date' : undefined;
  if (by === undefined) return undefined;
  const wants = by === 'date' ? (TIME_LAST.test(lower) ? 'greater' : 'lesser') : LESS.test(lower) ? 'lesser' : 'greater';
  const [, first, second] = SIDES_FIRST.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return { sides: [first, second], by, wants, frame: '' };
  const at = lower.lastIndexOf(' or ');
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const cut = Math.max(before.lastIndexOf(','), before.lastIndexOf(':'));
  const frame = cut >= 0 ? before.slice(0, cut) : '';
  const left = (cut >= 0 ? before.slice(cut + 1) : before).replace(AUXILIARY, '');
  const right = text.slice(at + 4);
  return {
    sides: [
      left.replace(/^\s*(?:more|fewer|less)\s+/i, ''),
      right.replace(/\s+(?:bring|brought|come|came|happen|happened|take|took|cost|get|got|have|had|start|started|open|opened)\b.*$/i, ''),
    ],
    by,
    wants,
    frame: `${frame} ${right}`,
  };
}

/** Two things of the report compared by date or number, the winner first; undefined if either is not found. */
export function compare(asked: Asked): Found | undefined {
  const { read } = asked.question;
  const between = /\bhow many (months|years|days)\b.*\bbetween (.+) and (.+?)[?.!\s]*$/i.exec(read);
  if (between) return distance(asked, between[1] ?? '', between[2] ?? '', between[3] ?? '');
  const difference = /\bhow (?:many|much) (?:more|fewer|less) (.+) than (.+?)[?.!\s]*$/i.exec(read);
  if (difference) {
    const pair = bothSides(asked, [difference[1] ?? '', difference[2] ?? ''], 'number', '');
    return pair && found(asked, `${Math.abs(pair[0].value - pair[1].value)}: ${told(pair)}`, pair);
  }
  const compared = comparedIn(read);
  const pair = compared && bothSides(asked, compared.sides, compared.by, compared.frame);
  if (!pair || !differ(...pair)) return undefined;
  const firstWins = pair[0].value > pair[1].value === (compared.wants === 'greater');
  const ordered = firstWins ? pair : ([pair[1], pair[0]] as const);
  return found(asked, `${told(ordered)}${inItsWords(ordered[0])}`, ordered);
}

type Pair = readonly [Side, Side];

function bothSides(asked: Asked, [a, b]: readonly [string, string], by: 'date' | 'number', frame: string): Pair | undefined {
  const left = lookUp(asked, a, by, frame);
  return left.length > 0 ? pairOf(left, lookUp(asked, b, by, frame)) : undefined;
}

const told = (sides: Pair): string => sides.map(({ label, shown }) => `${label} (${shown})`).join(', ');

/** The words of the report around a side's value, where they call it otherwise than the question does. */
function inItsWords({ label, shown, unit, citation: { quote } }: Side): string {
  const at = quote.indexOf(shown);
  if (unit === 'cell' || at < 0 || quote.toLowerCase().includes(label.toLowerCase())) return '';
  const [start, end] = clip(quote, [at, at + shown.length], QUOTED_WORDS);
  return `: “${quote.slice(start, end)}”`;
}
/** So many words of the report go into the headline beside two sides. */
const QUOTED_WORDS = 18;

function distance(asked: Asked, unit: string, a: string, b: string): Found | undefined {
  const pair = bothSides(asked, [a, b], 'date', '');
  if (!pair) return undefined;
  const days = Math.abs(pair[0].value - pair[1].value);
  const [first, second] = [pair[0].month, pair[1].month];
  if (/^month/i.test(unit) && (first === undefined || second === undefined)) return undefined;
  const many = Math.round(days / (/^month/i.test(unit) ? 31 : /^year/i.test(unit) ? 372 : 1));
  // Months of 31 days sort dates, but do not count days.
  if (/^day/i.test(unit)) return undefined;
  return found(asked, `${many} ${unit.toLowerCase()}: ${told(pair)}`, pair);
}

function found(asked: Asked, headline: string, sides: Pair): Found {
  const citations: Citation[] = [sides[0].citation];
  if (sides[1].citation.quote !== sides[0].citation.quote) citations.push(sides[1].citation);
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

/** What was hoped for or is usual: nothing that has a date or number of its own. */
const HOPED = /\b(?:targets?|goals?|planned|hoped|expected|wanted|asked|aimed|usual|normal)\b/i;
/** A time of the year has no date in the report: "before the year closed". */
const TIME_OF_YEAR =
  /^(?:the |this |that )?(?:end |close |turn |start )?(?:of )?(?:the |this |that )?(?:year|month|season|summer|winter|spring|autumn)\b/i;
/** Another time of the same thing. */
const OTHER_TIME = /\b(?:in|the year|last|before|year|ago|they|it|we|any|ever|previous)\b/i;

/** "A before B", "A later in the year than B", "A already by the time B": the day or year that something lies before is no side. */
const ORDER =
  /^(.+?)\s+(before|after|(?:already )?by the time(?: that)?|(?:earlier|later|sooner)(?: (?!than\b)\S+){0,4} than)\s+(?!(?:the\s+)?\d{4}\b)(.+)$/i;

/** Whether one thing is claimed to have come before or after another. */
export const claimsOrder = (claim: string): boolean => ORDER.test(claim);

/** Yes or no to "was A held before B?" and "were there more A than B?"; undefined if the question does not ask so, or either side is not found. */
export function judgeSides(asked: Asked): { polarity: Polarity; sides: Pair } | undefined {
  const { read } = asked.question;
  // Without its tag: "…, right?"
  const text = withoutTag(read)
    .replace(/^(?:so|and|but|then)\s+/i, '')
    .replace(AUXILIARY, '');
  if (/\b(?:what|which|who|when|where|how|why)\b/i.test(text)) return undefined;
  const order = ORDER.exec(text);
  if (order && !HOPED.test(order[3] ?? '') && !TIME_OF_YEAR.test(order[3] ?? '') && /\s/.test(trimSide(order[1] ?? ''))) {
    const pair = bothSides(asked, [order[1] ?? '', order[3] ?? ''], 'date', '');
    if (!pair || !differ(...pair)) return undefined;
    return {
      polarity: pair[0].value < pair[1].value === /^(?:before|earlier|sooner|already|by)/i.test(order[2] ?? '') ? 'yes' : 'no',
      sides: pair,
    };
  }
  const amount = /^(?:.*\b)?(more|fewer|less)\s+(.+?)\s+than\s+(?!\d)(.+)$/i.exec(text);
  if (!amount || HOPED.test(amount[3] ?? '') || OTHER_TIME.test(amount[3] ?? '')) return undefined;
  const pair = bothSides(asked, [amount[2] ?? '', amount[3] ?? ''], 'number', '');
  if (!pair || !differ(...pair)) return undefined;
  return { polarity: pair[0].value > pair[1].value === /more/i.test(amount[1] ?? '') ? 'yes' : 'no', sides: pair };
}

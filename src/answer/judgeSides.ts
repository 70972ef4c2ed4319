import type { Asked } from './asked.ts';
import { withoutTag } from './claim.ts';
import { AUXILIARY_FIRST } from './compared.ts';
import { lookUpAll } from './comparison.ts';
import type { Polarity } from './polarity.ts';
import { differ, trimSide, type Side } from './sides.ts';

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

/** "A and B … in the same month". */
const SAME = /^(.+?) and (.+?) (?:exactly |one and )?the (?:very )?same (day|date|month|year|half|quarter)\b/i;
const HAPPENED =
  /(?:\s+(?:held|taken?|took|happen\w*|come|came|fall|fell|fallen|occur\w*|place|both|begun|start\w*|open\w*|done|signed|founded|be|been|being))*(?:\s+(?:in|on|at|during|within|of))?$/i;

/** Whether two things are claimed to share a time or a place. */
export const claimsSame = (claim: string): boolean => /\band\b.*\b(?:the (?:very )?same|share (?:an?|any|the same)) \w/i.test(claim);

/** Whether two dates share their day, month, quarter, half or year; undefined where one of them does not tell that. */
function shareTime(a: Side, b: Side, unit: string): boolean | undefined {
  if (a.year !== b.year) return false;
  if (/^year/i.test(unit)) return true;
  if (a.month === undefined || b.month === undefined) return undefined;
  const months = /^half/i.test(unit) ? 6 : /^quarter/i.test(unit) ? 3 : 1;
  if (Math.ceil(a.month / months) !== Math.ceil(b.month / months)) return false;
  if (!/^da/i.test(unit)) return true;
  return a.day === undefined || b.day === undefined ? undefined : a.day === b.day;
}

/** Yes or no to "was A held before B?" and "were there more A than B?"; undefined if the question does not ask so, or either side is not found. */
export function judgeSides(asked: Asked): { polarity: Polarity; sides: readonly [Side, Side] } | undefined {
  const { read } = asked.question;
  // Without its tag: "…, right?"
  const text = withoutTag(read)
    .replace(/^(?:so|and|but|then)\s+/i, '')
    .replace(AUXILIARY_FIRST, '');
  if (/\b(?:what|which|who|when|where|how|why)\b/i.test(text)) return undefined;
  const same = SAME.exec(text);
  if (same) {
    const [a, b] = lookUpAll(asked, [same[1] ?? '', (same[2] ?? '').replace(HAPPENED, '')], 'date', '') ?? [];
    const shared = a && b && shareTime(a, b, same[3] ?? '');
    return a && b && shared !== undefined ? { polarity: shared ? 'yes' : 'no', sides: [a, b] } : undefined;
  }
  const order = ORDER.exec(text);
  if (order && !HOPED.test(order[3] ?? '') && !TIME_OF_YEAR.test(order[3] ?? '') && /\s/.test(trimSide(order[1] ?? ''))) {
    const [a, b] = lookUpAll(asked, [order[1] ?? '', order[3] ?? ''], 'date', '') ?? [];
    if (!a || !b || !differ(a, b)) return undefined;
    return { polarity: a.value < b.value === /^(?:before|earlier|sooner|already|by)/i.test(order[2] ?? '') ? 'yes' : 'no', sides: [a, b] };
  }
  const amount = /^(?:.*\b)?(more|fewer|less)\s+(.+?)\s+than\s+(?!\d)(.+)$/i.exec(text);
  if (!amount || HOPED.test(amount[3] ?? '') || OTHER_TIME.test(amount[3] ?? '')) return undefined;
  const [a, b] = lookUpAll(asked, [amount[2] ?? '', amount[3] ?? ''], 'number', '') ?? [];
  if (!a || !b || !differ(a, b)) return undefined;
  return { polarity: a.value > b.value === /more/i.test(amount[1] ?? '') ? 'yes' : 'no', sides: [a, b] };
}

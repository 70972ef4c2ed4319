/** What a question compares. */
export type Compared =
  /** Which of two or more is the greater (later) or the lesser. */
  | { kind: 'which'; sides: readonly string[]; by: 'date' | 'number'; wants: 'greater' | 'lesser'; frame: string }
  /** How much time lies between two. */
  | { kind: 'distance'; sides: readonly [string, string]; unit?: Unit }
  /** How many more one is than the other, or how many both are. */
  | { kind: 'difference' | 'sum'; sides: readonly [string, string] };

const UNITS = ['days', 'weeks', 'months', 'years'] as const;
export type Unit = (typeof UNITS)[number];

const TIME_FIRST = /\b(?:first|earlier|earliest|sooner|before)\b/;
const TIME_LAST = /\b(?:later|latest|last|after|more recent(?:ly)?)\b/;
const LESS = /\b(?:fewer|less|lower|smaller|shorter|cheaper|fewest|least|lowest|smallest|shortest|cheapest)\b/;
const MORE =
  /\b(?:more|bigger|larger|higher|greater|longer|most|biggest|largest|highest|greatest|longest|costlier|dearer|older|busier|outnumber\w*|heavier)\b/;

/** What a question for yes or no opens with. */
export const AUXILIARY_FIRST = /^(?:did|was|were|is|are|do|does|has|have|had)\s+(?:there\s+)?/i;

/** "A and B: which was earlier?" */
const SIDES_FIRST = /^(.+?)\s+(?:or|and|vs\.?|versus)\s+(.+?)\s*[,:;–—-]+\s*(?:so )?which\b/i;
/** What is said of the last side and is none of it. */
const HAPPENED = /\s+(?:bring|brought|come|came|happen|happened|take|took|cost|get|got|have|had|start|started|open|opened)\b.*$/i;

/** Ways to ask how much time lies between two; the first group may name the unit. */
const DISTANCES: readonly RegExp[] = [
  /\b(days|weeks|months|years)\b[^.;]*?\bbetween (?<a>.+?) and (?<b>.+)$/i,
  /\bhow (?:long|much time)\b[^.;]*?\bbetween (?<a>.+?) and (?<b>.+)$/i,
  /\bhow (?:long|much later|many (days|weeks|months|years)) after (?<a>.+?) (?:did|was|were|is|came|comes) (?<b>.+)$/i,
  /\bhow (?:long|much earlier|much sooner|many (days|weeks|months|years)) before (?<a>.+?) (?:did|was|were|is|came|comes) (?<b>.+)$/i,
  /\bhow (?:much|long|many (days|weeks|months|years)) (?:later|earlier|sooner|after|before) (?:was|were|did|came) (?<a>.+?) than (?<b>.+)$/i,
  /\bhow (?:long|much time|many (days|weeks|months|years)) (?:was it|is it|did it take|passed|elapsed|went by|lay|lies|had passed)\b.{0,20}?\bfrom (?<a>.+?) (?:to|until|till) (?<b>.+)$/i,
];
const DIFFERENCES: readonly RegExp[] = [
  /\bhow (?:many|much) (?:more|fewer|less) (?<a>.+) than (?<b>.+)$/i,
  /\bby how (?:many|much) (?:did|do|does) (?<a>.+?) (?:exceed|outnumber|beat|top) (?<b>.+)$/i,
  /\bdifference between (?<a>.+?) and (?<b>.+)$/i,
  /^(?:.*?[:,]\s*)?(?:what is |whats |what's |how much is )?(?<a>.+?) minus (?<b>.+)$/i,
];
const SUMS: readonly RegExp[] = [
  /\b(?:sum|total) of (?<a>.+?) and (?<b>.+)$/i,
  /^(?:.*?[:,]\s*)?(?:what is |whats |what's |how much is )?(?<a>.+?) plus (?<b>.+)$/i,
  /\badd(?:ing)? (?:up )?(?<a>.+?) (?:to|and) (?<b>.+?)(?: (?:what|how|do|does|together|in total)\b.*)?$/i,
];
const WITHOUT_NUMBER_OF = /^(?:the )?(?:number|count|amount) of /i;

const firstOf = (patterns: readonly RegExp[], text: string): RegExpExecArray | undefined => {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
};

const twoOf = ({ groups }: RegExpExecArray): readonly [string, string] => [
  (groups?.a ?? '').replace(WITHOUT_NUMBER_OF, ''),
  (groups?.b ?? '').replace(WITHOUT_NUMBER_OF, ''),
];

/** Reads "which …, A or B?", "more A or B?", "did A or B …?", "months between A and B?", "how many more A than B?"; undefined where the question compares nothing. */
export function comparedIn(read: string): Compared | undefined {
  const text = read.replace(/[?!.\s]+$/g, '');
  const distance = firstOf(DISTANCES, text);
  if (distance) {
    const unit = UNITS.find((name) => name === distance[1]?.toLowerCase());
    return { kind: 'distance', sides: twoOf(distance), ...(unit && { unit }) };
  }
  const difference = firstOf(DIFFERENCES, text);
  if (difference) return { kind: 'difference', sides: twoOf(difference) };
  const sum = firstOf(SUMS, text);
  return sum ? { kind: 'sum', sides: twoOf(sum) } : whichIn(text);
}

function whichIn(text: string): Compared | undefined {
  const lower = text.toLowerCase();
  const by = MORE.test(lower) || LESS.test(lower) ? 'number' : TIME_FIRST.test(lower) || TIME_LAST.test(lower) ? 'date' : undefined;
  if (by === undefined) return undefined;
  const wants = by === 'date' ? (TIME_LAST.test(lower) ? 'greater' : 'lesser') : LESS.test(lower) ? 'lesser' : 'greater';
  const [, first, second] = SIDES_FIRST.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return { kind: 'which', sides: [first, second], by, wants, frame: '' };
  const at = lower.lastIndexOf(' or ');
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const right = text.slice(at + 4);
  const [frame, listed] = frameAndSides(before);
  return {
    kind: 'which',
    sides: [
      ...listed.map((side) => side.replace(AUXILIARY_FIRST, '').replace(/^\s*(?:more|fewer|less)\s+/i, '')),
      right.replace(HAPPENED, ''),
    ],
    by,
    wants,
    frame: `${frame} ${right}`,
  };
}

/** What stands before the last side: what is asked, and the sides but for the last. "which was largest: A, B" has two, "of the three, which was larger, A" one. */
function frameAndSides(before: string): [frame: string, sides: string[]] {
  const colon = before.lastIndexOf(':');
  const [frame, rest] = colon >= 0 ? [before.slice(0, colon), before.slice(colon + 1)] : ['', before];
  const parts = rest.split(',').map((part) => part.trim());
  const sides = parts.filter((part) => part !== '');
  if (colon >= 0) return [frame, sides];
  // Behind the comma after the question itself.
  const asking = sides.findLastIndex(
    (part) => MORE.test(part.toLowerCase()) || LESS.test(part.toLowerCase()) || TIME_FIRST.test(part) || TIME_LAST.test(part),
  );
  return asking >= 0 && asking < sides.length - 1
    ? [sides.slice(0, asking + 1).join(', '), sides.slice(asking + 1)]
    : [sides.slice(0, -1).join(', '), sides.slice(-1)];
}

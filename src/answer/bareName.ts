import { isRole } from '../language/nameWords.ts';
import { isStopWord } from '../language/stopWords.ts';
import type { SpanType } from '../language/spans.ts';
import { tokenize } from '../language/tokens.ts';
import type { Asked } from './asked.ts';

const NAMES: ReadonlySet<SpanType> = new Set(['person', 'organization', 'place', 'name', 'title']);
/** What may stand around a name: "Dr. Shatz?", "and the Ford Foundation". */
const LEAD =
  /^(?:(?:so|and|the|ok|okay|please|who is|whos|who's|who was|dr\.?|mr\.?|mrs\.?|ms\.?|prof\.?|madam|what about|how about)\s+)+/i;
/** The most words of a name that is asked for alone. */
const LONGEST = 6;

/**
 * Whether a question is no more than a name that the report has, or asks who that is: "UNESCO", "Liu Yandong?", "who is Dr. Shatz?" One word is no name where it only
 * stands in a longer one, "forum", and a role is asked who has it.
 */
export function isBareName({ question, index }: Asked): boolean {
  const asked = tokenize(question.read.replace(LEAD, '')).map(({ norm }) => norm);
  const last = asked.at(-1) ?? '';
  // No name begins or ends with "how" or "of": nearly every question is told apart before the report is looked through.
  if (asked.length === 0 || asked.length > LONGEST || [asked[0] ?? '', last].some(isStopWord) || isRole(last)) return false;
  // "Howard Shatz" is Dr. Howard J. Shatz.
  const holds = (full: readonly string[], name = full.filter((norm) => norm.length > 1)): boolean =>
    asked.length === 1 ? name.length === 1 && name[0] === asked[0] : name.some((_, at) => asked.every((norm, i) => name[at + i] === norm));
  return index.units.some((unit) =>
    unit.spans.some(({ type, from, to }) => NAMES.has(type) && holds(unit.tokens.slice(from, to).map(({ norm }) => norm))),
  );
}

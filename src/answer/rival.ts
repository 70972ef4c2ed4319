import { BODY } from '../language/nameWords.ts';
import { extentOf, isAdjective } from '../language/places.ts';
import { MEANING } from '../language/relatives.ts';
import { tokenize } from '../language/tokens.ts';
import type { WeightedTerm } from '../retrieval/query.ts';
import type { Asked } from './asked.ts';
import { withoutTag } from './claim.ts';
import type { Clause } from './clauses.ts';
import type { Evidence } from './evidence.ts';

/** A place after its preposition, with those it is said to lie in: "in Berlin, Germany". */
const PLACED =
  /\b(?:in|at|to|from|near|into) ((?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*(?:, \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)*)/gu;
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|q[1-4]|phase|table|figure|annex|chapter)\b/i;

/** Where a question has the place that it asks about: at its end, before its last verb, or in front. */
const PLACES: readonly RegExp[] = [
  /\b(?:in|at|to|from|near) (?:the )?(\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)[?!.\s]*$/u,
  // "In Berlin held?"
  /\b(?:in|at) (?:the )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*) \p{Ll}+[?!.\s]*$/u,
];
/** "Was it in Shanghai that the council met?" */
const IN_FRONT =
  /^(?:(?:[Ss]o|[Aa]nd|[Bb]ut) )?(?:[Ii]s|[Ww]as|[Ww]ere) (?:it|this) (?:in|at) (?:the )?(\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*) (?:that|where)\b/u;

/** The place that a question asks about; undefined where that is none: "in force". */
export function placeAsked({ question, index }: Asked): string | undefined {
  // A tag says nothing of a place: "…, wasn't it?"
  const read = withoutTag(question.read.trim());
  const front = IN_FRONT.exec(read)?.[1];
  const asked = front !== undefined && !NO_PLACE.test(front) ? front : PLACES.flatMap((place) => place.exec(read)?.[1] ?? [])[0];
  if (asked === undefined || NO_PLACE.test(asked)) return undefined;
  const words = tokenize(asked).map(({ norm }) => norm);
  const isKnown = extentOf(asked) !== 'local' || words.every((norm) => index.placeWords.has(norm));
  // Something may be in a fund, or in the Portuguese archive: neither names a place.
  const isName = /^\p{Lu}/u.test(asked) && !/\p{Ll}\p{Lu}/u.test(asked) && !BODY.has(words.at(-1) ?? '') && !isAdjective(asked);
  return isKnown || isName ? asked : undefined;
}

/**
 * No where the evidence puts the event in another place than the question does. A city does not rule out the country that it may lie in, so only two
 * countries, continents, or places that are neither, are rivals. Unknown where it lists things, each at a place of its own, and the one asked about without any.
 */
export function comparePlaces(asked: Asked, evidence: Evidence, [from, to]: Clause): 'no' | 'unknown' | undefined {
  const start = evidence.tokens[from]?.start ?? 0;
  const end = evidence.tokens[to - 1]?.end ?? evidence.text.length;
  const place = placeAsked(asked);
  if (place === undefined) return undefined;
  const items = itemsOf(evidence.text, start, end);
  if (items.filter(({ text }) => placesIn(text).length > 0).length > 1) {
    const thing = thingPlaced(asked, place)?.key;
    const own = items.filter((item) =>
      evidence.tokens.some((token) => token.stem === thing && token.start >= item.start && token.start < item.end),
    );
    const said = own.flatMap(({ text }) => placesIn(text));
    if (said.length === 0) return 'unknown';
    return areRivals(place, said) ? 'no' : undefined;
  }
  // Elsewhere in the sentence it may be the event's own place, not a part of a name.
  if (extentOf(place) !== 'country' && evidence.text.toLowerCase().includes(place.toLowerCase())) return undefined;
  return areRivals(place, placesIn(evidence.text.slice(start, end))) ? 'no' : undefined;
}

/** The places that a text says something is at. */
const placesIn = (text: string): string[] =>
  [...text.matchAll(PLACED)]
    .flatMap(([, places = '']) => places.split(', '))
    .map((place) => place.replace(/^the /i, ''))
    // The first letter of "to S&T policy" is none.
    .filter((place) => place.length > 1 && !NO_PLACE.test(place) && !/\b(?:countries|states|cities|regions|provinces|areas)$/i.test(place));

/** The items of a stretch of text, if it is a list: "the ceremony in Shanghai, the session in Beijing, as well as the workshop". "Berlin, Germany" is one. */
const itemsOf = (text: string, start: number, end: number): { text: string; start: number; end: number }[] =>
  [...text.slice(start, end).matchAll(/.+?(?:, (?!\p{Lu})|\bas well as\b|$)/gsu)].map(({ 0: item, index }) => ({
    text: item,
    start: start + index,
    end: start + index + item.length,
  }));

/** The thing whose place is asked for: the weightiest noun, or name that the report knows, but for the place. */
function thingPlaced({ terms }: Asked, place: string): WeightedTerm | undefined {
  const placed = new Set(tokenize(place).map(({ norm }) => norm));
  return terms
    .filter(
      ({ kind, length, norm, matches }) => length === 1 && (kind === 'noun' || (kind === 'name' && matches.size > 0)) && !placed.has(norm),
    )
    .sort((a, b) => b.weight - a.weight)[0];
}

/** Whether the evidence itself has the thing whose place is asked for, or another word for it: what was held elsewhere may be something else. */
export function hasThingPlaced(asked: Asked, evidence: Evidence): boolean {
  const thing = thingPlaced(asked, placeAsked(asked) ?? '');
  return thing === undefined || (evidence.own[asked.terms.indexOf(thing)] ?? 0) >= MEANING;
}

/** Whether a place is none of those said, and of the same sort as one of them: a continent, a country, or neither. */
export function areRivals(place: string, said: readonly string[]): boolean {
  const lower = place.toLowerCase();
  if (said.some((other) => other.toLowerCase().includes(lower) || lower.includes(other.toLowerCase()))) return false;
  return said.some((other) => extentOf(other) === extentOf(place));
}

import { BODY, INNER, isCalendar, isRole, NOT_A_NAME, PLACE, PLACE_BEFORE, ROLE, TITLE, wordClass } from './nameWords.ts';
import type { Span, SpanType } from './spans.ts';
import type { Token } from './tokens.ts';

/** The most words of a name. */
const LONGEST = 12;

/**
 * Runs of capitalised words as persons, organizations, places or other names, by the words in and around them; and titles in quotation marks.
 */
export function nameSpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!startsName(text, tokens, i)) continue;
    const to = endOfName(text, tokens, i);
    for (const type of typesOf(text, tokens, i, to))
      spans.push({ type, from: i, to, start: tokens[i]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
    i = to - 1;
  }
  return [...spans, ...quotedSpans(text, tokens)];
}

function startsName(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.capital || token.value !== undefined || token.text.length === 1 || isCalendar(token.norm)) return false;
  // Numerals of sections and figures: "Part II".
  if (/^[IVX]+$/.test(token.text)) return false;
  if (NOT_A_NAME.has(token.norm) && tokens[i + 1]?.capital !== true) return false;
  if (!opensSentence(text, token.start)) return true;
  // The first word of a sentence is capitalised anyway: it is a name if it is an acronym, another capital follows, or no dictionary has it.
  if (/^\p{Lu}{2,}/u.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text)) return true;
  if (NOT_A_NAME.has(token.norm)) return false;
  const kind = wordClass(token.norm);
  if (kind === 'unknown' || kind === 'location') return true;
  const next = tokens[i + 1];
  return next?.capital === true && next.value === undefined && !isCalendar(next.norm) && joins(text, tokens, i + 1);
}

const opensSentence = (text: string, start: number): boolean =>
  start === 0 || /[.!?:\n|“"]\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** Whether nothing stands before a token that would end a name. */
function joins(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  if (!before || !token) return false;
  const between = text.slice(before.end, token.start);
  if (/^\.\s$/.test(between)) return before.text.length <= 3 || TITLE.has(before.norm);
  return /^(?:\s+|-|’|'|\s?&\s?|, (?=(?:Inc|Ltd|LLC|Co)\b))$/.test(between);
}

function endOfName(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  const titled = TITLE.has(tokens[from]?.norm ?? '');
  for (let i = from + 1; i < tokens.length && i - from < LONGEST; i += 1) {
    const token = tokens[i];
    if (!token || !joins(text, tokens, i) || isCalendar(token.norm)) break;
    // "Dr Geddes of the Marine Laboratory": the body is a name of its own; "Minister of Labour" is one.
    if (titled && i - from > 1 && ['of', 'for', 'and', 'on', 'the'].includes(token.norm)) break;
    if (token.norm === 'and' && !unitesByAnd(tokens, from, i)) break;
    if (token.capital && token.value === undefined) to = i + 1;
    else if (token.value !== undefined && /^\d+$/.test(token.text) && i === to && to - from <= 2) to = i + 1;
    else if (!INNER.has(token.norm)) break;
  }
  return to;
}

/** "Ministry of Science and Technology" and "Science and Finance Committee" are one name; "Peru and Jordan" are two. */
function unitesByAnd(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens.slice(from, at);
  const next = tokens[at + 1];
  if (!next?.capital || TITLE.has(next.norm)) return false;
  if (before.some((token) => BODY.has(token.norm)) && before.some((token) => ['of', 'for', 'on'].includes(token.norm))) return true;
  return (
    [next, tokens[at + 2], tokens[at + 3]].some((token) => token?.capital && BODY.has(token.norm)) &&
    before.every((token) => wordClass(token.norm) === 'common' && !BODY.has(token.norm))
  );
}

function typesOf(text: string, tokens: readonly Token[], from: number, to: number): SpanType[] {
  const words = tokens.slice(from, to);
  const lower = words.map((word) => word.norm);
  const before = tokens[from - 1]?.norm ?? '';
  const [first = ''] = lower;
  // A sum of money in a currency of three letters or fewer.
  if (words.length === 2 && words[1]?.value !== undefined && /^\p{Lu}{1,3}$/u.test(words[0]?.text ?? '')) return [];
  const called = lower.findIndex((word) => TITLE.has(word) || isRole(word));
  const titled =
    TITLE.has(first) ||
    (called >= 0 && lower.length - called >= 3 && lower.slice(called + 1).every((word) => wordClass(word) === 'unknown'));
  if (
    titled &&
    words.length > 1 &&
    words.length <= 6 &&
    !['of', 'for'].includes(lower[1] ?? '') &&
    !lower.some((word) => BODY.has(word) || PLACE.has(word))
  )
    return ['person', 'name'];
  // A role alone says what somebody is, not who: "President of the Council".
  if (
    isRole(lower.findLast((_, i) => lower.slice(0, i + 1).every((other) => !INNER.has(other))) ?? '') &&
    lower.every((word) => INNER.has(word) || wordClass(word) !== 'unknown' || isRole(word))
  )
    return ['name'];
  if (lower.some((word) => BODY.has(word)) || words.some((word) => /^\p{Lu}{2,6}$/u.test(word.text) && words.length === 1))
    return ['organization'];
  if (lower.some((word) => PLACE.has(word))) return ['place', 'name'];
  return typesOfBareName(text, words, before);
}

/** A name that no word in it gives away: by the words around it, and by how many of its words a dictionary has. */
function typesOfBareName(text: string, words: readonly Token[], before: string): SpanType[] {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const core = words.filter((word) => !isRole(word.norm) && !INNER.has(word.norm));
  const kinds = core.map((word) => wordClass(word.norm));
  const known = kinds.filter((kind) => kind === 'common').length;
  const wordlike = words.every((word) => /^\p{Lu}[\p{L}'’]*\.?$/u.test(word.text) || INNER.has(word.norm));
  if (kinds.length > 0 && kinds.every((kind) => kind === 'location')) return ['place', 'name'];
  // "To Lucy Marchbank" may be a person, "in Dar Qasim" is a place.
  if (PLACE_BEFORE.has(before) && words.length <= 3 && !(core.length === 2 && ['to', 'from'].includes(before)))
    return known === 0 ? ['place', 'organization', 'name'] : ['organization', 'name', 'place'];
  if (wordlike && core.length >= 2 && core.length <= 4) {
    const around = `${text.slice(Math.max(0, start - 40), start)} | ${text.slice(end, end + 40)}`;
    if (known === 0)
      return ROLE.test(around) || words.some((word) => isRole(word.norm)) ? ['person', 'name'] : ['person', 'organization', 'name'];
    if (known < core.length && ROLE.test(around) && kinds[0] === 'unknown') return ['person', 'organization', 'name'];
    return ['organization', 'name'];
  }
  return known === core.length ? ['name'] : ['organization', 'place', 'name'];
}

function quotedSpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[“"]\s*([^“”"]{3,200}?)\s*[”"]|‘([^‘’]{3,120})’/g)) {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const from = tokens.findIndex((token) => token.start >= start);
    const to = tokens.findLastIndex((token) => token.end <= end) + 1;
    if (from >= 0 && to > from)
      spans.push({ type: 'title', from, to, start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end });
  }
  return spans;
}

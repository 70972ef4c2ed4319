import type { Span, SpanType } from './spans.ts';
import type { Token } from './tokens.ts';

/** Words that stand inside a name: Bank of England, Science and Technology. */
const INNER = new Set('of for and the de la le du van von der den di da del al & on in'.split(' '));
const TITLE = new Set(
  'dr mr mrs ms mx sir dame lord lady prof professor president madam secretary minister senator governor councillor councilor reverend judge captain general'.split(
    ' ',
  ),
);
const ROLE =
  /\b(?:chief|chair\w*|director|manager|president|officer|founder|co-?founder|ceo|cto|cio|cfo|coo|head|lead\w*|secretary|minister|administrator|commissioner|ambassador|advocate|analyst|economist|professor|doctor|engineer|scientist|researcher|artist|writer|journalist|author|campaigner|coordinator|inspector|auditor|librarian|nurse|midwife|teacher|technologist|editor|trustee|treasurer|member|partner|consultant|senior|councilor|councillor|farmer|speaker)\b/i;
const BODY = new Set(
  'university institute institution foundation corporation company co ltd inc plc llc ag gmbh ministry department office agency commission committee council association society centre center bank trust group union college school academy bureau board administration authority service services press museum library network organization organisation fund federation consortium alliance partnership programme hospital laboratory labs court parliament congress government embassy church club team unit'.split(
    ' ',
  ),
);
const PLACE = new Set(
  'city town village county province state region district island islands river lake sea ocean bay mountain street road avenue park square valley peninsula coast republic kingdom states emirates'.split(
    ' ',
  ),
);
const PLACE_BEFORE = new Set('in at from to near across outside within throughout around'.split(' '));
const NOT_A_NAME = new Set(
  'the a an this that these those it its they we our i you he she his her their as in on at by for from to of and or but if when while after before since during with without over under about through however moreover furthermore additionally also there here what which who whom whose where why how not no yes most many some all each every both other another such finally firstly secondly thirdly today currently previously typically initially'.split(
    ' ',
  ),
);

/**
 * Runs of capitalised words as persons, organizations, places or other names, by the words in and around them; and titles in quotation marks.
 */
export function nameSpans(text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!startsName(text, tokens, i)) continue;
    const to = endOfName(text, tokens, i);
    const from = i;
    for (const type of typesOf(text, tokens, from, to))
      spans.push({ type, from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
    i = to - 1;
  }
  return [...spans, ...quotedSpans(text, tokens)];
}

function startsName(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.capital) return false;
  if (!opensSentence(text, token.start)) return true;
  // The first word of a sentence is capitalised anyway: it is a name if it is an acronym or another capital follows.
  if (/^\p{Lu}{2,}/u.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text)) return true;
  return !NOT_A_NAME.has(token.norm) && (tokens[i + 1]?.capital === true || !/^\p{Lu}\p{Ll}+(?:ed|ing|s|ly)$/u.test(token.text));
}

const opensSentence = (text: string, start: number): boolean =>
  start === 0 || /[.!?:\n|“"]\s*$/.test(text.slice(Math.max(0, start - 3), start));

function endOfName(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (let i = from + 1; i < tokens.length && i - from < 12; i += 1) {
    const token = tokens[i];
    const between = text.slice(tokens[i - 1]?.end ?? 0, token?.start ?? 0);
    if (
      !token ||
      !/^(?:\s+|-|\.\s|’|'|\s?&\s?|, (?=(?:Inc|Ltd|LLC|Co)\b))$/.test(between) ||
      (/\.\s/.test(between) && (tokens[i - 1]?.text.length ?? 9) > 3)
    )
      break;
    if (token.capital || (token.value !== undefined && /^\d+$/.test(token.text) && i === to)) to = i + 1;
    else if (!INNER.has(token.norm)) break;
  }
  return to;
}

function typesOf(text: string, tokens: readonly Token[], from: number, to: number): SpanType[] {
  const words = tokens.slice(from, to);
  const lower = words.map((word) => word.norm);
  const before = tokens[from - 1]?.norm ?? '';
  if (lower.some((word) => BODY.has(word)) || words.some((word) => /^\p{Lu}{2,6}$/u.test(word.text))) return ['organization'];
  if (lower.some((word) => PLACE.has(word))) return ['place', 'name'];
  const around = `${text.slice(Math.max(0, (words[0]?.start ?? 0) - 40), words[0]?.start)} | ${text.slice(words.at(-1)?.end ?? 0, (words.at(-1)?.end ?? 0) + 40)}`;
  if (TITLE.has(lower[0] ?? '')) return ['person'];
  const wordlike = words.every((word) => /^\p{Lu}[\p{L}'’]*\.?$/u.test(word.text));
  if (wordlike && words.length >= 2 && words.length <= 4 && ROLE.test(around)) return ['person', 'name'];
  if (PLACE_BEFORE.has(before) && words.length <= 3) return ['place', 'organization', 'name'];
  if (wordlike && words.length >= 2 && words.length <= 3) return ['person', 'organization', 'name'];
  return ['organization', 'place', 'name'];
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

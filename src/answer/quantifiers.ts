import { MEANING } from '../language/relatives.ts';
import { tokenize } from '../language/tokens.ts';
import { MAINLY, type Claim } from './claim.ts';
import type { Clause } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import type { Polarity } from './polarity.ts';

const WHOLE =
  /\b(?:all|every|everyone|everybody|each|always|entire(?:ly)?|whole|completely|fully|in full|100(?: ?%| per ?cent)|without exception|nobody but|both)\b/;
const EXCEPT =
  /\b(?:all|every\w*|each) (?:of \w+ )?but\b|\ball except\b|\bapart from\b|\bwith the exception of\b|\bnot all\b|\bnot every\b/;
const PART = new RegExp(
  String.raw`\b(?:some(?:times)?|part(?:ly|ially)?|in part|${MAINLY}|most|half|majority|a third|two thirds|three quarters|a quarter|a few|several|many|few|minority|only)\b|\b\d{1,2}(?:\.\d+)? ?(?:%|per ?cent\b)`,
);
const ONE_OF_THEM =
  /\bone (?:of (?:them|these|which)|came|was|did|had|could|has|could not)\b|\b(?:against|despite) the (?:advice|wishes|objections?) of (?:some|several|many)\b/;
const OTHERS = /\b(?:including|as well as|also|together with|not only|among them|such as)\b/;

const FRACTIONS: readonly [RegExp, number][] = [
  [/\b(?:more than|over|slightly more than|well over|just over) half\b/, 0.51],
  [/\b(?:less than|under|fewer than|just under|almost|nearly) half\b/, 0.49],
  [/\b(?:about |around |roughly )?half\b/, 0.5],
  [/\btwo[- ]thirds?\b/, 0.67],
  [/\bthree[- ]quarters\b/, 0.75],
  [/\b(?:four|three)[- ]fifths\b/, 0.7],
  [/\b(?:a|one) (?:third|quarter|fifth)\b/, 0.3],
  [new RegExp(String.raw`\b(?:majority|most|${MAINLY}|nearly all|almost all|all|every|everyone|outnumber\w*)\b`), 0.8],
  [/\b(?:minority|few|some|a handful)\b/, 0.2],
];

const ONLY = /\b(?:only|just|alone|sole(?:ly)?|nobody but|nothing but|no one but)\b/;

/** Whether a text speaks of the whole of something. */
export const saysWhole = (text: string): boolean => WHOLE.test(text.toLowerCase());

const textOf = ({ tokens, text }: Evidence, [from, to]: Clause): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length).toLowerCase();

/** The clauses in which the evidence speaks of the whole, if it does in some: "no major ones; all four were closed". */
export function clausesOfWhole(evidence: Evidence, scope: readonly Clause[]): readonly Clause[] {
  const whole = scope.filter((clause) => saysWhole(textOf(evidence, clause)));
  return whole.length > 0 ? whole : scope;
}

/** "58 of the 97", and, the whole first, "of 97, 58", "97, of whom 58". */
const COUNTED: readonly [RegExp, 'part' | 'whole'][] = [
  [/\b([\w,-]+) (?:out )?of (?:the |its |our |their |these |those |whom )?([\w,]+)\b/g, 'part'],
  [/\bof (?:the |its |our |their |these |those )?([\w,-]+)\b[^.;|]{0,80}?, ([\w,-]+)\b/g, 'whole'],
  [/\b([\w,-]+)\b[^.;|\d]{0,60}?,? (?:of (?:which|whom|them|these)|whereof)(?: only)? ([\w,-]+)\b/g, 'whole'],
];

/** The share that a text counts, less than one. */
function countedShareIn(text: string): number | undefined {
  for (const [pattern, first] of COUNTED)
    for (const [, a = '', b = ''] of text.matchAll(pattern)) {
      const [one, other] = [tokenize(a)[0]?.value, tokenize(b)[0]?.value];
      const [part, whole] = first === 'part' ? [one, other] : [other, one];
      if (part !== undefined && whole !== undefined && part < whole) return part / whole;
    }
  return undefined;
}

/** The share that a clause names: "over half", "58 of the 97", "61%"; undefined if none. */
export function shareIn(evidence: Evidence, clause: Clause): number | undefined {
  const start = evidence.tokens[clause[0]]?.start ?? 0;
  const end = evidence.tokens[clause[1] - 1]?.end ?? evidence.text.length;
  const text = textOf(evidence, clause);
  const counted = countedShareIn(text);
  if (counted !== undefined) return counted;
  const percent = evidence.spans.find(
    (span) => span.type === 'percentage' && span.value !== undefined && span.start >= start && span.end <= end,
  );
  if (percent?.value !== undefined) return percent.value / 100;
  return FRACTIONS.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * Yes or no to what is claimed of all, of most, of few, or of nothing else; undefined where the evidence says nothing of how much.
 * @param turns whether the evidence denies what it has of the claim.
 */
export function judgeQuantifier(claim: Claim, evidence: Evidence, clause: Clause | undefined, turns: boolean): Polarity | undefined {
  if (!clause) return undefined;
  const text = evidence.text.toLowerCase();
  if (claim.quantifier === 'most' || claim.quantifier === 'few') {
    const share = shareIn(evidence, clause);
    if (share === undefined) return undefined;
    return (claim.quantifier === 'most' ? share > 0.5 : share < 0.5) !== turns ? 'yes' : 'no';
  }
  if (claim.quantifier === 'all') {
    if (/\bpart(?:ly|ially)\b/.test(text) || (countedShareIn(textOf(evidence, clause)) ?? 1) < 1) return turns ? undefined : 'no';
    if (EXCEPT.test(text) || ONE_OF_THEM.test(text)) return 'no';
    if (hasTwoTotals(evidence, clause)) return 'no';
    if (WHOLE.test(text)) return turns ? 'no' : undefined;
    if (PART.test(textOf(evidence, clause)) || (shareIn(evidence, clause) ?? 1) < 1) return 'no';
  }
  if (claim.quantifier === 'only' && !ONLY.test(text) && (OTHERS.test(text) || /\b(?:mainly|mostly|and)\b/.test(text))) return 'no';
  return undefined;
}

/** "All 2,310 must …; 1,790 had": a whole and a smaller figure for what was done; "makes seven, of which … six". */
function hasTwoTotals(evidence: Evidence, [from]: Clause): boolean {
  const counts = evidence.spans.filter((span) => span.type === 'number' && span.value !== undefined);
  const [first, ...others] = counts;
  const later = others.find((span) => span.from >= from && (first?.value ?? 0) > (span.value ?? 0));
  if (!first || !later) return false;
  const between = evidence.text.slice(first.end, later.start).toLowerCase();
  return (
    /\bof (?:which|whom|them|these)\b/.test(between) ||
    (/;|\bbut\b|\bonly\b/.test(between) && /^\s*(?:of them|had|have|did|were|was|so far)\b/i.test(evidence.text.slice(later.end)))
  );
}

/** Says what most of something are. */
const SAYS_MAINLY = new RegExp(`\\b(?:${MAINLY})\\b`, 'i');

/** Whether the evidence says that most are something else than what is asked: "mainly officials" of factory bosses. */
export const isOfOthers = ({ text, own }: Evidence, content: readonly number[]): boolean =>
  SAYS_MAINLY.test(text) && Math.max(...content.map((weight, i) => weight * (1 - (own[i] ?? 0)))) > (1 - MEANING) * Math.max(...content);

import { numberOf, ordinalOf } from '../language/numbers.ts';
import { tokenize } from '../language/tokens.ts';
import { isSuperlative } from '../language/wordKnowledge.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';

/** What is first or most of all only in its place: "the second warmest", "for the 15th time", "the third to be". */
const LATER =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?:most |\w+est\b|time\b|year\b|\w+ (?:in a row|running)|(?:\w+ )?to \w+)/i;

/** Whether the evidence says that something is second or later, where the question says that it is first or most of all. */
export function isLaterInOrder(claim: string, text: string): boolean {
  const words = tokenize(claim).map(({ norm }) => norm);
  const claimsFirst = words.some((norm) => norm === 'first' || norm === 'most' || isSuperlative(norm));
  return claimsFirst && !words.some((norm) => (ordinalOf(norm) ?? 1) > 1) && LATER.test(text) && !/\bfor the first time\b/i.test(text);
}

/** What tells one of a series from the others: "Category II", "phase 3", "level two". */
const IN_SERIES = /\b(category|type|class|grade|level|tier|zone|stage|step|phase) (\d{1,3}|[ivx]{1,4}|[a-z]{3,5})\b/g;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Each series that a text names one of, with the place of that one. */
const placesIn = (text: string): { series: string; place: number }[] =>
  [...text.toLowerCase().matchAll(IN_SERIES)].flatMap(([, series = '', label = '']) => {
    const roman = ROMAN.indexOf(label);
    const place = roman > 0 ? roman : numberOf(label);
    return place === undefined ? [] : [{ series, place }];
  });

/** Whether the evidence has another of the same series, and not the one asked about: a Category II centre is none of category I. */
export function hasOtherOfSeries(asked: string, text: string): boolean {
  const told = placesIn(text);
  return placesIn(asked).some(
    ({ series, place }) => told.some((one) => one.series === series) && !told.some((one) => one.series === series && one.place === place),
  );
}

/** Whether the evidence has another ordinal before the same noun, or another of a series: the second prize, not the first. */
export function hasOtherOrdinal({ terms, question }: Asked, evidence: Evidence): boolean {
  if (hasOtherOfSeries(question.read, evidence.text)) return true;
  const tokens = tokenize(question.read);
  return tokens.some((token, i) => {
    const rank = ordinalOf(token.norm);
    const noun = tokens[i + 1];
    if (rank === undefined || !noun || evidence.tokens.some((other) => ordinalOf(other.norm) === rank)) return false;
    const term = terms.find(({ position, length }) => length === 1 && position === i + 1);
    return evidence.tokens.some(
      (other, at) => ordinalOf(other.norm) !== undefined && (term?.matches.get(evidence.tokens[at + 1]?.stem ?? '') ?? 0) >= 0.85,
    );
  });
}

import { ordinalOf } from '../language/numbers.ts';
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

/** Whether the evidence has another ordinal before the same noun: the second prize, not the first. */
export function hasOtherOrdinal({ terms, question }: Asked, evidence: Evidence): boolean {
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

import type { Token } from '../language/tokens.ts';
import type { Evidence } from './evidence.ts';
import type { Asked } from './asked.ts';

/** A stretch of evidence as token positions: [from, to). */
export type Clause = readonly [from: number, to: number];

/** From which strength on a word of the evidence stands for one of the question. */
export const MATCHED = 0.5;

/** Token positions of the evidence at which words of the question stand, and which of its terms they are. */
export function matchedAt({ terms }: Asked, evidence: Evidence): Map<number, number> {
  const at = new Map<number, number>();
  terms.forEach((term, i) => {
    for (const [key, strength] of term.matches) {
      if (strength < MATCHED) continue;
      evidence.tokens.forEach((token, position) => {
        if (token.stem === key && !at.has(position)) at.set(position, i);
      });
      const phrase = key.includes('_') ? evidence.keys.get(key) : undefined;
      if (phrase !== undefined) for (let k = 0; k < key.split('_').length; k += 1) if (!at.has(phrase + k)) at.set(phrase + k, i);
    }
  });
  return at;
}

/** "… was closed because the host could no longer spare it"; "since 2012" gives none. */
const givesReason = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'because' ||
  (tokens[at]?.norm === 'since' && /^(?:the|its|their|our|it|they|we|he|she|there|no|an?)$/.test(tokens[at + 1]?.norm ?? ''));

/** The clauses of a text: cut at semicolons, colons, dashes, and at commas or conjunctions that open a clause of their own. */
export function clausesOf(text: string, tokens: readonly Token[]): Clause[] {
  const cuts = [0];
  for (let i = 1; i < tokens.length; i += 1) {
    const between = text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0);
    const opens = /^(?:but|although|though|while|whereas|which|who|because|after|since|and)$/.test(tokens[i]?.norm ?? '');
    if (/[;:–—|\n]|\.\s/.test(between) || (/,/.test(between) && opens) || givesReason(tokens, i)) cuts.push(i);
  }
  return cuts.map((from, i) => [from, cuts[i + 1] ?? tokens.length] as const);
}

/**
 * The clauses that speak of the question: the one that has most of its content, each further one that adds to it, and a "but" that follows.
 * @param content what each term of the question weighs.
 */
export function scopeOf(asked: Asked, evidence: Evidence, content: readonly number[]): Clause[] {
  const at = matchedAt(asked, evidence);
  const clauses = clausesOf(evidence.text, evidence.tokens).map((clause) => ({
    clause,
    terms: new Set([...at].filter(([position]) => position >= clause[0] && position < clause[1]).map(([, term]) => term)),
  }));
  const had = new Set<number>();
  const chosen = new Set<Clause>();
  for (;;) {
    const gains = clauses.map(({ clause, terms }) => ({
      clause,
      terms,
      gain: [...terms].filter((term) => !had.has(term)).reduce((sum, term) => sum + (content[term] ?? 0), 0),
    }));
    const best = gains.reduce((a, b) => (b.gain > a.gain ? b : a));
    if (best.gain <= 0) break;
    chosen.add(best.clause);
    best.terms.forEach((term) => had.add(term));
  }
  if (chosen.size === 0) return [[0, evidence.tokens.length]];
  clauses.forEach(({ clause }, i) => {
    const before = clauses[i - 1]?.clause;
    if (before && chosen.has(before) && evidence.tokens[clause[0]]?.norm === 'but') chosen.add(clause);
  });
  return [...chosen].sort((a, b) => a[0] - b[0]);
}

/** From the first to the last token of some clauses. */
export const hull = (scope: readonly Clause[]): Clause => [
  Math.min(...scope.map(([from]) => from)),
  Math.max(...scope.map(([, to]) => to)),
];

/** The token positions of some clauses, in order. */
export const positionsIn = (scope: readonly Clause[]): number[] =>
  scope.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));

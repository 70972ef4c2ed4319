import type { Token } from '../language/tokens.ts';
import type { WeightedTerm } from './query.ts';
import { wordsOf } from './wordFeatures.ts';

/** How a sentence has the words of a question, token by token. */
export interface Had {
  /** How well a token stands for a word, 0 to 1, and the share of the question's weight that it so has. */
  own: Float64Array;
  weight: Float64Array;
}

/** How well each token stands for a word of the question. */
export function hadBy(terms: readonly WeightedTerm[], tokens: readonly Token[]): Had {
  const words = wordsOf(terms);
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const own = new Float64Array(tokens.length);
  const weight = new Float64Array(tokens.length);
  tokens.forEach(({ stem }, at) => {
    for (const term of words) {
      const strength = term.matches.get(stem) ?? 0;
      if (strength <= (own[at] ?? 0)) continue;
      own[at] = strength;
      weight[at] = (strength * term.weight) / total;
    }
  });
  return { own, weight };
}

/** From this strength a token is taken for a word of the question where steps to it are counted, which are counted up to so many. */
const STANDS_FOR = 0.5;
const FAR = 12;

/** How near the question's words stand, before and after a token. */
export function around({ own, weight }: Had, at: number): Record<'wordsBefore' | 'wordsAfter' | 'sinceWord' | 'untilWord', number> {
  const found = { wordsBefore: 0, wordsAfter: 0, sinceWord: FAR, untilWord: FAR };
  own.forEach((strength, other) => {
    if (strength === 0 || other === at) return;
    const steps = Math.abs(other - at);
    const nearness = (weight[other] ?? 0) / (1 + steps / 4);
    if (other < at) {
      found.wordsBefore += nearness;
      if (strength >= STANDS_FOR) found.sinceWord = Math.min(found.sinceWord, steps);
    } else {
      found.wordsAfter += nearness;
      if (strength >= STANDS_FOR) found.untilWord = Math.min(found.untilWord, steps);
    }
  });
  return found;
}

/** For each word, how many steps ago there was one of a kind, itself included; FAR where there was none so near. */
export function sinceLast<T>(kinds: readonly T[], kind: T): number[] {
  let last = -FAR;
  return kinds.map((one, at) => {
    if (one === kind) last = at;
    return Math.min(FAR, at - last);
  });
}

import type { Token } from '../language/tokens.ts';
import type { Leaning, QueryTerm } from './types.ts';

const GOES_ON = /^(?:and|but|so|also|then|or|what about|how about)\b/;
const PRONOUNS = new Set('it they them those these he she him her his their its one ones same then'.split(' '));
/** "Were there any", "there is": nothing is pointed at. */
const EXISTS =
  /\b(?:is|are|was|were|be|been|has|have|had|isnt|arent|wasnt|werent) there\b|\bthere(?:s| (?:is|are|was|were|be|been|has|have|had|any|an?))\b/g;
/** "When was that", "what about this": no part of "that it was" or "this year". */
const POINTS =
  /\bthere\b|^that\b|\b(?:that|this)$|\b(?:is|was|did|does|about|like|of|for|in|at|by|to|from|after|before|with|on) that\b|\bdid this happen$/;
/** A question of so many words of content may be about what was asked before. */
const FEW_TERMS = 3;

/** By what a question leans on the one before it, as far as its words tell; undefined if it stands alone. */
export function leaning(tokens: readonly Token[], terms: readonly QueryTerm[]): Leaning | undefined {
  const words = tokens.map(({ norm }) => norm).join(' ');
  if (GOES_ON.test(words)) return 'conjunction';
  if (tokens.some(({ norm }) => PRONOUNS.has(norm)) || POINTS.test(words.replace(EXISTS, ''))) return 'pointer';
  return terms.length <= FEW_TERMS ? 'shortness' : undefined;
}

import type { Token } from './tokens.ts';

const TIMES =
  'year|month|week|day|quarter|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december';

/** "They did", "In addition, its members", "Two of them", "The old ones": what is spoken of was named before. */
const NAMED_BEFORE = new RegExp(
  `^(?:(?:however|moreover|furthermore|in addition|also|then|and|thus|therefore|finally|as a result|of these|of those|of them)\\b,?\\s*)*(?:it|they|he|she|these|those|its|their|his|her|both|others?|another|(?:this|that)(?! (?:${TIMES}))|the (?:others?|former|latter|rest|remainder|same|second|third|figures?|numbers?|(?:\\p{L}+ )?ones)|\\p{L}+ of (?:these|those|them)|there)\\b`,
  'iu',
);
/** "Yet visits were higher", "Before, four in ten did", "What did was to ask them": the other side of it was said before. */
const GOES_ON =
  /^(?:and|but|yet|so(?! far)|instead(?! of)|nevertheless|nonetheless|otherwise|even so|in spite of (?:this|that)|what did|in the same (?:period|time|year|month|week)|at the same time|(?:\p{L}+ ){0,2}such(?! as)|(?:before|after)(?: (?:this|that))?,)(?![\p{L}-])/iu;
/** "By December 301 of these", "The council paid 89% of that", "reduced this to one day": which, only the sentence before tells. */
const POINTS_BACK =
  /\bof (?:these|those|them both)\b|\b(?:of|for|in|to) (?:that|both)(?=[,.;:]|$)|\b(?:by|in) contrast\b|\bon the other hand\b|\bthis (?:to|by|was|is|has|had|will|means|meant)\b/iu;
/** "In January it was proposed": someone or something, and no name for it yet. */
const PRONOUNS = new Set(['it', 'they', 'he', 'she']);
const OPENING = 6;
/** "Four have been rebuilt": four of what, the sentence before it said. */
const HELPERS = new Set('have has had were was are is came went did of'.split(' '));

/** Whether a sentence leans on those before it: alone, nobody would know what it speaks of. @param tokens those of the text. */
export const leans = (text: string, tokens: readonly Token[]): boolean =>
  NAMED_BEFORE.test(text) ||
  GOES_ON.test(text) ||
  POINTS_BACK.test(text) ||
  tokens.slice(0, OPENING).some(({ norm }) => PRONOUNS.has(norm)) ||
  (tokens[0]?.value !== undefined && HELPERS.has(tokens[1]?.norm ?? ''));

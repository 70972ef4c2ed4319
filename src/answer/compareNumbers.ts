import { numberOf } from '../language/numbers.ts';
import { tokenize } from '../language/tokens.ts';
import type { WeightedTerm } from '../retrieval/query.ts';
import type { Evidence } from './evidence.ts';

type Relation = 'more' | 'atLeast' | 'less' | 'atMost' | 'equal';

/** What the words before or after a number ask about it; the first that fits. */
const RELATIONS: readonly [RegExp, Relation][] = [
  [/(?:more|greater|higher|bigger|longer|larger) than (?:\S+ )?$|(?:over|above|exceed(?:ed|ing)?|beyond|after|since) (?:\S+ )?$/, 'more'],
  [/(?:at least|no (?:less|fewer) than|minimum of) (?:\S+ )?$/, 'atLeast'],
  [/(?:less|fewer|lower|smaller|shorter) than (?:\S+ )?$|(?:under|below|before|short of) (?:\S+ )?$/, 'less'],
  [/(?:at most|no more than|up to|maximum of|not more than) (?:\S+ )?$/, 'atMost'],
];

/**
 * Answers a question with a number in it by the numbers of the evidence: "fewer than 50 came" against "more than 80 participants" is no. Undefined
 * where the question has no number or the evidence none that counts the same thing.
 */
export function compareNumbers(read: string, terms: readonly WeightedTerm[], { spans, text, tokens }: Evidence): 'yes' | 'no' | undefined {
  const asked = tokenize(read).find((token) => token.value !== undefined && !(token.norm === 'one' && !/\bonly one\b|\bone (?:time|year|month|week|day)\b/i.test(read)));
  const times = /\b(once|twice)\b/i.exec(read);
  const wanted = asked?.value ?? (times ? (times[1]?.toLowerCase() === 'once' ? 1 : 2) : undefined);
  if (wanted === undefined) return undefined;
  const at = asked?.start ?? times?.index ?? 0;
  const before = read.slice(0, at).toLowerCase();
  const after = read.slice(asked?.end ?? at).toLowerCase();
  const relation: Relation = /^\s*(?:\S+ )?or (?:more|over|above)/.test(after) ? 'atLeast' : /^\s*(?:\S+ )?or (?:less|fewer|under)/.test(after) ? 'atMost' : (RELATIONS.find(([pattern]) => pattern.test(before))?.[1] ?? 'equal');
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(asked?.text ?? '');
  const values = isYear
    ? tokens.filter((token) => /^(?:1[5-9]|20)\d\d$/.test(token.text)).map((token) => ({ value: token.value ?? 0, noun: [] as string[], open: false }))
    : spans.filter((span) => span.value !== undefined && span.type !== 'date').map((span) => ({ value: span.value ?? 0, noun: span.noun ?? [], open: /\b(?:more than|over|at least|above|exceed)\b/i.test(text.slice(Math.max(0, span.start - 12), span.end)) }));
  if (values.length === 0) return undefined;
  // The number that counts what the question counts; else an equal one; else the only one.
  const counted = values.filter(({ noun }) => noun.some((key) => terms.some((term) => (term.matches.get(key) ?? 0) >= 0.5)));
  const candidates = counted.length > 0 ? counted : values;
  const chosen = candidates.find(({ value }) => value === wanted) ?? (candidates.length === 1 || counted.length > 0 || isYear ? candidates[0] : undefined);
  if (!chosen) return undefined;
  const { value, open } = chosen;
  switch (relation) {
    case 'more':
      return value > wanted || (open && value === wanted) ? 'yes' : 'no';
    case 'atLeast':
      return value >= wanted ? 'yes' : 'no';
    case 'less':
      return value < wanted ? 'yes' : 'no';
    case 'atMost':
      return value <= wanted && !open ? 'yes' : 'no';
    case 'equal':
      return value === wanted ? 'yes' : 'no';
  }
}

/** Whether a word is a number as such. */
export const isNumber = (word: string): boolean => numberOf(word.toLowerCase()) !== undefined;

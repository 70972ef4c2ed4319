import { answerTypeOf } from '../language/answerTypes.ts';
import type { SpanType } from '../language/spans.ts';
import type { Token } from '../language/tokens.ts';
import { MEASURED, NAMED } from './questionWords.ts';

/** "Footpaths released month", "registered charity since", "arrests, number": the last word says what is asked for. */
const LAST_WORD: readonly { pattern: RegExp; expects: SpanType[] }[] = [
  { pattern: /(?<!\b(?:last|this|next|previous|past|per|a|the|every|each|that) )\b(?:since|date|month|year|when)$/, expects: ['date'] },
  {
    pattern: /\b(?:number|total|count|in (?:total|percent|numbers|figures|all|millions?|thousands?)|so far|percentage)$/,
    expects: ['number', 'percentage', 'money'],
  },
  { pattern: /\b(?:name|names|title)$/, expects: NAMED },
];
/** Three in four queries without a question word ask for a figure (225 of 300 of the practice reports): all but those for a list, a person, a place, a name. */
const FIGURE: SpanType[] = ['number', 'percentage', 'money', 'duration'];

/** What a query without a question word wants: "visitors 2018", "depreciation", "boss of the charity". */
export function expectedByKeywords(words: string, noun: readonly Token[]): SpanType[] {
  if (noun.length === 0) return [];
  const last = LAST_WORD.find(({ pattern }) => pattern.test(words));
  if (last) return last.expects;
  const typed = typeOf(noun) ?? [];
  const [first] = typed;
  if (first !== undefined && MEASURED.has(first)) return typed;
  const plural = noun.some((token) => /[^siu]s$/.test(token.norm) || token.norm === 'people');
  return plural || first === undefined ? [...FIGURE, ...typed] : typed;
}

/** The types of span that a noun phrase asks for: by its last two words ("price tag"), else its last ("turnover 2021" asks for a turnover). */
export function typeOf(noun: readonly Token[]): SpanType[] | undefined {
  const words = noun.filter((token) => token.value === undefined).map((token) => token.norm);
  const last = words.at(-1);
  return answerTypeOf(words.slice(-2).join(' ')) ?? (last === undefined ? undefined : answerTypeOf(last));
}

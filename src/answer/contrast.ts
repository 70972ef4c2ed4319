import { tokenize } from '../language/tokens.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import type { Polarity } from './polarity.ts';

const MARK = /\b(?:rather than|instead of|and no|but no|(?:and |but )?not(?! (?:just|only|merely|simply)\b))\s+(?=\S)/g;

/** How well evidence must have a term to have what it names. */
const NAMED = 0.85;

/** The terms that a question sets aside: "trainees" of "only officials and no trainees". Empty where it sets none aside. */
function setAside({ question, terms }: Asked): number[] {
  const lower = question.read.toLowerCase();
  const mark = [...lower.matchAll(MARK)].at(-1);
  if (!mark || (mark[0].startsWith('not') && !/,\s*$/.test(lower.slice(0, mark.index)))) return [];
  const from = tokenize(question.read).findIndex((token) => token.start >= mark.index + mark[0].length);
  return terms.flatMap((term, i) => (term.length === 1 && term.from === 'question' && term.position >= from ? [i] : []));
}

/** Within so many tokens after the mark stands what the evidence sets aside. */
const SET_ASIDE = 5;

/** No where the evidence has just what the question sets aside, yes where the evidence sets it aside as well; undefined where nothing is set aside. */
export function judgeContrast(asked: Asked, evidence: Evidence): Polarity | undefined {
  const named = setAside(asked).filter((i) => (evidence.own[i] ?? 0) > 0);
  if (!named.some((i) => (evidence.own[i] ?? 0) >= NAMED)) return undefined;
  const after = [...evidence.text.toLowerCase().matchAll(MARK)].flatMap(({ index, 0: mark }) =>
    evidence.tokens.filter(({ start }) => start >= index + mark.length).slice(0, SET_ASIDE),
  );
  return after.some(({ stem }) => named.some((i) => (asked.terms[i]?.matches.get(stem) ?? 0) >= NAMED)) ? 'yes' : 'no';
}

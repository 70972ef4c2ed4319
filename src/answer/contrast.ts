import { tokenize } from '../language/tokens.ts';
import type { Asked } from './asked.ts';
import type { Evidence } from './evidence.ts';
import type { Polarity } from './polarity.ts';

const MARK = /\b(?:rather than|instead of|and not|but not|and no|but no|not)\s+(?=\S)/g;

/** The terms that a question sets aside: "trainees" of "only officials and no trainees". Empty where it sets none aside. */
export function setAside({ question, terms }: Asked): number[] {
  const lower = question.read.toLowerCase();
  const mark = [...lower.matchAll(MARK)].at(-1);
  if (!mark || (mark[0].startsWith('not') && !/,\s*$/.test(lower.slice(0, mark.index)))) return [];
  const from = tokenize(question.read).findIndex((token) => token.start >= mark.index + mark[0].length);
  return terms.flatMap((term, i) => (term.length === 1 && term.from === 'question' && term.position >= from ? [i] : []));
}

/** No where the evidence has just what the question sets aside, and lacks the other; undefined where nothing is set aside. */
export function judgeContrast(aside: readonly number[], evidence: Evidence): Polarity | undefined {
  const named = aside.filter((i) => (evidence.own[i] ?? 0) > 0);
  return named.length > 0 && named.some((i) => (evidence.own[i] ?? 0) >= 0.85) ? 'no' : undefined;
}

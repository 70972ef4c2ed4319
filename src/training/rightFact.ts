import type { LocatedFact } from '../corpus/types.ts';
import { fold, type Row } from './samples.ts';

const has = (text: string, phrase: string): boolean => phrase.split('|').some((part) => text.includes(fold(part)));

/** Whether a fact's answer, or loosely its quote too, has what the question wants, as the grader judges. */
export function isRight(row: Row, fact: LocatedFact, loosely = false): boolean {
  const answer = fold(loosely ? `${fact.answer} ${fact.quote}` : fact.answer);
  const both = fold(`${fact.answer} ${fact.quote}`);
  const required = row.must_include_all ?? [];
  if (row.kind === 'list' || row.kind === 'passage')
    return required.length > 0 ? required.every((item) => has(both, item)) : row.answers.some((wanted) => has(answer, wanted));
  if (row.kind === 'yesno')
    return row.evidence !== undefined && (both.includes(fold(row.evidence).trim()) || fold(row.evidence).includes(fold(fact.quote).trim()));
  if (required.length > 0) return required.every((item) => has(answer, item));
  return row.answers.some((wanted) => has(answer, wanted));
}

import type { Report } from '../corpus/types.ts';
import { questionsFromFacts } from './fromFacts.ts';
import { questionsFromText } from './fromText.ts';
import { poolOf } from './pool.ts';
import type { QuizQuestion } from './types.ts';

const made = new WeakMap<Report, QuizQuestion[]>();

/** Every question that a report gives: those of its facts, then those of its words. Made once a report, the same each time. */
export function questionsOf(report: Report): QuizQuestion[] {
  const known = made.get(report);
  if (known) return known;
  const pool = poolOf(report);
  const all = [...questionsFromFacts(report, pool), ...questionsFromText(report, pool)];
  const questions = [...new Map(all.map((question) => [question.id, question])).values()];
  made.set(report, questions);
  return questions;
}

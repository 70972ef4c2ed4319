import type { Report } from '../../src/corpus/types.ts';
import { quizOf } from '../../src/quiz/questions.ts';
import type { QuizQuestion } from '../../src/quiz/types.ts';

/** Every question that a report gives: those of its facts, then those of its words. */
export async function questionsOf(report: Report): Promise<QuizQuestion[]> {
  const { facts, places, at } = await quizOf(report);
  return [...facts, ...places.flatMap(at)];
}

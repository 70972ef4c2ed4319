import { inTurns } from '../turns.ts';
import { key } from './choices.ts';
import type { Quiz } from './questions.ts';
import { randomFrom, shuffled } from './random.ts';
import type { QuizQuestion } from './types.ts';

/** Questions of one round: enough to learn from, few enough for a coffee break. */
export const ROUND_LENGTH = 5;

export interface RoundWishes {
  /** Only questions of these sections, by position; all when absent. */
  sections?: ReadonlySet<number>;
  /** Ids of the round before: none of them comes again at once. */
  previous: readonly string[];
  /** When questions that were answered before should come back, by id. */
  dueAt: ReadonlyMap<string, string>;
  now: Date;
  /** Makes the choice of new questions; another for each person and round. */
  seed: string;
}

/**
 * The questions of a round: first those that are due again, longest overdue first; then new ones, those of facts before those of sentences;
 * then those that would be due next. Two questions never rest on the same sentence or have the same answer, where that can be helped.
 * @returns fewer than ROUND_LENGTH, or none, where the sections have no more than the round before had.
 */
export const chooseRound = (quiz: Quiz, wishes: RoundWishes): Promise<QuizQuestion[]> => inTurns(choosing(quiz, wishes));

function* choosing(quiz: Quiz, wishes: RoundWishes): Generator<undefined, QuizQuestion[]> {
  const chosen: QuizQuestion[] = [];
  const spare: QuizQuestion[] = [];
  const seen = new Set<string>();
  for (const question of inOrder(quiz, wishes)) {
    if (question) {
      const marks = marksOf(question);
      if (marks.some((mark) => seen.has(mark))) spare.push(question);
      else {
        chosen.push(question);
        for (const mark of marks) seen.add(mark);
      }
      if (chosen.length === ROUND_LENGTH) break;
    }
    yield;
  }
  return [...chosen, ...spare].slice(0, ROUND_LENGTH);
}

/** What no other question of a round should have: its sentence, and its answer. */
const marksOf = ({ citation, choices, right }: QuizQuestion): string[] => [
  `${citation.paragraphId} ${citation.sentences.join()}`,
  key(choices[right] ?? ''),
];

/** The questions that may be asked, the best first; undefined where one was looked for and there is none. Made as they are taken. */
function* inOrder(quiz: Quiz, { sections, previous, dueAt, now, seed }: RoundWishes): Generator<QuizQuestion | undefined> {
  const isOpen = ({ id, section }: QuizQuestion): boolean => (sections?.has(section) ?? true) && !previous.includes(id);
  const known = [...dueAt].sort(([, a], [, b]) => a.localeCompare(b));
  const found = (id: string): QuizQuestion | undefined => {
    const question = quiz.find(id);
    return question && isOpen(question) ? question : undefined;
  };
  const isFresh = (question: QuizQuestion): boolean => isOpen(question) && !dueAt.has(question.id);
  const random = randomFrom(seed);
  for (const [id, due] of known) if (due <= now.toISOString()) yield found(id);
  yield* shuffled(quiz.facts.filter(isFresh), random);
  const places = quiz.places.filter(({ section }) => sections?.has(section) ?? true);
  for (const place of shuffled(places, random)) {
    yield;
    yield* quiz.at(place).filter(isFresh);
  }
  for (const [id, due] of known) if (due > now.toISOString()) yield found(id);
}

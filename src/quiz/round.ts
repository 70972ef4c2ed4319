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
 * then those that would be due next. Two questions never rest on the same sentence, where that can be helped.
 * @returns fewer than ROUND_LENGTH, or none, where the sections have no more than the round before had.
 */
export function chooseRound(questions: readonly QuizQuestion[], { sections, previous, dueAt, now, seed }: RoundWishes): QuizQuestion[] {
  const open = questions.filter(({ id, section }) => (sections?.has(section) ?? true) && !previous.includes(id));
  const due = (question: QuizQuestion): string => dueAt.get(question.id) ?? '';
  const known = open.filter(({ id }) => dueAt.has(id)).sort((a, b) => due(a).localeCompare(due(b)));
  const overdue = known.filter((question) => due(question) <= now.toISOString());
  const fresh = shuffled(
    open.filter(({ id }) => !dueAt.has(id)),
    randomFrom(seed),
  );
  const ordered = [
    ...overdue,
    ...fresh.filter(({ kind }) => kind === 'fact'),
    ...fresh.filter(({ kind }) => kind === 'gap'),
    ...known.filter((question) => !overdue.includes(question)),
  ];
  const place = ({ citation }: QuizQuestion): string => `${citation.paragraphId} ${citation.sentences.join()}`;
  const seen = new Set<string>();
  const apart = ordered.filter((question) => !seen.has(place(question)) && seen.add(place(question)));
  const rest = ordered.filter((question) => !apart.includes(question));
  return [...apart, ...rest].slice(0, ROUND_LENGTH);
}

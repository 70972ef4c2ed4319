import type { Privacy } from '../../commands/command.ts';
import type { Report } from '../corpus/types.ts';
import { privacyWords } from '../reply/words/privacy.ts';
import type { Store } from '../store/types.ts';

/** Votes named one by one; more are counted. */
const VOTES_SHOWN = 5;

/** What is stored about a person, in that person's language, and its deletion. @param reports those of the moment, for their titles. */
export function createPrivacy(store: Store, reports: () => readonly Report[]): Privacy {
  const titleOf = (id: string): string => reports().find((report) => report.id === id)?.shortTitle ?? id;
  return {
    stored: async (userId, language = 'en') => {
      const words = privacyWords[language];
      const { votes, progress, scores, cards, preferences } = await store.personal(userId);
      const tours = progress.map(({ reportId, step, steps, finishedAt, updatedAt }) =>
        words.tour(titleOf(reportId), step + 1, steps, finishedAt !== undefined, updatedAt.slice(0, 10)),
      );
      const quizzes = scores.map(({ reportId, answered, correct }) => words.quiz(titleOf(reportId), answered, correct));
      const named = votes
        .slice(0, VOTES_SHOWN)
        .map(({ helpful, reason, updatedAt }) => words.vote(helpful, updatedAt.slice(0, 10), reason));
      const rest = votes.length - named.length;
      const chosen = Object.keys(preferences).length;
      return [
        ...tours,
        ...quizzes,
        ...(cards > 0 ? [words.cards(cards)] : []),
        ...named,
        ...(rest > 0 ? [words.moreVotes(rest)] : []),
        ...(chosen > 0 ? [words.choices(chosen)] : []),
      ];
    },
    erase: (userId) => store.forget(userId),
  };
}

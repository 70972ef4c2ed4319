import type { Report } from '../../src/corpus/types.ts';
import type { Log } from '../../src/log.ts';
import { quizOf } from '../../src/quiz/questions.ts';
import { tourOf } from './touring.ts';

/** Makes tours and quizzes before someone opens them. */
export interface Lessons {
  /** Makes those of the reports in use, one report after the other; ends what is left to do of the reports before. Never rejects. */
  prepare: (reports: readonly Report[]) => Promise<void>;
}

/** A long report takes seconds to be read for its tour, a little at a time between answers: so that nobody waits for it, it is read in advance. */
export function createLessons(log: Log): Lessons {
  let inUse: readonly Report[] = [];
  return {
    prepare: async (reports) => {
      inUse = reports;
      for (const report of reports) {
        if (inUse !== reports) return;
        try {
          await tourOf(report);
          await quizOf(report);
          log.debug({ report: report.id }, 'the tour and the quiz are ready');
        } catch (error) {
          log.error({ err: error, report: report.id }, 'the tour or the quiz could not be made');
        }
      }
    },
  };
}

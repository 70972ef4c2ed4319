import type { Asked, Feedback, Vote } from '../../commands/command.ts';
import type { NewGap, Store, UsageEvent } from '../store/types.ts';
import { cleanQuestion } from './clean.ts';

/** Counts and gaps are stored after this long, or when there are so many. */
const WAIT_MS = 1000;
const MOST = 200;

/** Feedback that can be waited for, so that nothing is lost when the process ends well. */
export interface KeptFeedback extends Feedback {
  /** Resolves when all that was handed in is stored, or has failed. */
  settled: () => Promise<void>;
}

/**
 * Keeps what the admin learns from: how much is asked and with what outcome, the questions without an answer, and votes.
 * Nobody waits for a count: the store logs and counts its own failures.
 */
export function createFeedback(store: Store, now: () => Date): KeptFeedback {
  const pending = new Set<Promise<unknown>>();
  const later = (work: Promise<unknown>): void => {
    const done: Promise<unknown> = work.catch(() => undefined).finally(() => pending.delete(done));
    pending.add(done);
  };
  const today = (): string => now().toISOString().slice(0, 10);

  // No one waits for a count or a gap, and a flush to the disk for each question would hold up the others: they are stored together.
  let counts: UsageEvent[] = [];
  let gaps: NewGap[] = [];
  let timer: NodeJS.Timeout | undefined;
  const storeAll = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const [events, missed] = [counts, gaps];
    [counts, gaps] = [[], []];
    if (events.length > 0) later(store.usage.add(events));
    if (missed.length > 0) later(store.gaps.addMissed(missed, today()));
  };

  const asked = ({ question, answer, ms, by, guildId = '', reportId = '' }: Asked): void => {
    counts.push({ at: now().toISOString(), guildId, command: by, outcome: answer.outcome, ms });
    if (answer.outcome === 'notInReport') gaps.push({ guildId, question: cleanQuestion(question), language: answer.language, reportId });
    if (counts.length >= MOST) storeAll();
    else timer ??= setTimeout(storeAll, WAIT_MS);
  };

  const vote = async ({ userId, guildId = '', messageId, question, helpful }: Vote): Promise<boolean> => {
    try {
      const updatedAt = now().toISOString();
      const cast = await store.votes.cast({ userId, messageId, guildId, reportId: '', helpful, updatedAt });
      const gap = { guildId, question: cleanQuestion(question), language: '', reportId: '' };
      if (cast !== 'same' && !helpful) await store.gaps.add(gap, 'disliked', today());
      else if (cast === 'changed') await store.gaps.undislike(guildId, gap.question);
      return true;
    } catch {
      return false;
    }
  };

  return {
    asked,
    vote,
    reason: ({ userId, messageId, reason }) => store.votes.explain(userId, messageId, reason, now().toISOString()).catch(() => false),
    settled: async () => {
      storeAll();
      await Promise.all(pending);
    },
  };
}

import type { Conversations, Preferences } from '../../commands/command.ts';
import { RecentMap } from './recent.ts';

/** A pause after which a question is taken to start a new subject. */
const pause = 15 * 60_000;
/** Questions that a follow-up may lean on; people rarely reach further back. */
const depth = 5;
const capacity = 10_000;

/** Conversations in memory. Each user has an own one in each channel: nobody's "and when?" leans on another's question. */
export function createConversations(now: () => Date = () => new Date()): Conversations {
  const recent = new RecentMap<string, string[]>(capacity, pause, () => now().getTime());
  const keyOf = (userId: string, channelId: string): string => `${userId}:${channelId}`;
  return {
    earlier: (userId, channelId) => [...(recent.get(keyOf(userId, channelId)) ?? [])],
    remember: (userId, channelId, question) => {
      const key = keyOf(userId, channelId);
      recent.set(key, [...(recent.get(key) ?? []), question].slice(-depth));
    },
    forget: (userId, channelId, question) => {
      const questions = recent.get(keyOf(userId, channelId)) ?? [];
      const at = questions.lastIndexOf(question);
      if (at >= 0) recent.set(keyOf(userId, channelId), questions.slice(0, at));
    },
  };
}

/** Choices of a report that last as long as the process; a store makes them last longer. */
export function createPreferences(): Preferences {
  const chosen = new RecentMap<string, string>(capacity, Number.POSITIVE_INFINITY);
  return {
    report: (scope) => chosen.get(scope),
    useReport: (scope, reportId) => {
      if (reportId === undefined) chosen.delete(scope);
      else chosen.set(scope, reportId);
    },
  };
}

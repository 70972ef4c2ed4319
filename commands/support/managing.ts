import { RapporteurError } from '../../src/errors.ts';
import { groupGaps, type GapGroup } from '../../src/insight/group.ts';
import { sinceDays, statsOf } from '../../src/insight/stats.ts';
import type { GapScope, GapsView } from '../../src/reply/manage/gaps.ts';
import type { Overview } from '../../src/reply/manage/stats.ts';
import { languageOf } from '../../src/reply/words/index.ts';
import { manageWords, type ManageWords } from '../../src/reply/words/manage/index.ts';
import type { Gap, Store } from '../../src/store/types.ts';
import type { Invocation, Services } from '../command.ts';
import { wordsFor } from './lookup.ts';

export const manageWordsFor = ({ locale }: Invocation): ManageWords => manageWords[languageOf(locale)];

/**
 * Whose data is shown: the server's that one is in, or (undefined) everybody's, which is for the owner of the application alone.
 * @throws RapporteurError (input), in the user's language, when someone else asks for all.
 */
export async function guildOf(scope: GapScope, invocation: Invocation, { owners }: Services): Promise<string | undefined> {
  if (scope === 'here' && invocation.guildId !== undefined) return invocation.guildId;
  const ids = await owners?.();
  if (ids?.has(invocation.user.id)) return undefined;
  throw new RapporteurError('input', manageWordsFor(invocation).ownersOnly);
}

/** @throws RapporteurError (input), in the user's language, when nothing is kept here. */
export function storeOf(invocation: Invocation, { store }: Services): Store {
  if (store) return store;
  throw new RapporteurError('input', wordsFor(invocation).errors.storeAway);
}

/** The open gaps of a scope, grouped by meaning. */
export async function openGaps(scope: GapScope, invocation: Invocation, services: Services): Promise<GapGroup[]> {
  const guildId = await guildOf(scope, invocation, services);
  return byMeaning(await storeOf(invocation, services).gaps.open(guildId), services);
}

const byMeaning = (gaps: readonly Gap[], { engine }: Services): Promise<GapGroup[]> =>
  groupGaps(
    gaps,
    engine.reports.flatMap((report) => report.glossary),
  );

/** What a list of gaps needs besides them. */
export const gapsView = (scope: GapScope, page: number, invocation: Invocation, { engine }: Services, replaces: boolean): GapsView => ({
  scope,
  page,
  language: languageOf(invocation.locale),
  nearest: (question) => engine.search(question, { limit: 1 })[0],
  replaces,
});

/** The numbers of the last days. */
export async function overviewOf(scope: GapScope, days: number, invocation: Invocation, services: Services): Promise<Overview> {
  const guildId = await guildOf(scope, invocation, services);
  const { now, timeZone = 'UTC' } = services;
  const store = storeOf(invocation, services);
  const since = sinceDays(now(), days, timeZone);
  const [usage, votes, tours, open, closed] = await Promise.all([
    store.usage.since(since, guildId),
    store.votes.count(since, guildId),
    store.progress.list(guildId),
    store.gaps.open(guildId),
    // Days of gaps are UTC's: without a time nobody can be matched to one.
    store.gaps.closedSince(since.slice(0, 10), guildId),
  ]);
  // Counted as the list of gaps shows them: one question, in however many wordings.
  const [openGroups, closedGroups] = await Promise.all([byMeaning(open, services), byMeaning(closed, services)]);
  const finished = tours.filter(({ finishedAt }) => finishedAt !== undefined).map(({ userId }) => userId);
  return {
    stats: statsOf(usage, { now: now(), days, timeZone }),
    votes,
    finished: [...new Set(finished)],
    begun: new Set(tours.map(({ userId }) => userId)).size,
    gaps: { open: openGroups.length, closed: closedGroups.length },
    timeZone,
  };
}

/** The group that a gap belongs to now. */
export const groupWith = (groups: readonly GapGroup[], id: string | undefined): GapGroup | undefined =>
  groups.find(({ gaps }) => gaps.some((gap: Gap) => gap.id === id));

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import type { Round, Store, Vote } from '../../src/store/types.ts';
import { backends, postgres, type Place } from '../support/store/backends.ts';

const log = createLog('silent');
const at = (minute: number): string => `2026-03-01T12:${String(minute).padStart(2, '0')}:00.000Z`;
const vote = (over: Partial<Vote> = {}): Vote => ({
  userId: 'u1',
  messageId: 'm1',
  guildId: 'g1',
  reportId: 'r1',
  helpful: true,
  updatedAt: at(0),
  ...over,
});
const round = (over: Partial<Round> = {}): Omit<Round, 'position' | 'correct'> => ({
  userId: 'u1',
  reportId: 'r1',
  round: 1,
  section: '',
  questions: ['a', 'b'],
  previous: [],
  updatedAt: at(0),
  ...over,
});

describe.skipIf(postgres === undefined)('PostgreSQL (set TEST_DATABASE_URL)', () => {
  it('is there to be tested on', () => {
    expect(postgres).toBeDefined();
  });
});

describe.each(backends)('a store on $name', ({ fresh }) => {
  let place: Place;
  let store: Store;

  beforeEach(async () => {
    place = await fresh();
    store = await openStore(place, log);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it('keeps everything when it is closed and opened again', async () => {
    await store.votes.cast(vote());
    await store.votes.explain('u1', 'm1', 'It’s 好的 — "exact"', at(0));
    await store.preferences.set('guild:g1', 'report', 'r1', at(0));
    await store.close();
    store = await openStore(place, log);
    expect(await store.votes.get('u1', 'm1')).toEqual(vote({ reason: 'It’s 好的 — "exact"' }));
    expect(await store.preferences.of('guild:g1')).toEqual({ report: 'r1' });
  });

  describe('votes', () => {
    it('has one a person and message, which can be changed, and then loses its reason', async () => {
      expect(await store.votes.explain('u1', 'm1', 'short', at(0))).toBe(false);
      expect(await store.votes.cast(vote())).toBe('new');
      expect(await store.votes.explain('u1', 'm1', 'short', at(0))).toBe(true);
      expect(await store.votes.cast(vote())).toBe('same');
      expect(await store.votes.get('u1', 'm1')).toEqual(vote({ reason: 'short' }));
      expect(await store.votes.cast(vote({ helpful: false, updatedAt: at(1) }))).toBe('changed');
      expect(await store.votes.of('u1')).toEqual([vote({ helpful: false, updatedAt: at(1) })]);
    });

    it('says once that it is new, however often and wherever it is sent', async () => {
      const sent = await Promise.all(Array.from({ length: 8 }, () => store.votes.cast(vote())));
      expect(sent.filter((result) => result === 'new')).toHaveLength(1);
      expect(sent.filter((result) => result === 'same')).toHaveLength(7);
    });

    it('counts by server and since a time', async () => {
      await store.votes.cast(vote());
      await store.votes.cast(vote({ userId: 'u2', helpful: false, updatedAt: at(5) }));
      await store.votes.cast(vote({ userId: 'u3', guildId: 'g2', updatedAt: at(5) }));
      expect(await store.votes.count(at(0), 'g1')).toEqual({ helpful: 1, notHelpful: 1 });
      expect(await store.votes.count(at(3))).toEqual({ helpful: 1, notHelpful: 1 });
      expect(await store.votes.count(at(9))).toEqual({ helpful: 0, notHelpful: 0 });
    });

    it('takes characters that a database could choke on', async () => {
      const reason = "'; drop table votes; -- $1 ?1 \\ \u{1F600}\n";
      await store.votes.cast(vote());
      await store.votes.explain('u1', 'm1', `${reason}\0`, at(0));
      expect((await store.votes.get('u1', 'm1'))?.reason?.replaceAll('\0', '')).toBe(reason);
    });
  });

  describe('gaps', () => {
    const gap = { guildId: 'g1', question: 'Who pays for it?', language: 'en', reportId: 'r1' };

    it('counts a question once and opens it again when it is missed again', async () => {
      await store.gaps.add(gap, 'missed', '2026-03-01');
      await store.gaps.add(gap, 'disliked', '2026-03-02');
      const [open] = await store.gaps.open('g1');
      expect(open).toMatchObject({ ...gap, missed: 1, disliked: 1, firstDay: '2026-03-01', lastDay: '2026-03-02', status: 'open' });
      expect(await store.gaps.close([open?.id ?? ''], 'report:r2', '2026-03-03')).toBe(1);
      expect(await store.gaps.close([open?.id ?? ''], 'admin', '2026-03-03')).toBe(0);
      expect(await store.gaps.open('g1')).toEqual([]);
      expect(await store.gaps.closedSince('2026-03-03', 'g1')).toMatchObject([{ ...gap, status: 'answered', closedBy: 'report:r2' }]);
      expect(await store.gaps.closedSince('2026-03-04', 'g1')).toEqual([]);
      await store.gaps.add(gap, 'missed', '2026-03-04');
      expect(await store.gaps.open('g1')).toMatchObject([{ missed: 2, status: 'open' }]);
    });

    it('counts many at once, the same one as often as it was asked', async () => {
      await store.gaps.addMissed([gap, { ...gap, question: 'And who else?' }, gap], '2026-03-01');
      await store.gaps.addMissed([], '2026-03-02');
      const open = await store.gaps.open('g1');
      expect(open.map(({ question, missed, disliked }) => [question, missed, disliked])).toEqual([
        [gap.question, 2, 0],
        ['And who else?', 1, 0],
      ]);
    });

    it('is seen by its own server, and by who sees all', async () => {
      await store.gaps.add(gap, 'missed', '2026-03-01');
      await store.gaps.add({ ...gap, guildId: 'g2' }, 'missed', '2026-03-01');
      expect(await store.gaps.open('g1')).toHaveLength(1);
      expect(await store.gaps.open()).toHaveLength(2);
    });

    it('takes a dislike back, and goes when no count is left', async () => {
      await store.gaps.add(gap, 'disliked', '2026-03-01');
      await store.gaps.undislike('g1', gap.question);
      await store.gaps.undislike('g1', gap.question);
      expect(await store.gaps.open()).toEqual([]);
    });
  });

  it('adds usage up by the quarter of an hour', async () => {
    const event = { at: at(14), guildId: 'g1', command: 'ask', outcome: 'answer', ms: 1.4 };
    await store.usage.add([event]);
    await store.usage.add([event, { ...event, at: at(15), ms: 99_999 }]);
    await store.usage.add([]);
    expect(await store.usage.since('2026-03-01', 'g1')).toEqual([
      { slot: at(0), guildId: 'g1', command: 'ask', outcome: 'answer', bucket: 2, count: 2 },
      { slot: at(15), guildId: 'g1', command: 'ask', outcome: 'answer', bucket: 10_000, count: 1 },
    ]);
    expect(await store.usage.since('2026-03-01', 'g2')).toEqual([]);
  });

  it('keeps a tour finished once it was, in every server it was seen in', async () => {
    const progress = { userId: 'u1', reportId: 'r1', stepId: 's', step: 2, steps: 9, updatedAt: at(0), finished: false };
    await store.progress.save(progress, 'g1');
    await store.progress.save({ ...progress, step: 8, updatedAt: at(1), finished: true }, 'g2');
    await store.progress.save({ ...progress, step: 0, updatedAt: at(2) }, '');
    const expected = {
      userId: 'u1',
      reportId: 'r1',
      stepId: 's',
      step: 0,
      steps: 9,
      startedAt: at(0),
      updatedAt: at(2),
      finishedAt: at(1),
    };
    expect(await store.progress.get('u1', 'r1')).toEqual(expected);
    expect(await store.progress.list('g1')).toEqual([expected]);
    expect(await store.progress.list('g2')).toEqual([expected]);
    expect(await store.progress.list()).toEqual([expected]);
    expect(await store.progress.list('g3')).toEqual([]);
  });

  describe('the quiz', () => {
    const card = { questionId: 'a', card: '{}', dueAt: at(30) };
    const answer = { userId: 'u1', reportId: 'r1', round: 1, position: 0, correct: true, at: at(1) };

    it('begins each round once', async () => {
      expect(await store.quiz.begin(round())).toBe(true);
      expect(await store.quiz.begin(round())).toBe(false);
      expect(await store.quiz.begin(round({ round: 2, previous: ['a', 'b'], section: 'x' }))).toBe(true);
      expect(await store.quiz.round('u1', 'r1')).toMatchObject({ round: 2, previous: ['a', 'b'], section: 'x', position: 0, correct: 0 });
    });

    it('counts an answer once, however often and wherever it is sent', async () => {
      await store.quiz.begin(round());
      const sent = await Promise.all(Array.from({ length: 8 }, () => store.quiz.answer(answer, card)));
      expect(sent.filter(Boolean)).toHaveLength(1);
      expect(await store.quiz.round('u1', 'r1')).toMatchObject({ position: 1, correct: 1 });
      expect(await store.quiz.scores('u1')).toEqual([{ reportId: 'r1', answered: 1, correct: 1, streak: 1, bestStreak: 1 }]);
      expect(await store.quiz.cards('u1', 'r1')).toEqual([card]);
    });

    it('keeps the best streak when a wrong answer ends it', async () => {
      await store.quiz.begin(round({ questions: ['a', 'b', 'c'] }));
      await store.quiz.answer(answer, card);
      await store.quiz.answer({ ...answer, position: 1 }, { ...card, questionId: 'b' });
      await store.quiz.answer({ ...answer, position: 2, correct: false }, { ...card, questionId: 'c' });
      expect(await store.quiz.scores('u1')).toEqual([{ reportId: 'r1', answered: 3, correct: 2, streak: 0, bestStreak: 2 }]);
    });
  });

  it('forgets a person wholly, and nobody else', async () => {
    for (const userId of ['u1', 'u2']) {
      await store.votes.cast(vote({ userId }));
      await store.progress.save({ userId, reportId: 'r1', stepId: 's', step: 1, steps: 9, updatedAt: at(0), finished: false }, 'g1');
      await store.quiz.begin(round({ userId }));
      await store.quiz.answer(
        { userId, reportId: 'r1', round: 1, position: 0, correct: true, at: at(1) },
        { questionId: 'a', card: '{}', dueAt: at(3) },
      );
      await store.preferences.set(`user:${userId}`, 'language', 'fr', at(0));
      await store.preferences.set(`conversation:${userId}:c`, 'report', 'r', at(0));
    }
    expect(await store.forget('u1')).toBe(8);
    expect(await store.personal('u1')).toEqual({ votes: [], progress: [], scores: [], cards: 0, preferences: {} });
    expect(await store.quiz.round('u1', 'r1')).toBeUndefined();
    expect(await store.personal('u2')).toMatchObject({
      votes: [{ userId: 'u2' }],
      progress: [{ step: 1 }],
      cards: 1,
      preferences: { 'user:u2 language': 'fr', 'conversation:u2:c report': 'r' },
    });
    expect(await store.forget('u1')).toBe(0);
  });

  it('lets go of what is older than its time', async () => {
    await store.votes.cast(vote({ updatedAt: at(0) }));
    await store.votes.cast(vote({ userId: 'u2', updatedAt: at(9) }));
    await store.gaps.add({ guildId: 'g1', question: 'Old?', language: 'en', reportId: '' }, 'missed', '2026-02-28');
    await store.gaps.add({ guildId: 'g1', question: 'Of the day?', language: 'en', reportId: '' }, 'missed', '2026-03-01');
    await store.preferences.set('guild:g1', 'report', 'r1', at(0));
    expect(await store.expire(at(5))).toBe(2);
    expect(await store.votes.of('u2')).toHaveLength(1);
    expect(await store.gaps.open()).toMatchObject([{ question: 'Of the day?' }]);
    expect(await store.preferences.get('guild:g1', 'report')).toBe('r1');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/answer/types.ts';
import { closeAnswered } from '../../src/feedback/closing.ts';
import { createFeedback } from '../../src/feedback/feedback.ts';
import { createStoredPreferences } from '../../src/feedback/preferences.ts';
import { createPrivacy } from '../../src/feedback/privacy.ts';
import { createLog } from '../../src/log.ts';
import { makeStore, openStore } from '../../src/store/open.ts';
import type { Sql } from '../../src/store/sql.ts';
import type { Store } from '../../src/store/types.ts';
import { file, type Place } from '../support/store/backends.ts';
import { answering, missing } from '../support/store/answers.ts';

const now = (): Date => new Date('2026-03-01T12:00:00Z');
const miss = missing('Who paid for <@123456789012345678>?');
const asked = (answer: Answer = miss) => ({ question: answer.question, answer, ms: 3, by: 'ask', guildId: 'g1' });
const vote = { userId: 'u1', guildId: 'g1', messageId: 'm1', question: 'Who paid?' };

let place: Place;
let store: Store;
beforeEach(async () => {
  place = await file.fresh();
  store = await openStore(place, createLog('silent'));
});
afterEach(async () => {
  vi.useRealTimers();
  await store.close();
  await place.remove();
});

describe('a question', () => {
  it('is counted, and kept without its asker when the report does not answer it', async () => {
    const feedback = createFeedback(store, now);
    feedback.asked(asked());
    feedback.asked(asked(answering('When?')));
    await feedback.settled();
    expect((await store.usage.since('2026', 'g1')).map(({ command, outcome, count }) => [command, outcome, count]).sort()).toEqual([
      ['ask', 'answer', 1],
      ['ask', 'notInReport', 1],
    ]);
    const gaps = await store.gaps.open();
    expect(gaps).toMatchObject([{ question: 'Who paid for …?', missed: 1, firstDay: '2026-03-01' }]);
    expect(JSON.stringify(gaps)).not.toMatch(/u1|1234567/);
  });
});

describe('a vote', () => {
  it('against an answer makes a gap, and takes it back when it is changed', async () => {
    const feedback = createFeedback(store, now);
    expect(await feedback.vote({ ...vote, helpful: false })).toBe(true);
    expect(await feedback.vote({ ...vote, helpful: false })).toBe(true);
    expect(await store.gaps.open('g1')).toMatchObject([{ question: 'Who paid?', disliked: 1 }]);
    await feedback.vote({ ...vote, helpful: true });
    expect(await store.gaps.open('g1')).toEqual([]);
    await feedback.vote({ ...vote, userId: 'u2', helpful: true });
    expect(await store.votes.count('2026', 'g1')).toEqual({ helpful: 2, notHelpful: 0 });
  });

  it('has its reason kept under its author, and nowhere else', async () => {
    const feedback = createFeedback(store, now);
    expect(await feedback.reason({ userId: 'u1', messageId: 'm1', reason: 'wrong year' })).toBe(false);
    await feedback.vote({ ...vote, helpful: false });
    expect(await feedback.reason({ userId: 'u1', messageId: 'm1', reason: 'wrong year' })).toBe(true);
    const privacy = createPrivacy(store, () => []);
    expect(await privacy.stored('u1')).toEqual(['Vote: not helpful (2026-03-01), because: wrong year']);
    expect(await privacy.erase('u1')).toBe(1);
    expect(await privacy.stored('u1', 'fr')).toEqual([]);
    expect(JSON.stringify(await store.gaps.open())).not.toContain('wrong year');
  });
});

describe('a store that is down', () => {
  const broken = (): Promise<never> => Promise.reject(new Error('gone'));
  const sql: Sql = { kind: 'postgres', query: broken, batch: broken, exclusively: broken, vacuum: broken, close: () => Promise.resolve() };

  it('keeps nobody from an answer', async () => {
    const feedback = createFeedback(makeStore(sql), now);
    feedback.asked(asked());
    await feedback.settled();
    expect(await feedback.vote({ ...vote, helpful: true })).toBe(false);
    expect(await feedback.reason({ userId: 'u1', messageId: 'm1', reason: 'x' })).toBe(false);
    expect(await createStoredPreferences(makeStore(sql), now).report('guild:g1')).toBeUndefined();
  });

  it('is not waited for when it does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const silent = { ...sql, query: () => new Promise<never>(() => undefined) };
    const told = vi.fn();
    void Promise.resolve(createStoredPreferences(makeStore(silent), now).report('guild:g1')).then(told);
    await vi.advanceTimersByTimeAsync(499);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledWith(undefined);
  });
});

it('keeps which report a server uses, until it is taken back', async () => {
  const preferences = createStoredPreferences(store, now);
  await preferences.useReport('guild:g1', 'r1');
  expect(await preferences.report('guild:g1')).toBe('r1');
  await preferences.useReport('guild:g1', undefined);
  expect(await preferences.report('guild:g1')).toBeUndefined();
});

describe('a gap', () => {
  const report = (id: string, text = 'p') => ({
    id,
    title: id,
    shortTitle: id,
    language: 'en',
    sections: [],
    paragraphs: [{ id: text }],
    facts: [],
    glossary: [],
  });
  const engine = (reports: string[], answers: string[]) =>
    ({
      reports: reports.map((id) => report(...(id.split(':') as [string, string?]))),
      answer: (question: string, options?: { reportId?: string }) =>
        answers.includes(`${options?.reportId ?? ''} ${question}`) ? answering(question) : missing(question),
    }) as unknown as Parameters<typeof closeAnswered>[1];
  const add = (question: string, kind: 'missed' | 'disliked' = 'missed') =>
    store.gaps.add({ guildId: 'g1', question, language: 'en', reportId: '' }, kind, '2026-03-01');
  const open = async (): Promise<string[]> => (await store.gaps.open()).map(({ question }) => question);

  it('closes by itself when a report is added that answers it', async () => {
    await closeAnswered(store, engine(['old'], []), now());
    await add('Who paid?');
    await add('How much?');
    expect(await closeAnswered(store, engine(['old'], ['old Who paid?']), now())).toBe(0);
    expect(await closeAnswered(store, engine(['old', 'new'], ['new Who paid?']), now())).toBe(1);
    expect(await open()).toEqual(['How much?']);
  });

  it('closes when its report is mended, but not when the answer that was voted down is given again', async () => {
    await closeAnswered(store, engine(['old'], []), now());
    await add('Who paid?');
    await add('Who knows?', 'disliked');
    const answers = ['old Who paid?', 'old Who knows?', 'new Who knows?'];
    expect(await closeAnswered(store, engine(['old:mended'], answers), now())).toBe(1);
    expect(await open()).toEqual(['Who knows?']);
    expect(await closeAnswered(store, engine(['old:mended', 'new'], answers), now())).toBe(1);
  });
});

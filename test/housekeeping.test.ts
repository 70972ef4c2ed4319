import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHousekeeping } from '../src/housekeeping.ts';
import { createLog } from '../src/log.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/types.ts';
import { createFakeEngine } from './support/engine.ts';
import { folderWith } from './support/folder.ts';

const day = 86_400_000;
const log = createLog('silent');
let store: Store;

beforeEach(async () => {
  store = await openStore({ dataDirectory: folderWith() }, log);
});
afterEach(() => store.close());

const vote = (messageId: string, updatedAt: string): Promise<unknown> =>
  store.votes.cast({ userId: 'u', messageId, guildId: 'g', reportId: 'r', helpful: true, updatedAt });
const start = (retentionDays: number, now: () => Date) =>
  startHousekeeping({ store, engine: () => createFakeEngine(), retentionDays, log, now });

test('what nobody touched for so many days is deleted at the start, the rest stays', async () => {
  await vote('old', '2026-01-01T00:00:00.000Z');
  await vote('new', '2026-02-01T00:00:00.000Z');
  await start(30, () => new Date('2026-02-02')).stop();
  expect((await store.votes.of('u')).map(({ messageId }) => messageId)).toEqual(['new']);
});

test('and again every day', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    await vote('old', '2026-01-01T00:00:00.000Z');
    let now = new Date('2026-01-02');
    const housekeeping = start(30, () => now);
    now = new Date('2026-03-01');
    vi.advanceTimersByTime(day);
    await housekeeping.stop();
    expect(await store.votes.of('u')).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

test('0 days keep everything', async () => {
  await vote('old', '1999-01-01T00:00:00.000Z');
  await start(0, () => new Date('2026-02-02')).stop();
  expect(await store.votes.of('u')).toHaveLength(1);
});

test('a gap that the corpus answers is closed', async () => {
  await store.gaps.add({ guildId: 'g', question: 'How many trainees?', language: 'en', reportId: '' }, 'missed', '2026-01-01');
  await store.gaps.add({ guildId: 'g', question: 'How large was the budget?', language: 'en', reportId: '' }, 'missed', '2026-01-01');
  const housekeeping = start(0, () => new Date('2026-01-02'));
  housekeeping.closeGaps();
  await housekeeping.stop();
  expect((await store.gaps.open()).map(({ question }) => question)).toEqual(['How large was the budget?']);
});

test('a store that fails is told to the log and does not stop the rest', async () => {
  const warn = vi.spyOn(log, 'warn');
  const broken: Store = { ...store, expire: () => Promise.reject(new Error('away')) };
  const housekeeping = startHousekeeping({ store: broken, engine: () => createFakeEngine(), retentionDays: 1, log });
  await housekeeping.stop();
  expect(warn).toHaveBeenCalledOnce();
});

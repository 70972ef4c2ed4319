import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/open.ts';
import { backends, postgres } from '../support/store/backends.ts';
import { runNode } from '../support/store/child.ts';
import { killRounds } from '../support/store/killRounds.ts';

/** `npm run bench -- store` does 100. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3);

describe.each(backends)('kill -9 in the middle of writes to $name', ({ fresh }) => {
  it(`loses nothing that was acknowledged, in ${ROUNDS} rounds`, { timeout: 20_000 + ROUNDS * 5000 }, async () => {
    const place = await fresh();
    const report = await killRounds(place, ROUNDS);
    await place.remove();
    expect(report.lost).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(ROUNDS);
  });
});

describe.skipIf(postgres === undefined)('processes that share a PostgreSQL (set TEST_DATABASE_URL)', () => {
  it('never double a vote, a gap’s row, progress or an answer', { timeout: 30_000 }, async () => {
    const place = await postgres?.fresh();
    const url = place?.databaseUrl ?? '';
    // Started on an empty database, so that they migrate it together too.
    const writers = await Promise.all(
      ['a', 'b'].map((name) => runNode(['test/support/store/writer.ts', name, 'share'], { DATABASE_URL: url })),
    );
    expect(writers.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const counted = writers.flatMap(({ stdout }) => stdout.split('\n').filter(Boolean));
    const store = await openStore({ dataDirectory: '', databaseUrl: url }, createLog('silent'));
    expect(await store.votes.count('')).toEqual({ helpful: 40, notHelpful: 0 });
    expect((await store.gaps.open()).map(({ missed }) => missed)).toEqual([20, 20, 20, 20]);
    expect(await store.progress.list('g')).toHaveLength(1);
    const [score] = await store.quiz.scores('u');
    expect(score?.answered).toBe(counted.length);
    expect(new Set(counted).size).toBe(counted.length);
    expect(score?.streak).toBe(counted.length);
    expect(await store.quiz.cards('u', 'r')).toHaveLength(counted.length);
    await store.close();
    await place?.remove();
  });
});

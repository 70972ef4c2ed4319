import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeStore, openSql } from '../../src/store/open.ts';
import type { Sql } from '../../src/store/sql.ts';
import { exportLines, importLines } from '../../src/store/transfer.ts';
import { runNode } from '../support/store/child.ts';
import { backends, file, type Place } from '../support/store/backends.ts';

const places: Place[] = [];
const open: Sql[] = [];
async function fresh(backend: (typeof backends)[number]): Promise<Sql> {
  const place = await backend.fresh();
  places.push(place);
  const sql = await openSql(place);
  open.push(sql);
  return sql;
}
afterEach(async () => {
  for (const sql of open.splice(0)) await sql.close();
  for (const place of places.splice(0)) await place.remove();
});

async function fill(sql: Sql): Promise<void> {
  const store = makeStore(sql);
  const at = '2026-03-01T00:00:00.000Z';
  await store.votes.cast({ userId: 'u', messageId: 'm', guildId: 'g', reportId: 'r', helpful: true, updatedAt: at });
  await store.votes.explain('u', 'm', 'a\n"b" 好', at);
  await store.votes.cast({ userId: 'v', messageId: 'm', guildId: '', reportId: 'r', helpful: false, updatedAt: at });
  await store.gaps.add({ guildId: 'g', question: 'Who?', language: 'en', reportId: 'r' }, 'missed', '2026-03-01');
  await store.usage.add([{ at, guildId: 'g', command: 'ask', outcome: 'answer', ms: 3 }]);
  await store.progress.save({ userId: 'u', reportId: 'r', stepId: 's', step: 1, steps: 3, updatedAt: at, finished: true }, 'g');
  await store.quiz.begin({ userId: 'u', reportId: 'r', round: 1, section: '', questions: ['a'], previous: [], updatedAt: at });
  await store.quiz.answer(
    { userId: 'u', reportId: 'r', round: 1, position: 0, correct: true, at },
    { questionId: 'a', card: '{"reps":1}', dueAt: at },
  );
  await store.preferences.set('guild:g', 'report', 'r', at);
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

const pairs = backends.flatMap((from) => backends.map((to) => ({ from, to, title: `from ${from.name} to ${to.name}` })));

describe.each(pairs)('a move $title', ({ from, to }) => {
  it('carries every row', async () => {
    const source = await fresh(from);
    const target = await fresh(to);
    await fill(source);
    const lines = await all(exportLines(source));
    expect(lines).toHaveLength(12);
    expect(await importLines(target, each(lines), false)).toBe(10);
    expect(await all(exportLines(target))).toEqual(lines);
  });

  it('takes nothing into a store that is not empty, unless told to replace', async () => {
    const target = await fresh(to);
    await fill(target);
    const lines = await all(exportLines(target));
    await expect(importLines(target, each(lines), false)).rejects.toThrow('The store is not empty (votes)');
    expect(await importLines(target, each(lines), true)).toBe(10);
    expect(await all(exportLines(target))).toEqual(lines);
  });
});

it.each([
  [[], 'not even its first line'],
  [['hello'], 'this is not an export'],
  [['{"rapporteur":"store","schema":99}'], 'the export has schema 99, the store 1'],
  [['{"rapporteur":"store","schema":1}', '["preferences","guild:g","report","r","x"]', '["votes","u"]'], 'Line 3: not a row of a table'],
  [['{"rapporteur":"store","schema":1}', '["preferences","guild:g","report","r","x"]'], 'it was cut off'],
  [['{"rapporteur":"store","schema":1}', '["preferences","guild:g","report","r","x"]', '{"rows":2}'], 'it was cut off'],
  [['{"rapporteur":"store","schema":1}', '["sqlite_master","u"]'], 'Line 2: not a row of a table'],
])('imports nothing of %j', async (lines, message) => {
  const sql = await fresh(file);
  await expect(importLines(sql, each(lines), false)).rejects.toThrow(message);
  expect(await all(exportLines(sql))).toHaveLength(2);
});

it.each(backends)(
  'is a command, from a file to $name and back',
  async (backend) => {
    const sql = await fresh(file);
    await fill(sql);
    const lines = await all(exportLines(sql));
    await sql.close();
    open.length = 0;
    const from = places[0]?.dataDirectory ?? '';
    const to = await backend.fresh();
    const back = await file.fresh();
    places.push(to, back);
    const [out, again] = [join(from, 'export.jsonl'), join(from, 'again.jsonl')];
    const target = { DATA_DIR: to.dataDirectory, ...(to.databaseUrl !== undefined && { DATABASE_URL: to.databaseUrl }) };
    expect(await runNode(['src/cli/store.ts', 'export', out], { DATA_DIR: from })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toEqual(lines);
    expect(await runNode(['src/cli/store.ts', 'import', out], target)).toMatchObject({ status: 0, stderr: '10 rows imported.\n' });
    expect((await runNode(['src/cli/store.ts', 'import', out], target)).stderr).toContain('The store is not empty');
    expect((await runNode(['src/cli/store.ts', 'export', again], target)).status).toBe(0);
    // Through standard input and output as well.
    const imported = await runNode(['src/cli/store.ts', 'import'], { DATA_DIR: back.dataDirectory }, readFileSync(again, 'utf8'));
    expect(imported).toMatchObject({ status: 0, stderr: '10 rows imported.\n' });
    const exported = await runNode(['src/cli/store.ts', 'export'], { DATA_DIR: back.dataDirectory });
    expect(exported.stdout.trimEnd().split('\n').sort()).toEqual([...lines].sort());
  },
  30_000,
);

it('says how it is used, and which file is not there', async () => {
  expect((await runNode(['src/cli/store.ts', 'dance'])).status).toBe(2);
  const to = await file.fresh();
  places.push(to);
  const missing = await runNode(['src/cli/store.ts', 'import', join(to.dataDirectory, 'none.jsonl')], { DATA_DIR: to.dataDirectory });
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('none.jsonl: cannot be read')]);
});

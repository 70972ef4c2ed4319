import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { FILE_NAME } from '../../src/store/libsql.ts';
import { openStore } from '../../src/store/open.ts';
import { runNode } from '../support/store/child.ts';
import { file, type Place } from '../support/store/backends.ts';

const log = createLog('silent');
let place: Place;
beforeEach(async () => {
  place = await file.fresh();
});
afterEach(() => place.remove());

it('makes the folder where it is missing', async () => {
  const dataDirectory = join(place.dataDirectory, 'a', 'b');
  const store = await openStore({ dataDirectory }, log);
  expect(readdirSync(dataDirectory)).toContain(FILE_NAME);
  await store.close();
});

it('tells a second process that the file is owned, and lets it in when the first has gone', async () => {
  const store = await openStore(place, log);
  const second = ['src/cli/store.ts', 'export'];
  const refused = await runNode(second, { DATA_DIR: place.dataDirectory });
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain(`${FILE_NAME}: another process owns this file: stop it first`);
  await store.close();
  expect((await runNode(second, { DATA_DIR: place.dataDirectory })).status).toBe(0);
});

it('names a file that is not a database, and a folder that cannot be made', async () => {
  writeFileSync(join(place.dataDirectory, FILE_NAME), 'this is a letter, not a database; '.repeat(100));
  await expect(openStore(place, log)).rejects.toThrow(/rapporteur\.db: is not a database/);
  writeFileSync(join(place.dataDirectory, 'plain'), '');
  await expect(openStore({ dataDirectory: join(place.dataDirectory, 'plain', 'x') }, log)).rejects.toThrow(/cannot be made/);
  mkdirSync(join(place.dataDirectory, 'odd', FILE_NAME), { recursive: true });
  await expect(openStore({ dataDirectory: join(place.dataDirectory, 'odd') }, log)).rejects.toThrow(/cannot be opened/);
});

it('leaves no byte of what was deleted, and shrinks', async () => {
  const store = await openStore(place, log);
  const secret = 'zanzibar-marmalade';
  for (let index = 0; index < 200; index += 1) {
    await store.votes.cast({
      userId: 'u1',
      messageId: `m${index}`,
      guildId: '',
      reportId: 'r',
      helpful: false,
      updatedAt: new Date(0).toISOString(),
    });
    await store.votes.explain('u1', `m${index}`, `${secret} `.repeat(50), new Date(0).toISOString());
  }
  const contents = (): string =>
    readdirSync(place.dataDirectory)
      .map((name) => readFileSync(join(place.dataDirectory, name), 'latin1'))
      .join('');
  const before = contents();
  expect(before).toContain(secret);
  expect(await store.forget('u1')).toBe(200);
  expect(contents()).not.toContain(secret);
  expect(contents().length).toBeLessThan(before.length / 2);
  await store.close();
});

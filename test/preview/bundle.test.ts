import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePage } from '../../src/preview/bundle.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rapporteur-page-'));
});
afterAll(() => rm(directory, { recursive: true }));

test('the build writes the page’s three files, the same as the server makes in memory', async () => {
  await bundlePage(directory);
  const inMemory = await bundlePage();
  expect([...inMemory.keys()].sort()).toEqual(['index.html', 'main.css', 'main.js']);
  for (const [name, bytes] of inMemory) expect(Buffer.from(bytes).equals(await readFile(join(directory, name)))).toBe(true);
});

test('the script stays small enough to be read at once', async () => {
  expect((await stat(join(directory, 'main.js'))).size).toBeLessThan(200_000);
});

test('the page names no script, style or picture but its own', async () => {
  const html = await readFile(join(directory, 'index.html'), 'utf8');
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses.filter((address) => !/^(?:\/main\.(?:js|css)|#|data:)/.test(address ?? ''))).toEqual([]);
  expect(html).not.toMatch(/<style|style="|onclick|<script>/);
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Report } from '../../src/corpus/types.ts';
import { watchCorpus } from '../../src/corpus/watch.ts';
import { createLog } from '../../src/log.ts';
import { folderWith } from '../support/folder.ts';

/** Watches a folder with one report. */
function watching() {
  const folder = folderWith({ 'a/report.md': 'One.' });
  const log = createLog('silent');
  const errors = vi.spyOn(log, 'error');
  const onChange = vi.fn<(reports: Report[]) => void>();
  onTestFinished(watchCorpus({ directory: folder, log, onChange, interval: 20 }));
  const texts = (): string[] | undefined => onChange.mock.lastCall?.[0].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return { folder, errors, onChange, texts };
}

test('a changed report is read again', async () => {
  const { folder, texts } = watching();
  writeFileSync(join(folder, 'a/report.md'), 'Two, changed.');
  await vi.waitFor(() => {
    expect(texts()).toContain('Two, changed.');
  });
});

test('a report that is added or removed is noticed', async () => {
  const { folder, texts } = watching();
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b/report.md'), 'Another.');
  await vi.waitFor(() => {
    expect(texts()).toEqual(expect.arrayContaining(['One.', 'Another.']));
  });
  rmSync(join(folder, 'a'), { recursive: true });
  await vi.waitFor(() => {
    expect(texts()).toEqual(['b', 'Another.']);
  });
});

test('a broken one is refused with its reason, once, and the next good one is read', async () => {
  const { folder, errors, onChange, texts } = watching();
  writeFileSync(join(folder, 'a/report.md'), '---\nyear: x\n---\nBroken.');
  await vi.waitFor(() => {
    expect(errors).toHaveBeenCalledTimes(1);
  });
  expect(errors.mock.lastCall?.[0]).toContain('a/report.md:2: year is text, but should be a number');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(errors).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
  writeFileSync(join(folder, 'a/report.md'), 'Mended.');
  await vi.waitFor(() => {
    expect(texts()).toContain('Mended.');
  });
});

test('nothing is read while nothing changes, and a corpus that goes away is no crash', async () => {
  const { folder, errors, onChange } = watching();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(onChange).not.toHaveBeenCalled();
  rmSync(folder, { recursive: true });
  await vi.waitFor(() => {
    expect(errors.mock.lastCall?.[0]).toContain('no such folder');
  });
});

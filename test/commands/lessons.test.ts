import { expect, test } from 'vitest';
import { createLessons } from '../../commands/support/lessons.ts';
import { tourOf } from '../../commands/support/touring.ts';
import { readReport } from '../../src/corpus/load.ts';
import type { Report } from '../../src/corpus/types.ts';
import { createLog } from '../../src/log.ts';

const log = createLog('silent');
const read = (): Report => readReport('test/golden/reports/northshelf-2019');
/** What is there already is had within a turn of the event loop. */
const isMade = async (report: Report): Promise<boolean> =>
  Promise.race([
    tourOf(report).then(() => true),
    new Promise<false>((resolve) =>
      setImmediate(() => {
        resolve(false);
      }),
    ),
  ]);

test('the tour of each report is there before someone opens it', async () => {
  const reports = [read(), read()];
  await createLessons(log).prepare(reports);
  expect(await Promise.all(reports.map(isMade))).toEqual([true, true]);
});

test('reports that are no longer in use are left', async () => {
  const lessons = createLessons(log);
  const [first, gone, fresh] = [read(), read(), read()];
  await Promise.all([lessons.prepare([first, gone]), lessons.prepare([fresh])]);
  expect(await Promise.all([isMade(gone), isMade(fresh)])).toEqual([false, true]);
});

test('one that cannot be made does not keep the others from being made', async () => {
  const whole = read();
  const broken = { ...whole, sections: [], paragraphs: [null] } as unknown as Report;
  await createLessons(log).prepare([broken, whole]);
  expect(await isMade(whole)).toBe(true);
});

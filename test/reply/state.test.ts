import { describe, expect, test } from 'vitest';
import { customId, findReport, reportKey } from '../../src/reply/customId.ts';
import { fitEmbeds } from '../../src/reply/fit.ts';
import { pageButtons, rows } from '../../src/reply/buttons.ts';
import { slicePage } from '../../src/reply/reading/page.ts';
import { wordsOf } from '../../src/reply/words/index.ts';
import { shippedReport } from '../support/engine.ts';

describe('a custom_id', () => {
  test('holds the state, and is refused past Discord’s limit', () => {
    expect(customId('more', 'report', 'a1b2c3d4', 2)).toBe('more:report:a1b2c3d4:2');
    expect(() => customId('more', 'x'.repeat(100))).toThrow('more than 100');
  });

  test('names a report by a key that always fits and finds it again', () => {
    const report = shippedReport();
    for (const id of ['cistrat-2012', 'x'.repeat(200), 'a:b', '年报 2013', '*']) {
      const key = reportKey(id);
      expect(key).toMatch(/^[\w.~-]{1,40}$/u);
      expect(findReport([{ ...report, id }], key)?.id).toBe(id);
    }
  });
});

describe('embeds', () => {
  const embed = (length: number) => ({ description: 'x '.repeat(length / 2).trim() });

  test('too long together lose the last ones', () => {
    expect(fitEmbeds([embed(4000), embed(4000), embed(100)])).toHaveLength(1);
    expect(fitEmbeds([embed(2000), embed(2000), embed(1000)])).toHaveLength(3);
  });

  test('too long alone lose the end of the description', () => {
    const [only] = fitEmbeds([{ ...embed(4000), fields: Array.from({ length: 4 }, () => ({ name: 'n', value: 'y'.repeat(1000) })) }]);
    expect(only?.description?.length).toBeLessThanOrEqual(2000);
  });
});

describe('pages', () => {
  test.each([
    [0, 0, ['a', 'b']],
    [1, 1, ['c']],
    [9, 1, ['c']],
    [-3, 0, ['a', 'b']],
    [Number.NaN, 0, ['a', 'b']],
  ])('page %s is page %s', (wanted, page, shown) => {
    expect(slicePage(['a', 'b', 'c'], wanted, 2)).toEqual({ page, pages: 2, shown });
  });

  test('have buttons only where there are several, and none leads out of them', () => {
    const id = (page: number): string => customId('x', page);
    expect(pageButtons(0, 1, wordsOf('en'), id)).toEqual([]);
    const [previous, next] = pageButtons(0, 2, wordsOf('en'), id);
    expect([previous?.disabled, next?.disabled]).toEqual([true, undefined]);
  });

  test('rows hold at most five buttons, and there are at most five', () => {
    const buttons = Array.from(
      { length: 40 },
      (_, index) => pageButtons(index + 1, 99, wordsOf('en'), (page) => customId('x', index, page))[0],
    ).flatMap((one) => one ?? []);
    expect(rows(buttons).map(({ components }) => components.length)).toEqual([5, 5, 5, 5, 5]);
  });
});

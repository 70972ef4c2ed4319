import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/insight/csv.ts';
import { sinceDays, statsOf } from '../../src/insight/stats.ts';
import { renderPng } from '../../src/reply/picture/png.ts';
import { chartSvg } from '../../src/reply/manage/chart.ts';
import { manageWords } from '../../src/reply/words/manage/index.ts';
import type { Usage } from '../../src/store/types.ts';

const line = (slot: string, over: Partial<Usage> = {}): Usage => ({
  slot,
  guildId: 'g',
  command: 'ask',
  outcome: 'answer',
  bucket: 5,
  count: 1,
  ...over,
});
const options = { now: new Date('2026-03-03T12:00:00Z'), days: 3, timeZone: 'UTC' };

describe('statistics', () => {
  it('count every day of the span, also those without a question', () => {
    const stats = statsOf(
      [line('2026-03-01T10:00:00Z', { count: 2 }), line('2026-03-03T10:00:00Z', { outcome: 'notInReport' }), line('2026-02-01T10:00:00Z')],
      options,
    );
    expect(stats.days).toEqual([
      { day: '2026-03-01', answered: 2, missed: 0, other: 0 },
      { day: '2026-03-02', answered: 0, missed: 0, other: 0 },
      { day: '2026-03-03', answered: 0, missed: 1, other: 0 },
    ]);
    expect([stats.total, stats.outcomes]).toEqual([
      3,
      [
        ['answer', 2],
        ['notInReport', 1],
      ],
    ]);
  });

  it.each([
    ['UTC', '2026-03-02'],
    ['Asia/Kolkata', '2026-03-03'],
    ['America/New_York', '2026-03-02'],
    ['Asia/Kathmandu', '2026-03-03'],
  ])('begin a day at midnight in %s', (timeZone, day) => {
    const stats = statsOf([line('2026-03-02T18:30:00Z')], { ...options, timeZone });
    expect(stats.days.find(({ answered }) => answered > 0)?.day).toBe(day);
  });

  it.each([
    // Clocks go forward on the 29th: that day has 23 hours, and is not skipped half an hour after the midnight that ends it.
    ['2026-03-29T22:30:00Z', ['2026-03-28', '2026-03-29', '2026-03-30'], '2026-03-27T23:00:00.000Z'],
    // Clocks go back on the 25th: that day has 25 hours, and is not counted twice half an hour before the midnight that ends the next.
    ['2026-10-26T22:30:00Z', ['2026-10-24', '2026-10-25', '2026-10-26'], '2026-10-23T22:00:00.000Z'],
  ])('have each day once, however long, at %s', (time, days, since) => {
    const now = new Date(time);
    expect(statsOf([], { now, days: 3, timeZone: 'Europe/Paris' }).days.map(({ day }) => day)).toEqual(days);
    expect(sinceDays(now, 3, 'Europe/Paris')).toBe(since);
  });

  it('say how long half of the answers and 95 in 100 took', () => {
    const slot = '2026-03-02T10:00:00Z';
    const stats = statsOf(
      [line(slot, { bucket: 2, count: 60 }), line(slot, { bucket: 50, count: 34 }), line(slot, { bucket: 1000, count: 6 })],
      options,
    );
    expect([stats.median, stats.p95]).toEqual([2, 1000]);
    expect(statsOf([], options).median).toBeUndefined();
  });
});

describe('the chart', () => {
  it('is a picture in every language, also of nothing', async () => {
    const { days } = statsOf([line('2026-03-01T10:00:00Z', { count: 7 })], options);
    for (const words of Object.values(manageWords)) {
      const png = await renderPng(chartSvg(days, words.stats));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
    }
    expect(chartSvg([], manageWords.en.stats)).toContain('</svg>');
  });

  it('has bars that add up to the height of the scale', () => {
    const svg = chartSvg([{ day: '2026-03-01', answered: 6, missed: 3, other: 1 }], manageWords.en.stats);
    const heights = [...svg.matchAll(/height="([\d.]+)" fill="#(?:56b4e9|e69f00|8f9aa8)"/g)]
      .map(([, height]) => Number(height))
      .filter((height) => height !== 20);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(260, 0);
  });
});

describe('a file for spreadsheets', () => {
  it('quotes what has to be quoted, and makes no cell a formula', () => {
    expect(
      toCsv([
        ['a', 1],
        ['b, "c"\nd', 2],
        ['=1+1', 3],
        ['@x', 4],
      ]),
    ).toBe('\uFEFFa,1\r\n"b, ""c""\nd",2\r\n\'=1+1,3\r\n\'@x,4\r\n');
  });

  it('never begins a cell with what a spreadsheet calculates', () => {
    fc.assert(fc.property(fc.string(), (text) => !/^"?[=+\-@\t]/.test(toCsv([[text]]).slice(1))));
  });
});

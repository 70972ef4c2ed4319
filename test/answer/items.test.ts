import { describe, expect, test } from 'vitest';
import { enumeration, itemsOf } from '../../src/answer/items.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import type { Unit } from '../../src/retrieval/unit.ts';
import { reportOf } from '../support/reports.ts';

describe('the members of an enumeration', () => {
  test.each([
    ['They came from Chad, Peru, Mali and Nepal.', ['Chad', 'Peru', 'Mali', 'Nepal']],
    ['The prizes were gold, silver, and bronze.', ['gold', 'silver', 'bronze']],
    ['There are three: a tug; a barge; and a ferry.', ['a tug', 'a barge', 'a ferry']],
  ])('%s', (text, items) => {
    const found = enumeration(text);
    for (const item of items) expect(found?.items.some((one) => one.endsWith(item))).toBe(true);
    expect(found?.items).toHaveLength(items.length);
    for (const item of found?.items ?? []) expect(text).toContain(item);
  });

  test.each(['It rained, and they left.', 'Nobody came.', ''])('%j has none', (text) => {
    expect(enumeration(text)).toBeUndefined();
  });

  test.each([
    ['The guests included a mayor, a poet, a judge, etc.', false],
    ['They saw boats such as tugs, barges, and ferries.', false],
    ['The prizes were gold, silver, tin and bronze.', true],
  ])('%s: complete %s', (text, complete) => {
    expect(enumeration(text)?.complete).toBe(complete);
  });
});

describe('the members of a list', () => {
  const unitOf = (markdown: string, text: string): Unit => {
    const unit = indexReport(reportOf(markdown)).units.find(({ sentence }) => sentence.text.includes(text));
    if (!unit) throw new Error(text);
    return unit;
  };

  test.each(['We own', 'a barge'])('are all of its items, from "%s" on', (text) => {
    expect(itemsOf(unitOf('We own:\n\n- a tug\n- a barge\n- a ferry\n', text))).toEqual({
      items: ['a tug', 'a barge', 'a ferry'],
      complete: true,
    });
  });

  test('are open where their lead says so', () => {
    expect(itemsOf(unitOf('We own boats, for example:\n\n- a tug\n- a barge\n', 'a tug'))?.complete).toBe(false);
  });

  test('a sentence without any has none', () => {
    expect(itemsOf(unitOf('The tug was sold in May.', 'tug'))).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import type { Answer, Found, Passages } from '../../src/answer/types.ts';
import { answerEmbed } from '../../src/reply/answerEmbed.ts';
import { common, found } from '../support/answers.ts';
import { citationOf } from '../support/engine.ts';
import { reportOf } from '../support/reports.ts';

describe('the headline of a table’s row', () => {
  const table = reportOf('## Staff\n\n| Year | Staff |\n| --- | --- |\n| 2018 | 120 |\n| 2019 | 131 |\n');
  const row = { headline: '2019 | 131', citations: [citationOf(table, '2019 | 131')] };
  const inRow = (more: Partial<Found> = {}): Found => found({ ...row, ...more });
  const passages: Passages = { ...common, ...row, outcome: 'passages', near: true };

  test.each<[string, Answer, string]>([
    ['the exact cell in bold', inRow({ emphasis: [7, 10] }), '## ✅ 2019: Staff **131**\n'],
    ['its name in bold', inRow({ emphasis: [0, 4] }), '## ✅ **2019**: Staff 131\n'],
    ['none in bold', inRow(), '## ✅ 2019: Staff 131\n'],
    ['after a yes', inRow({ kind: 'yesNo', polarity: 'yes' }), '## ✅ Yes. 2019: Staff 131\n'],
    ['a near answer', passages, '## 🤔 2019: Staff 131\n'],
  ])('is read with its headers: %s', (_, answer, expected) => {
    expect(answerEmbed(answer, { reports: [table], language: 'en', private: true }).description?.slice(0, expected.length)).toBe(expected);
  });
});

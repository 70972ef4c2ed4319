import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/answer/lexicon.ts';
import { understand } from '../../src/question/understand.ts';
import { namedRowFirst } from '../../src/retrieval/namedRow.ts';
import { rank, type Ranked } from '../../src/retrieval/rank.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

const index = indexReport(
  reportOf(`| Balance sheet | 2017 | 2016 |
| --- | --- | --- |
| Capital assets | 59 | 61 |
| Total assets | 191 | 203 |
| Total liabilities | 1 | 2 |

The total assets grew.`),
);

/** The sentences for a question, those that begin with some words first, before and after. */
function firstOf(question: string, ...order: string[]): { before: Ranked[]; after: Ranked[] } {
  const { ranked, terms } = rank(understand(question, [], lexiconOf([index])), index);
  const before = order.map((words) => {
    const found = ranked.find(({ unit }) => unit.sentence.text.startsWith(words));
    if (!found) throw new Error(`nothing that is ranked begins with "${words}"`);
    return found;
  });
  return { before, after: namedRowFirst(terms, before) };
}
const begins = (ranked: readonly Ranked[]): string[] => ranked.map(({ unit }) => unit.sentence.text.split(/ \||\./)[0] ?? '');

describe('the row of a table that a question names in full', () => {
  test('comes before another of that table, and is as likely as it was', () => {
    const { before, after } = firstOf('total assets 2017', 'Capital', 'The total', 'Total assets');
    expect(begins(after)).toEqual(['Total assets', 'Capital assets', 'The total assets grew']);
    expect(after[0]?.score).toBe(before[0]?.score);
  });

  test.each([
    ['of a row that it names in full', 'capital and total assets', ['Capital', 'Total assets']],
    ['of what is no row', 'total assets 2017', ['The total', 'Total assets']],
    ['for one that it names in part', 'assets and liabilities', ['Capital', 'Total liabilities']],
  ])('does not take the place %s', (_, question, order) => {
    const { before, after } = firstOf(question, ...order);
    expect(after).toBe(before);
  });
});

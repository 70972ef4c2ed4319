import { describe, expect, test } from 'vitest';
import { cellAsked, isOfCells } from '../../src/answer/cellAsked.ts';
import { lexiconOf } from '../../src/answer/lexicon.ts';
import { understand } from '../../src/question/understand.ts';
import { weighTerms } from '../../src/retrieval/query.ts';
import { indexReport } from '../../src/retrieval/reportIndex.ts';
import { reportOf } from '../support/reports.ts';

const index = indexReport(
  reportOf(
    `| Balance sheet | July 31, 2017 | July 31, 2016 |
| --- | --- | --- |
| Accounts receivable | 1,230,454 | 2,051,600 |
| Pledges | 40,000 |  |

| Project | Leader | Runs until | Crew |
| --- | --- | --- | --- |
| Harbour wall | Ann Lee | May 2019 | 12 |

It rained all year.`,
  ),
);
const lexicon = lexiconOf([index]);

/** The words of the cell that a question asks for, of the row that begins with a name. */
function cellOf(name: string, question: string): string | undefined {
  const unit = index.units.find(({ sentence }) => sentence.text.startsWith(name));
  if (!unit) throw new Error(`no row begins with "${name}"`);
  const read = understand(question, [], lexicon);
  const cell = cellAsked(unit, read.expects, weighTerms(read, index));
  return cell && unit.sentence.text.slice(cell.start, cell.end);
}

describe('the cell that a question asks for', () => {
  test.each([
    ['Accounts', 'how much was in accounts receivable in 2016?', '2,051,600'],
    ['Accounts', 'accounts receivable 2017', '1,230,454'],
    ['Harbour', 'who is the leader of the harbour wall?', 'Ann Lee'],
    ['Harbour', 'crew of the harbour wall?', '12'],
    // No column is named, but only one tells when.
    ['Harbour', 'when will the harbour wall be done?', 'May 2019'],
  ])('of the row "%s": %s', (name, question, cell) => {
    expect(cellOf(name, question)).toBe(cell);
  });

  test.each([
    ['names no column', 'Accounts', 'how much was in accounts receivable?'],
    ['names two', 'Accounts', 'accounts receivable in July 2017 and July 2016'],
    ['is answered by no row', 'It rained', 'how much was in accounts receivable in 2016?'],
  ])('is none where it %s', (_, name, question) => {
    expect(cellOf(name, question)).toBeUndefined();
  });

  test('tells more than the question does', () => {
    expect(cellOf('Harbour', 'what does the leader Ann Lee lead?')).not.toBe('Ann Lee');
  });
});

test('a part of a row may be of several cells', () => {
  const [unit] = index.units.filter(({ header }) => header);
  if (!unit) throw new Error('the report has no row');
  expect(isOfCells(unit, { start: 0, end: unit.sentence.text.length })).toBe(true);
  expect(isOfCells(unit, { start: 0, end: 8 })).toBe(false);
});

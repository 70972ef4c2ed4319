import { describe, expect, test } from 'vitest';
import { findRow, formatTable, readCell, readRow, type FoundRow } from '../../src/reply/table.ts';
import { reportOf } from '../support/reports.ts';

const table = (markdown: string) => {
  const [, , paragraph] = reportOf(`## Staff\n\n${markdown}`).paragraphs;
  if (!paragraph) throw new Error('no table');
  return paragraph;
};
const staff = table('| Year | Staff | Notes |\n| --- | --- | --- |\n| 2018 | 120 | |\n| 2019 | 131 | New hall |\n');
const bare = { header: [], cells: ['Chair', 'Ada'] };

const rowWith = (part: string): FoundRow => {
  const row = findRow(staff, part);
  if (!row) throw new Error('no row');
  return row;
};

describe('a row is read with its headers', () => {
  test.each([
    [rowWith('2019 | 131'), '2019: Staff 131 · Notes New hall'],
    [rowWith('2018 | 120'), '2018: Staff 120'],
    [bare, 'Chair: Ada'],
    [{ header: ['Name'], cells: ['Ada'] }, 'Ada'],
  ])('%j', (row, line) => {
    expect(readRow(row)).toBe(line);
  });

  test('is found by a part of it, a sentence is none', () => {
    expect(findRow(staff, '131 | New')).toMatchObject({ at: 7, cells: ['2019', '131', 'New hall'] });
    expect(findRow(staff, 'Nothing like it')).toBeUndefined();
  });
});

test.each([
  ['2019 | 131 | New hall', '131', { before: '2019: Staff ', cell: '131', after: '' }],
  ['2019 | 131 | New hall', 'hall', { before: '2019: Notes ', cell: 'New hall', after: '' }],
  ['2019 | 131 | New hall', '2019', { before: '', cell: '2019', after: ': Staff 131 · Notes New hall' }],
  ['131 | New hall', '131', { before: '2019: Staff ', cell: '131', after: '' }],
])('of %j the cell with %j', (part, answer, read) => {
  const row = rowWith(part);
  expect(readCell(row, row.at + part.indexOf(answer))).toEqual(read);
});

test('a table that would wrap has a line a row, without its empty cells', () => {
  const header = ['Summarized balance sheet of the institute', 'July 31, 2017 Total', 'July 31, 2016 Total'];
  const rows = [
    ['Current assets', '', ''],
    ['Receivable', '12', '13'],
    ['', '14', '15'],
  ];
  expect(
    formatTable(
      header,
      rows.map((cells) => ({ cells, marked: false })),
    ).split('\n'),
  ).toEqual([
    '- Current assets',
    '- Receivable · July 31, 2017 Total: 12 · July 31, 2016 Total: 13',
    '- July 31, 2017 Total: 14 · July 31, 2016 Total: 15',
  ]);
});

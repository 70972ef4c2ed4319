import { comfort } from './limits.ts';
import { columnsOf } from './text.ts';

/** A table's row; the marked ones hold the quote. */
export interface Row {
  cells: readonly string[];
  marked: boolean;
}

/**
 * A table as a monospace block, or, where it would wrap on a phone, one line a row ("Cell · Header: cell · Header: cell").
 * @param header the cells of the header; undefined when the table has none.
 */
export function formatTable(header: readonly string[] | undefined, rows: readonly Row[]): string {
  const marks = rows.some((row) => row.marked);
  const all = [...(header ? [header] : []), ...rows.map((row) => row.cells)];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((cells) => columnsOf(cells[column] ?? ''))));
  const isFigures = (column: number): boolean => rows.every(({ cells }) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cells[column] ?? ''));
  const total = widths.reduce((sum, width) => sum + width + 3, marks ? 2 : 0) - 3;
  if (total > comfort.tableColumns) return rows.map((row) => asLine(header, row)).join('\n');
  const line = (cells: readonly string[], mark: string): string =>
    `${marks ? mark : ''}${cells.map((cell, column) => pad(cell, widths[column] ?? 0, isFigures(column))).join(' │ ')}`.trimEnd();
  const rule = `${marks ? '  ' : ''}${widths.map((width) => '─'.repeat(width)).join('─┼─')}`;
  const body = rows.map((row) => line(row.cells, row.marked ? '▶ ' : '  '));
  // Three backticks in a cell would end the block.
  return ['```', ...[...(header ? [line(header, '  '), rule] : []), ...body].map((text) => text.replace(/`/gu, 'ˋ')), '```'].join('\n');
}

/** Figures stand under each other by their ends, words by their beginnings. */
const pad = (cell: string, width: number, right: boolean): string => {
  const blanks = ' '.repeat(Math.max(0, width - columnsOf(cell)));
  return right ? blanks + cell : cell + blanks;
};

/** The first cell names its row and needs no header. */
function asLine(header: readonly string[] | undefined, { cells, marked }: Row): string {
  const text = cells
    .map((cell, column) => (column > 0 && header?.[column] ? `${header[column]}: ${cell}` : cell))
    .join(' · ')
    .replace(/[\\*_~`|<>[\]]/gu, '\\$&');
  return marked ? `- **${text}**` : `- ${text}`;
}

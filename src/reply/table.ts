import type { Paragraph } from '../corpus/types.ts';
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

/** The first cell names its row and needs no header; an empty one tells nothing. */
function asLine(header: readonly string[] | undefined, { cells, marked }: Row): string {
  const text = cells
    .map((cell, column) => (cell !== '' && column > 0 && header?.[column] ? `${header[column]}: ${cell}` : cell))
    .filter(Boolean)
    .join(' · ')
    .replace(/[\\*_~`|<>[\]]/gu, '\\$&');
  return marked ? `- **${text}**` : `- ${text}`;
}

/** A row of a paragraph that is a table, found by its text or a part of it. */
export interface FoundRow {
  header: readonly string[];
  cells: readonly string[];
  /** Where the part begins in the row's text. */
  at: number;
}

/** The row of a table that a text is, or is a part of; undefined where it is none. */
export function findRow({ text, lines }: Pick<Paragraph, 'text' | 'lines'>, part: string): FoundRow | undefined {
  const header = lines.find(({ role }) => role === 'header')?.cells ?? [];
  for (const { role, start, end, cells } of lines) {
    const at = role === 'row' ? text.slice(start, end).indexOf(part) : -1;
    if (cells && at >= 0) return { header, cells, at };
  }
  return undefined;
}

/** A row read with its headers: "2019: Staff 131 · Budget 12". The first cell names it. */
export function readRow({ header, cells }: Pick<FoundRow, 'header' | 'cells'>): string {
  const [name = '', ...rest] = cells.map((cell, column) => [...(column > 0 && header[column] ? [header[column]] : []), cell].join(' '));
  const told = rest.filter((_, column) => cells[column + 1] !== '');
  return told.length > 0 ? `${name}: ${told.join(' · ')}` : name;
}

/** The name of a row and the one of its cells that holds the letter at an offset, with its header; of the first cell, the whole row. */
export function readCell({ header, cells }: FoundRow, offset: number): { before: string; cell: string; after: string } {
  const column = cells.findIndex((_, at) => offset < cells.slice(0, at + 1).join(cellMark).length);
  const [name = ''] = cells;
  if (column <= 0) return { before: '', cell: name, after: readRow({ header, cells }).slice(name.length) };
  return { before: `${name}: ${header[column] ? `${header[column]} ` : ''}`, cell: cells[column] ?? '', after: '' };
}

/** What parts the cells of a row in a paragraph's text. */
const cellMark = ' | ';

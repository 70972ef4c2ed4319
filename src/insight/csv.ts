/** What makes a spreadsheet read a cell as a formula (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8; no cell is a formula. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a cell of a table may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * A table as RFC 4180 wants it: a header, CRLF after every line, quotes only where they are needed.
 * @param columns keys of the rows, in the order of the table
 */
export function toCsv<Key extends string>(
  columns: readonly Key[],
  rows: readonly Readonly<Record<Key, Cell>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

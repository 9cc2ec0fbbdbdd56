import { growthExponent } from './statistics.ts';

/** What was measured with one number of reports: name of the figure → value. */
export type Measured = Readonly<Record<string, number>>;

/**
 * One line a figure, one column a number of reports; at the end how the figure grows with the
 * characters: 1.00 is in step with them.
 * @param runs each with `reports` and `characters`
 */
export function formatTable(runs: readonly Measured[]): string {
  const names = Object.keys(runs[0] ?? {});
  const rows = names.map((name) => {
    const values = runs.map((run) => run[name] ?? Number.NaN);
    const points = runs.map((run) => [run['characters'] ?? 1, run[name] ?? 1] as const);
    const growth = name === 'reports' ? undefined : growthExponent(points);
    return [name, ...values.map(format), growth === undefined ? '' : growth.toFixed(2)];
  });
  const table = [['', ...runs.map(() => ''), 'grows'], ...rows];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths?.[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three digits, or all of a whole number. */
function format(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

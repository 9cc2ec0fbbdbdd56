import { expect, test } from 'vitest';
import { formatTable } from '../../scripts/bench/table.ts';

test('a line a figure, a column a size, and how the figure grows', () => {
  const runs = [
    { reports: 10, characters: 30_000, 'time, s': 1.2345 },
    { reports: 1000, characters: 3_000_000, 'time, s': 123.45 },
  ];
  expect(formatTable(runs).split('\n')).toEqual([
    '                               grows',
    'reports         10      1,000',
    'characters  30,000  3,000,000   1.00',
    'time, s       1.23        123   1.00',
  ]);
});

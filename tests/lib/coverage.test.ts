import { expect, test } from 'vitest';
import { countCoverage, coverageWords } from '../../src/lib/coverage.ts';
import type { Status } from '../../src/schemas/figure.ts';

const figure = (status: Status, indicatorId: string | null, reviewed = false) => ({
  status,
  indicatorId,
  reviewed,
});

test('every figure counts once: bound, explained or a name', () => {
  const figures = [
    figure('actual', 'gdp', true),
    figure('target', null),
    figure('name', null),
    // A name is a name, whatever it was bound to.
    figure('name', 'gdp'),
  ];
  const coverage = countCoverage(figures);
  expect(coverage).toEqual({ all: 4, bound: 1, explained: 1, names: 2, reviewed: 1 });
  expect(coverageWords(coverage)).toBe(
    '本文共4个数字：1个归入指标，1个只照报告原话说明，2个是名称。',
  );
});

test('what does not occur is left out', () => {
  expect(coverageWords(countCoverage([figure('actual', 'gdp')]))).toBe(
    '本文共1个数字：1个归入指标。',
  );
});

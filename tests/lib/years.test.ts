import { expect, test } from 'vitest';
import { yearsOf } from '../../src/lib/years.ts';

test('yearsOf shows the years between, with nothing in them', () => {
  const years = yearsOf([{ year: 2016 }, { year: 2014 }, { year: 2014 }]);
  expect(years.map(({ year, items }) => [year, items.length])).toEqual([
    [2014, 2],
    [2015, 0],
    [2016, 1],
  ]);
});

test('yearsOf nothing is nothing', () => {
  expect(yearsOf([])).toEqual([]);
});

import { expect, test } from 'vitest';
import { levelOf } from '../../../src/lib/plain-reading/level-of.ts';
import { figure } from './figure.fixture.ts';

const words = { indicator: '旅游综合收入', indicatorId: 'tourism-revenue' };
const level = figure({ quote: '302亿元', value: 302e8, unit: '元', start: 10, ...words });
const growth = figure({
  quote: '15.4%',
  value: 15.4,
  unit: '%',
  relation: 'growth',
  start: 30,
  ...words,
});

test('the level stands in the same paragraph, for the same thing, place and period', () => {
  expect(levelOf(growth, [growth, level])).toBe(level);
});

test.each([
  { indicator: '旅游收入', indicatorId: null },
  { indicator: '门票收入' },
  { placeId: 'henan' },
  { period: '2014' },
  { status: 'target' },
  { paragraph: 'p2' },
  { relation: 'change' },
  { value: null },
  { article: 'other' },
] as const)('it is none with %j', (changes) => {
  expect(levelOf(growth, [{ ...level, ...changes }])).toBeUndefined();
});

test('the nearest one counts', () => {
  const farther = { ...level, id: 'farther', start: 0 };
  expect(levelOf(growth, [farther, level])).toBe(level);
});

test('points belong to a share', () => {
  const share = figure({ quote: '53.3%', value: 53.3, unit: '%', relation: 'share', ...words });
  const points = figure({
    quote: '2个百分点',
    value: 2,
    unit: '百分点',
    relation: 'change',
    ...words,
  });
  expect(levelOf(points, [level, share])).toBe(share);
});

test('unknown periods and places match nothing', () => {
  const unknown = { period: null };
  expect(levelOf({ ...growth, ...unknown }, [{ ...level, ...unknown }])).toBeUndefined();
  const nowhere = { place: null, placeId: null };
  expect(levelOf({ ...growth, ...nowhere }, [{ ...level, ...nowhere }])).toBeUndefined();
});

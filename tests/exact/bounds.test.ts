import { expect, test } from 'vitest';
import { type Bounds, divideBounds, meet, subtractBounds } from '../../src/exact/bounds.ts';
import { decimalText } from '../../src/exact/decimal-text.ts';
import { loosestBounds, roundedBounds } from '../../src/exact/figure-bounds.ts';
import { fraction, parseDecimal } from '../../src/exact/fraction.ts';
import { rootOf } from '../../src/exact/root.ts';
import { figure } from '../lib/plain-reading/figure.fixture.ts';

const bounds = (low: string | null, high: string | null): Bounds => ({
  low: low === null ? null : (parseDecimal(low) ?? null),
  high: high === null ? null : (parseDecimal(high) ?? null),
});
const told = (each: Bounds | undefined) =>
  each && [each.low && decimalText(each.low), each.high && decimalText(each.high)];

test.for([
  ['1370亿元', 137_000_000_000, null, 'level', ['136950000000', '137050000000']],
  ['50.3%', 50.3, null, 'growth', ['50.25', '50.35']],
  ['15名', 15, null, 'count', ['15', '15']],
  ['1.2万人', 12_000, null, 'count', ['11500', '12500']],
  ['20万人', 200_000, '近', 'count', ['100000', '200000']],
  ['300次', 300, '余', 'count', ['300', '400']],
  ['9%', 9, '左右', 'growth', ['8.5', '9.5']],
  ['66亿元', 6_600_000_000, '以上', 'level', ['6550000000', '6650000000']],
] as const)('rounding of %s (%s)', ([quote, value, qualifier, relation, expected]) => {
  expect(told(roundedBounds(figure({ quote, value, qualifier, relation })))).toEqual(expected);
});

test.for([
  ['50.3%', 50.3, null, 'growth', ['50.2', '50.4']],
  ['15名', 15, null, 'count', ['15', '15']],
  ['1400套', 1400, null, 'count', ['1300', '1500']],
  ['66亿元', 6_600_000_000, '以上', 'level', ['6500000000', null]],
  ['6.5%', 6.5, '以内', 'share', [null, '6.6']],
] as const)('the most that %s can mean', ([quote, value, qualifier, relation, expected]) => {
  expect(told(loosestBounds(figure({ quote, value, qualifier, relation })))).toEqual(expected);
});

test('bounds meet where they share more than an end, or a single number', () => {
  expect(meet(bounds('1', '2'), bounds('1.9', '3'))).toBe(true);
  expect(meet(bounds('1', '2'), bounds('2', '3'))).toBe(false);
  expect(meet(bounds('1', '2'), bounds('2', '2'))).toBe(true);
  expect(meet(bounds('1', '2'), bounds('2.1', null))).toBe(false);
  expect(meet(bounds(null, '2'), bounds('1', null))).toBe(true);
});

test('a difference and a quotient hold every pair of numbers', () => {
  expect(told(subtractBounds(bounds('10', '12'), bounds('1', '2')))).toEqual(['8', '11']);
  expect(told(divideBounds(bounds('10', '12'), bounds('1', '2')))).toEqual(['5', '12']);
  expect(told(divideBounds(bounds('10', '12'), bounds('0', '2')))).toEqual(['5', null]);
});

test('a root is exact where it is a fraction, else cut off or rounded up', () => {
  expect(rootOf(fraction(32n), 5, 'down')).toEqual(fraction(2n));
  expect(rootOf(fraction(32n), 5, 'up')).toEqual(fraction(2n));
  expect(decimalText(rootOf(fraction(2n), 2, 'down'))).toBe('1.41421356');
  expect(decimalText(rootOf(fraction(2n), 2, 'up'))).toBe('1.41421357');
  expect(decimalText(rootOf(fraction(1n, 4n), 2, 'up'))).toBe('0.5');
});

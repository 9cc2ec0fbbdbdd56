import { expect, test } from 'vitest';
import { growthExponent, quantile } from '../../scripts/bench/statistics.ts';

test.for([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 2, 3], 0.5, 2],
  [[5], 0.95, 5],
  [Array.from({ length: 200 }, (_, index) => index + 1), 0.95, 190],
] as const)('of %j below %d lies %d', ([values, share, expected]) => {
  expect(quantile(values, share)).toBe(expected);
});

test.for([0, 0.5, 1, 2])('what grows as x to the power of %d is told so', (power) => {
  const points = [10, 100, 300, 1000].map((x) => [x, 7 * x ** power] as const);
  expect(growthExponent(points)).toBeCloseTo(power, 10);
});

test('one size does not grow', () => {
  expect(growthExponent([[10, 1]])).toBeUndefined();
  expect(
    growthExponent([
      [10, 1],
      [10, 2],
    ]),
  ).toBeUndefined();
});

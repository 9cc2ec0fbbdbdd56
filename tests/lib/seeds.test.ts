import { expect, test } from 'vitest';
import { seedNumber } from '../../src/lib/seeds.ts';

test.each([
  ['000_bf6b7ed5a3a0b546.txt', '000'],
  ['三亚市-2014.txt', '三亚市-2014'],
])('seedNumber(%s) is %s', (seed, expected) => {
  expect(seedNumber(seed)).toBe(expected);
});

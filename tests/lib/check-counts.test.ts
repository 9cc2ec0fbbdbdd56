import { expect, test } from 'vitest';
import { countChecks } from '../../src/lib/check-counts.ts';

test('checks are counted by verdict, and by rule in the order of the rules', () => {
  const counted = countChecks([
    { rule: 'count-against-list', verdict: '相符' },
    { rule: 'growth-against-base', verdict: '不符' },
    { rule: 'count-against-list', verdict: '无法判断' },
    { rule: 'count-against-list', verdict: '相符' },
  ]);
  expect(counted).toEqual({
    all: { 相符: 2, 不符: 1, 无法判断: 1 },
    rules: [
      { rule: 'growth-against-base', counts: { 相符: 0, 不符: 1, 无法判断: 0 } },
      { rule: 'count-against-list', counts: { 相符: 2, 不符: 0, 无法判断: 1 } },
    ],
  });
});

test('without checks all counts are 0', () => {
  expect(countChecks([])).toEqual({ all: { 相符: 0, 不符: 0, 无法判断: 0 }, rules: [] });
});

import { expect, test } from 'vitest';
import { countLedger, formatShare } from '../../src/lib/ledger-counts.ts';
import { dropped, inBlock, source } from './source.fixture.ts';

test('countLedger counts every character once', () => {
  const { ledger } = source(
    ['甲乙丙', inBlock('p1')],
    ['丁', inBlock('p1', true)],
    ['\n\n', dropped('line-break')],
    ['重复的', dropped('duplicate')],
    ['\n', dropped('line-break')],
  );
  const counts = countLedger(ledger);
  expect(counts).toEqual({
    total: 10,
    kept: 3,
    corrected: 1,
    drops: [
      { reason: 'duplicate', characters: 3 },
      { reason: 'line-break', characters: 3 },
    ],
  });
  const dropsTotal = counts.drops.reduce((sum, each) => sum + each.characters, 0);
  expect(counts.kept + counts.corrected + dropsTotal).toBe(counts.total);
});

test.each([
  [0, 100, '0%'],
  [0, 0, '0%'],
  [1, 8, '12.5%'],
  [1, 2, '50%'],
  [100, 100, '100%'],
  [1, 10000, '不到0.1%'],
  [9999, 10000, '99.9%以上'],
])('formatShare(%i, %i) is %s', (part, total, expected) => {
  expect(formatShare(part, total)).toBe(expected);
});

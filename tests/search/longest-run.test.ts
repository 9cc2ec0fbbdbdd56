import { expect, test } from 'vitest';
import { longestRun } from '../../src/search/longest-run.ts';

const starts = ['!', 'a', '中', '𠮷'];

test.for([
  ['41.5%', '41.5%'],
  ['ppp模式', 'ppp'],
  ['a中心b', '中心'],
  ['中a', '中'],
  ['𠮷𠮷中', '𠮷𠮷'],
  [' ', ' '],
  ['', ''],
] as const)('%s', ([word, run]) => {
  expect(longestRun(word, starts)).toBe(run);
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/seeds.ts';

/** No rule tries the ways to cut a run of words one after the other: the time would double with each. */
test.for([
  '增长分别',
  '增长约',
  '增长同比',
  '增长均',
  '下降累计',
  '下降了',
  '下降环比',
  '不低于至少',
  '由从',
  '其中同时',
  '占比重',
  '力争预计',
  '到2015年',
])('npm run figures gets through %s and a hundred more of the last word', (words) => {
  const [, first = '', last = ''] = /^(..)(.+)$/u.exec(words) ?? [];
  const { status, signal } = spawnSync(process.execPath, [join(root, 'scripts/figures.ts'), '-'], {
    input: `${first}${last.repeat(100)}甲5%，${first}${last.repeat(100)}乙6亿元。`,
    timeout: 5000,
  });
  expect({ status, signal }).toEqual({ status: 0, signal: null });
});

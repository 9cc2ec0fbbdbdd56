import { expect, test } from 'vitest';
import { strayNumbers } from '../../scripts/lessons/stray-numbers.ts';

test.for([
  ['增长39%', ['同比增长39%'], []],
  ['增长93%，到39', ['同比增长39%'], ['93']],
  ['2012年2月1日，第7行，第3题，5分钟', [], []],
  ['5.01亿元', ['5亿元', '0.1'], ['5.01']],
  ['6.5%', ['6.5％'], []],
  ['7和7', [], ['7']],
] as const)('%s', ([text, sources, expected]) => {
  expect(strayNumbers(text, sources)).toEqual(expected);
});

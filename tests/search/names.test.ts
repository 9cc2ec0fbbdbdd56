import { expect, test } from 'vitest';
import { matchNames, readNames } from '../../src/search/names.ts';
import { simplify } from '../../src/search/simplify.ts';

const names = readNames([
  ['term', 'jijuqu-30-qiang', '集聚区30强'],
  ['term', 'wenxian-chanye-jijuqu', '温县产业集聚区'],
  ['term', 'chanye-jijuqu', '产业集聚区', '集聚区'],
  ['indicator', 'heating-share', '集中供热普及率', '供热普及率'],
  ['term', 'ppp', 'PPP模式'],
]);

test.for([
  ['集聚区', ['产业集聚区', '集聚区30强', '温县产业集聚区']],
  ['chanyejiju', ['产业集聚区', '温县产业集聚区']],
  ['ｐｐｐ', ['PPP模式']],
  ['供热', ['集中供热普及率']],
  ['没有', []],
  [' ', []],
] as const)('%s', ([typed, expected]) => {
  expect(matchNames(names, typed, 3).map(({ name }) => name)).toEqual(expected);
});

test('traditional characters are looked for as simplified ones', () => {
  expect(simplify({ words: ['產業集聚區', '發展'], without: ['裏'] })).toEqual({
    words: ['产业集聚区', '发展'],
    without: ['里'],
  });
  expect(simplify({ words: ['产业'], without: [] })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { indexLetter, inIndexOrder, readingOf } from '../../../src/lib/pinyin/index-order.ts';

const words = [{ word: '厦工', pinyin: 'xià gōng' }];

test.for([
  ['产业集聚区', 'chanyejijuqu', 'C'],
  ['“十二五”规划', 'shierwuguihua', 'S'],
  ['重点项目', 'zhongdianxiangmu', 'Z'],
  ['绿化', 'luhua', 'L'],
  ['PPP', 'ppp', 'P'],
  ['“1+1”活动', '11huodong', '0'],
  ['‰', '', '0'],
  ['厦工机械', 'xiagongjixie', 'X'],
] as const)('%s is read %s and stands under %s', ([word, reading, letter]) => {
  expect(readingOf(word, words)).toBe(reading);
  expect(indexLetter(reading)).toBe(letter);
});

test('words stand under their letters, and there as in a dictionary', () => {
  const items = ['职工', '百分点', '12345热线', '安置房', '产业', '厂房'].map((word) => ({
    word,
    reading: readingOf(word, []),
  }));
  expect(inIndexOrder(items).map(({ word }) => word)).toEqual([
    '12345热线',
    '安置房',
    '百分点',
    '产业',
    '厂房',
    '职工',
  ]);
});

import { describe, expect, test } from 'vitest';
import { nameBefore } from '../../scripts/context/indicator.ts';
import { show } from './support/read.ts';

describe('nameBefore(clause, relation)', () => {
  test.for([
    ['全市完成固定资产投资', '固定资产投资'],
    ['今年新增就业', '就业'],
    ['规模以上工业增加值达到', '规模以上工业增加值'],
    ['财政收入突破', '财政收入'],
    ['其中，工业投资', '工业投资'],
    ['力争使城镇化率达到', '城镇化率'],
    ['截至目前，累计投资', '投资'],
    ['“十二五”末贷款余额', '贷款余额'],
    ['达到', undefined],
    ['同比', undefined],
    ['', undefined],
  ] satisfies [string, string | undefined][])('finds in “%s” the name %s', ([clause, name]) => {
    expect(nameBefore(clause, 'level')).toBe(name);
  });

  test.for([
    '从业人员',
    '就业人数',
    '再就业人数',
    '就诊人次',
    '在校学生',
    '在建项目',
    '在岗职工',
    '对外贸易总额',
    '对口支援资金',
    '使用面积',
    '建成区绿化率',
    '到位资金',
    '约束性指标',
    '再生水利用量',
    '和谐社区',
    '还款额',
  ])('takes nothing off “%s”', (name) => {
    expect(nameBefore(name, 'level')).toBe(name);
    expect(nameBefore(`全市${name}达到`, 'level')).toBe(name);
  });

  test.for([
    ['生产总值增长', '生产总值'],
    ['单位生产总值能耗同比下降', '单位生产总值能耗'],
    ['居民收入年均增长约', '居民收入'],
    ['城镇化率提高了', '城镇化率'],
  ] satisfies [string, string][])('takes the change off “%s”', ([clause, name]) => {
    expect(nameBefore(clause, 'growth')).toBe(name);
  });
});

describe('readIndicator(situation, relation, previous)', () => {
  /** [text, each figure with what it measures]. */
  test.for([
    ['全市完成固定资产投资65.1亿元', '65.1亿元 固定资产投资'],
    ['实施100个转型升级项目', '100个 转型升级项目'],
    ['新增中国驰名商标2件', '2件 中国驰名商标'],
    ['生产总值增长10%，高于全省平均水平2个百分点', '10% 生产总值', '2个百分点 生产总值'],
    ['农民人均纯收入增长12%，居全省第2位', '12% 农民人均纯收入', '第2位 农民人均纯收入'],
    ['农民人均纯收入居全省第2位', '第2位 农民人均纯收入'],
    ['生产总值1370亿元，是2010年的1.8倍', '1370亿元 生产总值', '1.8倍 生产总值'],
    ['总投资97.2亿元的城建项目', '97.2亿元 总投资'],
    ['65岁以上老年人', '65岁 年龄'],
    ['引进10亿元以上项目', '10亿元 项目投资额'],
    ['5亿元。', '5亿元 –'],
  ] satisfies [string, ...string[]][])('“%s”', ([text, ...shown]) => {
    expect(show(text, 'indicator')).toEqual(shown);
  });

  test.for(['10亿元以上项目26个', '亿元以上项目182个', '65岁以上老年人5万人'])(
    'a count after a threshold is not named for the threshold: “%s”',
    (text) => {
      expect(show(text, 'indicator').at(-1)).not.toMatch(/ 以[上下]/u);
    },
  );
});

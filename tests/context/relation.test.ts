import { describe, expect, test } from 'vitest';
import { read, show } from './support/read.ts';

/** [text, each figure with its relation]. */
const relations: [string, ...string[]][] = [
  ['完成投资30亿元', '30亿元 level'],
  ['入驻企业20家', '20家 count'],
  ['生产总值增长10%', '10% growth'],
  ['收入同比增长了约10%', '10% growth'],
  ['单位生产总值能耗下降4.5%', '4.5% growth'],
  ['城镇化率提高1.5个百分点', '1.5个百分点 change'],
  ['财政收入比上年增加10亿元', '10亿元 change'],
  ['集聚区企业比上年增加44家', '44家 change'],
  ['工业投资占60%', '60% share'],
  ['覆盖率达到95%', '95% share'],
  ['城镇化率提高到52%', '52% share'],
  ['由45%提高到52%', '45% share', '52% share'],
  ['是2010年的1.8倍', '1.8倍 ratio'],
  ['增长1.8倍', '1.8倍 growth'],
  ['翻一番', '翻一番 growth'],
  ['三次产业结构为12.3:52.1:35.6', '12.3:52.1:35.6 ratio'],
  ['居全省第2位', '第2位 rank'],
];

/** [text, each value with its sign]. */
const signs: [string, ...number[]][] = [
  ['生产总值增长10%', 10],
  ['单位生产总值能耗下降4.5%', -4.5],
  ['化学需氧量排放量减少3.2%', -3.2],
  ['贫困人口减少2万人', -20000],
  ['财政收入比上年减少10亿元', -1e9],
  ['增速比上年回落2个百分点', -2],
  ['价格同比负增长2%', -2],
  ['审批时间缩短30%', -30],
  ['能耗由20%下降到15%', 20, 15],
  ['贫困人口减少到2万人', 20000],
  ['降至15%', 15],
  ['增长速度不低于10%', 10],
  ['每亩收入不低于5000元', 5000],
  ['投资强度不低于每亩200万元', 2_000_000],
  ['争取不低于1亿元资金支持', 1e8],
  ['空气优良天数不少于355天', 355],
  ['高于全省平均水平2个百分点', 2],
  ['低于全省平均水平2个百分点', -2],
  ['增长10.5%，低于计划1.5个百分点', 10.5, -1.5],
  ['财政总收入增长-2.4%', -2.4],
  ['商品零售价格涨幅为-1.8%', -1.8],
  ['降幅达3.5%', -3.5],
  ['商品零售价格和消费价格涨幅分别为—0.2%和4.1%', -0.2, 4.1],
  ['事故起数、死亡人数分别下降12.9%、11.2%', -12.9, -11.2],
  ['事故起数和死亡人数分别下降12.9%和11.2%', -12.9, -11.2],
  ['贫困人口、贫困村分别减少2万人、30个', -20000, -30],
];

describe('readRelation(situation)', () => {
  test.for(relations)('“%s” has its relations', ([text, ...shown]) => {
    expect(show(text, 'relation')).toEqual(shown);
  });

  test.for(signs)('“%s” has the right signs', ([text, ...values]) => {
    expect(read(text).map(({ value }) => value)).toEqual(values);
  });

  test('gives every figure of a list the relation of the first', () => {
    expect(show('收入、产值、利税分别增长24%、7.7%和8%', 'relation')).toEqual([
      '24% growth',
      '7.7% growth',
      '8% growth',
    ]);
  });

  test.for([
    ['生产总值是2010年的1.8倍', '2010'],
    ['收入比2008年增加5000元', '2008'],
    ['增长10%，高于全省平均水平2个百分点', '全省平均水平'],
    ['生产总值增长10%', undefined],
  ] satisfies [string, string | undefined][])('“%s” has its base', ([text, base]) => {
    expect(read(text).at(-1)?.base).toBe(base);
  });
});

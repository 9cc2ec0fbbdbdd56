import { describe, expect, it, test } from 'vitest';
import type { Figure } from '../../../src/schemas/figure.ts';
import { figure, told } from './figure.fixture.ts';

function growth(changes: Partial<Figure>): Figure {
  return figure({ quote: '39%', value: 39, unit: '%', relation: 'growth', ...changes });
}

const revenue = { indicator: '主营业务收入', indicatorId: 'main-business-revenue' };

describe('a growth with its level', () => {
  const rounded = '（按两个数都四舍五入过来算；当年公布的数可能不同）。';

  it.each([
    [
      ['1370亿元', 137e9, '元'],
      ['39%', 39],
      '推算：2015年是1370亿元，比2014年增长39%，所以2014年约986亿元，在981亿元到990亿元之间',
    ],
    [
      ['3741万人次', 37_410_000, '人次'],
      ['13.4%', 13.4],
      '推算：2015年是3741万人次，比2014年增长13.4%，所以2014年约3299万人次，在3297万人次到3301万人次之间',
    ],
    [
      ['8820元', 8820, '元'],
      ['9%', 9],
      '推算：2015年是8820元，比2014年增长9%，所以2014年约8090元，在8050元到8130元之间',
    ],
    [
      ['96亿元', 96e8, '元'],
      ['4%', -4],
      '推算：2015年是96亿元，比2014年下降4%，所以2014年约100亿元，在98亿元到102亿元之间',
    ],
  ] as const)('%j and %j', ([quote, value, unit], [rate, change], text) => {
    const level = figure({ quote, value, unit, ...revenue });
    const read = growth({ quote: rate, value: change, ...revenue });
    expect(told(read, undefined, { level })).toEqual([text + rounded]);
  });

  it('implies nothing where one of them is 近 or 以上', () => {
    const level = figure({ quote: '1370亿元', value: 137e9, unit: '元', ...revenue });
    const read = growth({ ...revenue });
    expect(told(read, 'implied-base', { level: { ...level, qualifier: '近' } })).toEqual([]);
    expect(told({ ...read, qualifier: '以上' }, 'implied-base', { level })).toEqual([]);
  });

  it('implies nothing where the growth is in constant prices', () => {
    const level = figure({ quote: '1900亿元', value: 190e9, unit: '元' });
    const words = { indicator: '生产总值', indicatorId: 'regional-gdp' };
    expect(told(growth({ ...words }), undefined, { level })).toEqual([
      '这种增速扣除了价格的变动，总量却按当年的价格算，所以不能用它们倒推原来的总量。',
      '如果2014年是100，扣除价格变动后，2015年大约是139。',
    ]);
    const real = growth({ indicator: '农民人均纯收入', indicatorId: 'rural-net-income' });
    expect(told(real, undefined, { level, before: '农民人均纯收入实际增长' })).toHaveLength(2);
  });
});

describe('a growth without a level', () => {
  it.each([
    [{}, '如果2014年是100，2015年大约是139。'],
    [{ base: '2010' }, '如果2010年是100，2015年大约是139。'],
    [{ period: null }, '如果原来是100，后来大约是139。'],
    [{ quote: '0.88%', value: -0.88 }, '下降0.88%：如果2014年是100，2015年大约是99.12。'],
    [{ qualifier: '以上', status: 'target' }, '如果2014年是100，2015年的目标不少于139。'],
    [{ quote: '3%', value: -3, qualifier: '以上' }, '下降3%：如果2014年是100，2015年不超过97。'],
    [{ quote: '100%', value: -100 }, '下降100%：如果2014年是100，2015年大约是0。'],
    [
      { quote: '14%—16%', value: null, low: 14, high: 16 },
      '如果2014年是100，2015年在114到116之间。',
    ],
  ] as const)('%j', (changes, text) => {
    expect(told(growth(changes), 'growth')).toEqual([text]);
  });

  it('says nothing of a fall by more than all', () => {
    expect(told(growth({ quote: '120%', value: -120 }), 'growth')).toEqual([]);
  });
});

describe('a yearly growth over several years', () => {
  it.each([
    [
      { quote: '10.4%', value: 10.4, period: '2011-2015' },
      '推算：如果2010年是100，每年比上一年增长10.4%，2015年大约是164，也就是5年累计增长约64%（在63.6%到64.4%之间）。',
    ],
    [
      { quote: '8%', value: 8, period: '2016-2020', qualifier: '左右', status: 'target' },
      '推算：如果2015年是100，每年比上一年增长8%，2020年的目标大约147，也就是5年累计增长大约47%。',
    ],
    [
      { quote: '10%', value: 10, period: '2006-2010', qualifier: '以上' },
      '推算：如果2005年是100，每年比上一年增长10%，2010年不少于161，也就是5年累计增长不少于61%。',
    ],
    [
      { quote: '3%', value: -3, period: '2011-2015' },
      '推算：如果2010年是100，每年比上一年下降3%，2015年大约是86，也就是5年累计下降约14%（在11%到17%之间）。',
    ],
    [{ quote: '36.9%', value: 36.9, period: '1949-1952' }, '平均下来，每年比上一年增长36.9%。'],
  ] as const)('%j', (changes, text) => {
    expect(told(growth(changes), 'growth', { before: '年均增长' })).toEqual([text]);
  });
});

describe('percentage points', () => {
  it.each([
    [8, '从45%提高8个百分点是53%，不是45%×1.08（48.6%）。'],
    [-0.8, '从45%降低0.8个百分点是44.2%，不是45%×0.992（44.64%）。'],
    [60, '从10%提高60个百分点是70%，不是10%×1.6（16%）。'],
    [-80, '从90%降低80个百分点是10%，不是90%×0.2（18%）。'],
  ])('%d', (value, text) => {
    const quote = `${Math.abs(value)}个百分点`;
    const read = figure({ quote, value, unit: '百分点', relation: 'change' });
    expect(told(read)).toEqual([`“百分点”是两个百分数相减得到的差：${text}`]);
  });

  it.each([
    [
      { quote: '53.3%', value: 53.3 },
      { quote: '17个百分点', value: 17, base: '全省' },
      '推算：焦作市是53.3%，高于全省17个百分点，所以全省约36%，在35%到37%之间。',
    ],
    [
      { quote: '54.5%', value: 54.5 },
      { quote: '1.6个百分点', value: 1.6, base: '2014' },
      '推算：2015年是54.5%，比2014年提高1.6个百分点，所以2014年约52.9%，在52.8%到53%之间。',
    ],
    [
      { quote: '4.1%', value: 4.1 },
      { quote: '0.3个百分点', value: -0.3, base: '全省平均水平' },
      '推算：焦作市是4.1%，低于全省平均水平0.3个百分点，所以全省平均水平约4.4%，在4.3%到4.5%之间。',
    ],
  ])('%j, %j', (share, points, text) => {
    const level = figure({ ...share, unit: '%', relation: 'share' });
    const read = figure({ ...points, unit: '百分点', relation: 'change' });
    expect(told(read, 'points', { level })[0]).toBe(text);
  });
});

describe('doublings and multiples', () => {
  it.each([
    [{ quote: '翻一番', value: 2 }, '翻一番就是变成原来的2倍，增长100%。'],
    [
      { quote: '翻番', value: 2, base: '2010', period: 'by 2020', status: 'target' },
      '翻番就是变成原来的2倍，增长100%：如果2010年是100，到2020年的目标就是200。',
    ],
    [{ quote: '翻两番', value: 4 }, '翻两番就是变成原来的4倍（先变成2倍，再变成2倍），增长300%。'],
    [
      { quote: '翻两番', value: 2, unit: '番' },
      '翻两番就是变成原来的4倍（先变成2倍，再变成2倍），增长300%。',
    ],
    [
      { quote: '翻了一番', value: 2, qualifier: '多', base: '建省前' },
      '翻了一番就是变成原来的2倍，增长100%：如果建省前是100，2015年多于200。',
    ],
  ] as const)('%j', (changes, text) => {
    const read = figure({ unit: '倍', relation: 'growth', ...changes });
    expect(told(read, 'doubling')).toEqual([text]);
  });

  it.each([
    [
      { quote: '2倍', value: 2, relation: 'growth', base: '2010' },
      '增长2倍，是在原来的上面再加2倍，变成原来的3倍：如果2010年是100，2015年大约是300。',
    ],
    [
      { quote: '1.8倍', value: 1.8, relation: 'ratio', base: '2010' },
      '如果2010年是100，2015年大约是180，也就是增长80%。',
    ],
    [
      { quote: '1.4倍', value: 1.4, relation: 'ratio', base: '全省平均水平' },
      '如果全省平均水平是100，焦作市大约是140，也就是高出40%。',
    ],
    [
      { quote: '10倍', value: 10, relation: 'ratio', base: '2009', qualifier: '近' },
      '如果2009年是100，2015年接近1,000，也就是增长接近900%。',
    ],
    [
      { quote: '0.8倍', value: 0.8, relation: 'ratio', base: '2014', qualifier: '以上' },
      '如果2014年是100，2015年不少于80，也就是下降不超过20%。',
    ],
    [
      { quote: '1倍', value: 1, relation: 'ratio', base: '2014' },
      '如果2014年是100，2015年大约是100，也就是两个数一样。',
    ],
  ] as const)('%j', (changes, text) => {
    expect(told(figure({ unit: '倍', ...changes }), 'ratio')).toEqual([text]);
  });

  test('nothing of a multiple that no report means', () => {
    expect(told(figure({ quote: '9999999番', value: 9_999_999, unit: '番' }), 'doubling')).toEqual(
      [],
    );
    expect(told(figure({ quote: '-2倍', value: -2, unit: '倍' }), 'ratio')).toEqual([]);
  });
});

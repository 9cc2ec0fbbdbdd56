import { describe, expect, it, test } from 'vitest';
import { populationsOf } from '../../../src/lib/plain-reading/populations-of.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { facts, figure, told } from './figure.fixture.ts';

describe('a share', () => {
  it.each([
    ['41.5%', 41.5, '主营业务收入', '每10元里有约4元。'],
    ['40%', 40, '城市绿化覆盖率', '每10份里有4份，也就是五分之二。'],
    ['50%', 50, null, '每10份里有5份，也就是一半。'],
    ['33.3%', 33.3, null, '每1000份里有333份，约三分之一。'],
    ['67%', 67, null, '每100份里有67份，约三分之二。'],
    ['25%', 25, null, '每100份里有25份，也就是四分之一。'],
    ['96%', 96, null, '每100份里有96份。'],
    ['3.5%', 3.5, '登记失业率', '每1000人里有35人。'],
    ['54.5%', 54.5, '城镇化率', '每1000人里有545人。'],
    ['74.4%', 74.4, '占一般公共预算支出', '每1000元里有744元。'],
    ['18.27%', 18.27, null, '每10份里有约2份。'],
    ['98.76%', 98.76, null, '每10000份里有9876份。'],
    ['100%', 100, null, '100%就是全部。'],
    ['125%', 125, '任务完成率', '超过了100%：是拿来比的那个数的1.25倍，比它多25%。'],
  ])('%s', (quote, value, indicator, text) => {
    const read = figure({ quote, value, indicator, unit: '%', relation: 'share' });
    expect(told(read, 'share')).toEqual([text]);
  });

  it.each([
    ['以上', '每100份里有不少于60份。'],
    ['超过', '每100份里有超过60份。'],
    ['近', '每100份里有接近60份。'],
  ])('of 60%% %s', (qualifier, text) => {
    const read = figure({ quote: '60%', value: 60, unit: '%', relation: 'share', qualifier });
    expect(told(read, 'share')).toEqual([text]);
  });

  test('of nothing or less is not told', () => {
    for (const value of [0, -5]) {
      const read = figure({ quote: '5%', value, unit: '%', relation: 'share' });
      expect(told(read, 'share')).toEqual([]);
    }
  });
});

describe('per mille', () => {
  const natural = { indicator: '人口自然增长率', indicatorId: 'natural-growth' };

  it.each([
    [
      { quote: '6‰', value: 6, qualifier: '以内', ...natural },
      '千分之6：每1000人里，一年净增不超过6人（出生的减去死亡的）。',
    ],
    [
      { quote: '6.5‰', value: 6.5, ...natural },
      '千分之6.5：每1万人里，一年净增约65人（出生的减去死亡的）。',
    ],
    [
      { quote: '1.2‰', value: -1.2, ...natural },
      '千分之1.2：每1万人里，一年净减约12人（死亡的比出生的多）。',
    ],
    [{ quote: '15.5‰', value: 15.5, indicator: '人口出生率' }, '千分之15.5：每1万人里，约155人。'],
    [{ quote: '5‰', value: 5, indicator: '费率' }, '千分之5：每1000份里，约5份。'],
  ])('%j', (changes, text) => {
    const read = figure({ unit: '‰', relation: 'growth', ...changes });
    expect(told(read, 'share')).toEqual([text]);
  });

  it('tells a natural growth with a per cent sign, and builds nothing on it', () => {
    const read = figure({ quote: '6.5％', value: 6.5, unit: '%', relation: 'growth', ...natural });
    expect(told(read)).toEqual(['人口自然增长率一般用‰（千分之几）来写，这里印的是百分号。']);
  });
});

describe('per resident', () => {
  const average = '这是算出来的平均数，不是每个人拿到或花掉的钱。';
  const sales: Partial<Figure> & Pick<Figure, 'quote' | 'value'> = {
    quote: '545亿元',
    value: 54_500_000_000,
    unit: '元',
    indicator: '社会消费品零售总额',
    indicatorId: 'retail-sales',
  };

  it.each([
    // 544.5亿 ÷ 3,540,101 = 15,381; 545.5亿 ÷ 3,521,078 = 15,492
    [
      {},
      `按2010年普查的354万人和2020年普查的352万人两头算，平均每个常住人口约1.54万元，在1.53万元到1.55万元之间。${average}`,
    ],
    // 544.5亿 ÷ 3,540,101 = 15,381; 545.5亿 ÷ 3,540,101 = 15,409
    [
      { period: '2010' },
      `按2010年普查的354万人算，平均每个常住人口约1.54万元，在1.538万元到1.541万元之间。${average}`,
    ],
    [
      { period: '2011-2015' },
      `2011年到2015年合起来，按2010年普查的354万人和2020年普查的352万人两头算，平均每个常住人口约1.54万元，在1.53万元到1.55万元之间。${average}`,
    ],
    [
      { qualifier: '超', status: 'target' },
      `如果做到，按2010年普查的354万人和2020年普查的352万人两头算，平均每个常住人口超过1.53万元。${average}`,
    ],
  ] as const)('%j', (changes, text) => {
    expect(told(figure({ ...sales, ...changes }), 'per-person')).toEqual([text]);
  });

  it.each([
    { placeId: 'henan' },
    { placeId: null },
    { status: 'rule' },
    { relation: 'change' },
    { period: null },
    { period: '2023' },
    { period: '1999' },
    { indicatorId: null },
    { indicatorId: 'gdp-per-capita' },
    { indicatorId: 'e-commerce-volume' }, // not additive
    { unit: '美元' },
    { quote: '300万元', value: 3_000_000 }, // less than 1 yuan each
  ] as const)('nothing with %j', (changes) => {
    expect(told(figure({ ...sales, ...changes }), 'per-person')).toEqual([]);
  });

  test('a year is that of a census or lies between two of them', () => {
    const years = (year: number): number[] | undefined =>
      populationsOf('jiaozuo', year, facts.context)?.map((population) => population.year);
    expect([2010, 2015, 2018, 2005, 2021, 1999].map(years)).toEqual([
      [2010],
      [2010, 2020],
      [2010, 2020],
      [2000, 2010],
      undefined,
      undefined,
    ]);
    expect(populationsOf('henan', 2015, facts.context)).toBeUndefined();
  });
});

describe('US dollars', () => {
  const trade = { quote: '20.4亿美元', value: 2_040_000_000, unit: '美元' };

  it('are told in yuan at both rates of the year', () => {
    // 20.4 × 6.2284 = 127.06; 20.4 × 6.2827 = 128.17
    expect(told(figure(trade), 'us-dollars')).toEqual([
      '按2015年平均汇率，约合127亿元到128亿元人民币（官方中间价1美元合6.2284元，国家统计局/国家外汇管理局，待核；市场汇率1美元合6.2827元，美联储）。',
    ]);
  });

  it('are told once where the rates agree', () => {
    const text = told(figure({ ...trade, period: '2010' }), 'us-dollars').join('');
    expect(text).toMatch(/^按2010年平均汇率，约合138亿元人民币（/);
  });

  it.each([{ period: null }, { period: '2011-2015' }, { period: '2021' }, { unit: '元' }])(
    'are not told with %j',
    (changes) => {
      expect(told(figure({ ...trade, ...changes }), 'us-dollars')).toEqual([]);
    },
  );
});

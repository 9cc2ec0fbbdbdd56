import { describe, expect, test } from 'vitest';
import { automaticCharts } from '../../src/charts/automatic.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import type { Indicator } from '../../src/schemas/indicator.ts';
import { figureOf, indicatorOf } from './support/figure.ts';
import { smallSources } from './support/sources.ts';

const chartsOf = (figures: Figure[], indicator: Partial<Indicator> = {}) =>
  automaticCharts(smallSources(figures, indicatorOf(indicator)));
const pointsOf = (figures: Figure[], indicator: Partial<Indicator> = {}) =>
  chartsOf(figures, indicator).map(({ panels }) =>
    panels[0]?.marks.map(({ slot, shape, value }) => `${slot} ${shape} ${value / 1e8}`),
  );
const result = figureOf();
const target = figureOf({ period: 'by 2013', status: 'target', value: 6e8, quote: '6亿元' });

test('a target beside the result of the year before is a chart that says both', () => {
  const [chart, ...others] = chartsOf([result, target]);
  expect(others).toEqual([]);
  expect(chart?.id).toBe('revenue-jia');
  expect(chart?.title).toBe('收入，甲镇：2012年5亿元，2013年的目标6亿元');
  expect(chart?.english).toBe(
    'Revenue, jia: 500 million yuan in 2012; 600 million yuan (target) in 2013',
  );
  expect(chart?.subtitle).toBe('收入，单位：亿元；甲镇');
});

test('one figure is no chart, and neither is one figure printed twice', () => {
  expect(chartsOf([result])).toEqual([]);
  expect(chartsOf([result, figureOf()])).toEqual([]);
});

test('what is printed twice is one point with both figures', () => {
  const again = figureOf();
  const [chart] = chartsOf([result, again, target]);
  expect(chart?.panels[0]?.marks[0]?.figures).toEqual([result, again]);
});

describe('these are never joined', () => {
  const cases: Record<string, Partial<Figure>> = {
    'another place of another kind': { placeId: 'bing' },
    'a place that nobody knows': { placeId: null },
    'words of a part': { indicator: '其中税收收入' },
    'what was added, although it is an alias': { indicator: '新增收入' },
    'a growth rate and an amount': { relation: 'growth', unit: '%', value: 8 },
    'another unit': { unit: '美元' },
    'five years and one': { period: '2011-2015' },
    'a month': { period: '2013-08' },
    'no period': { period: null },
    'a threshold': { status: 'rule' },
    'a name': { status: 'name' },
    'a range': { value: null, low: 1, high: 2 },
  };
  test.each(Object.entries(cases))('%s', (_name, changes) => {
    expect(chartsOf([result, figureOf({ period: '2013', ...changes })])).toEqual([]);
  });
  test('growth over one year and growth over five', () => {
    const growth = { relation: 'growth', unit: '%', value: 8 } as const;
    const figures = [figureOf(growth), figureOf({ ...growth, period: '2015', base: '2010' })];
    expect(chartsOf(figures)).toEqual([]);
  });
});

test('an alias is the same thing, and so are equal words of its own', () => {
  expect(chartsOf([result, { ...target, indicator: '财政收入' }])).toHaveLength(1);
  const part = { indicator: '其中税收收入' };
  const [chart] = chartsOf([figureOf(part), { ...target, ...part }]);
  expect(chart?.title).toMatch(/^其中税收收入，甲镇：/);
});

test('years without a figure stay in the axis, empty', () => {
  const [chart] = chartsOf([result, { ...target, period: '2015' }]);
  expect(chart?.panels[0]?.slots.map(({ label }) => label)).toEqual([
    '2012年',
    '2013年',
    '2014年',
    '2015年',
  ]);
});

test('a break between the points is kept, one outside them is not', () => {
  const breaks = [2012, 2013, 2014].map((year) => ({
    year,
    what: '变了',
    certainty: 'high' as const,
  }));
  const [chart] = chartsOf([result, target], { breaks });
  expect(chart?.panels[0]?.breaks.map(({ year }) => year)).toEqual([2013]);
});

test('a printed growth rate gives the year before as an interval, where nothing is printed for it', () => {
  const growth = figureOf({ relation: 'growth', unit: '%', value: 25, quote: '25%' });
  const [chart] = chartsOf([result, growth, target]);
  const [implied] = chart?.panels[0]?.marks ?? [];
  expect(implied).toMatchObject({ slot: '2011', shape: 'implied', value: 4e8 });
  expect(implied?.low).toBeCloseTo(4.5e8 / 1.255, 0);
  expect(implied?.high).toBeCloseTo(5.5e8 / 1.245, 0);
  expect(implied?.figures).toEqual([result, growth]);
  expect(chart?.caution.join()).toContain('推算');
  const printed = figureOf({ period: '2011', value: 4.1e8, quote: '4.1亿元' });
  expect(pointsOf([printed, result, growth])).toEqual([['2011 actual 4.1', '2012 actual 5']]);
});

test('growth in constant prices and qualified growth imply nothing', () => {
  const growth = { relation: 'growth', unit: '%', value: 25, quote: '25%' } as const;
  const over = figureOf({ ...growth, qualifier: '超' });
  expect(pointsOf([result, over, target])).toEqual([['2012 actual 5', '2013 target 6']]);
  const gdp = { indicatorId: 'regional-gdp', indicator: '地区生产总值' };
  const figures = [result, figureOf(growth), target].map((each) => ({ ...each, ...gdp }));
  expect(pointsOf(figures, { id: 'regional-gdp', name: '地区生产总值' })).toEqual([
    ['2012 actual 5', '2013 target 6'],
  ]);
});

test('places of one kind are compared, the largest first; results never with targets', () => {
  const other = { placeId: 'yi', place: '乙街道', value: 7e8, quote: '7亿元' };
  const [chart, ...others] = chartsOf([result, figureOf(other)]);
  expect(others).toEqual([]);
  expect(chart).toMatchObject({ id: 'revenue-places-2012', placeId: null });
  expect(chart?.title).toBe('2012年收入：乙街道7亿元，甲镇5亿元');
  expect(chart?.caution).toEqual(['地方有大有小，总数多不等于做得好。']);
  expect(chartsOf([result, figureOf({ ...other, status: 'target' })])).toEqual([]);
});

test('rates are compared between places of any kind', () => {
  const city = figureOf({ placeId: 'bing', place: '丙市', value: 6e8, quote: '6亿元' });
  expect(chartsOf([result, city])).toEqual([]);
  expect(chartsOf([result, city], { kind: 'rate' })).toHaveLength(1);
});

test('charts of one indicator in several wordings have ids of their own', () => {
  const part = { indicator: '其中税收收入' };
  const { id: _id, ...later } = target;
  const figures = [result, target, figureOf(part), figureOf({ ...later, ...part })];
  const ids = chartsOf(figures).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

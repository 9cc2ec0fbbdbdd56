import { describe, expect, it, test } from 'vitest';
import { amountText } from '../../../src/exact/amount-text.ts';
import { fraction, parseDecimal } from '../../../src/exact/fraction.ts';
import { afterFall, boundOf, boundText } from '../../../src/exact/qualifier.ts';
import { englishMagnitude } from '../../../src/lib/plain-reading/english-magnitude.ts';
import { compared, readYears, singleYear } from '../../../src/lib/plain-reading/periods.ts';
import { isYearlyAverage, stretchOf } from '../../../src/lib/plain-reading/yearly-average.ts';
import { figure } from './figure.fixture.ts';

describe('qualifiers in words', () => {
  it.each([
    ['超', '比100多'],
    ['突破', '比100多'],
    ['近', '接近100，但不到100'],
    ['左右', '大约100'],
    ['约', '大约100'],
    ['以上', '不少于100'],
    ['至少', '不少于100'],
    ['不低于', '不少于100'],
    ['以内', '不超过100'],
    ['以下', '不超过100'],
    ['多', '比100多一些'],
    ['余', '比100多一些'],
  ])('%s: %s', (qualifier, words) => {
    const bound = boundOf(qualifier);
    expect(bound && boundText(bound, '100')).toBe(words);
  });

  it('knows nothing of other words', () => {
    expect([boundOf(null), boundOf('几'), boundOf('toString')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('turns with a fall, and turns back', () => {
    for (const word of ['超', '多', '以上', '约', '近', '以内', '不到']) {
      const bound = boundOf(word);
      expect(bound && afterFall(afterFall(bound))).toBe(bound);
    }
  });
});

test.each([
  ['137000000000', '137 billion'],
  ['37410000', '37.41 million'],
  ['1380000000000', '1.38 trillion'],
  ['27203319000', 'about 27.203 billion'],
  ['999999999.6', 'about 1,000 million'],
  ['54457', undefined],
  ['1000000000000000000', undefined],
])('%s in English', (value, english) => {
  expect(englishMagnitude(parseDecimal(value) ?? fraction(0n))).toBe(english);
});

test.each([
  ['98600000000', '986亿'],
  ['15478', '1.5478万'],
  ['8090', '8090'],
  ['1380000000000', '1.38万亿'],
  ['0.5', '0.5'],
])('%s with 万 and 亿', (value, text) => {
  expect(amountText(parseDecimal(value) ?? fraction(0n))).toBe(text);
});

describe('periods', () => {
  it.each([
    ['2015', { first: 2015, last: 2015, by: false }],
    ['by 2020', { first: 2020, last: 2020, by: true }],
    ['2010-2015', { first: 2010, last: 2015, by: false }],
    ['2014-08', undefined],
    [null, undefined],
  ])('%s', (period, years) => {
    expect(readYears(period)).toEqual(years);
  });

  it('are one year or none', () => {
    expect([singleYear('2015'), singleYear('2010-2015'), singleYear('2014-08')]).toEqual([
      2015,
      undefined,
      undefined,
    ]);
  });

  it.each([
    [{ period: '2015', relation: 'growth' }, '2014年', '2015年'],
    [{ period: '2015', relation: 'growth', base: '2010' }, '2010年', '2015年'],
    [{ period: '2015', relation: 'growth', status: 'target' }, '2014年', '2015年的目标'],
    [{ period: 'by 2020', relation: 'growth' }, '原来', '到2020年'],
    [{ period: '2011-2015', relation: 'growth' }, '原来', '2015年'],
    [{ period: null, relation: 'growth' }, '原来', '后来'],
    [{ period: '2015', relation: 'ratio', base: '全省平均水平' }, '全省平均水平', '焦作市'],
    [{ period: '1992', relation: 'growth', base: '建省前' }, '建省前', '1992年'],
  ] as const)('%j compares', (changes, before, after) => {
    const read = figure({ quote: '1', value: 1, ...changes });
    expect(compared(read)).toEqual({ before, after });
  });
});

describe('a yearly average', () => {
  const growth = figure({ quote: '9%', value: 9, relation: 'growth', period: '2011-2015' });

  it('needs 年均 in its words and a period of several years', () => {
    expect(isYearlyAverage(growth, { before: '生产总值年均增长' })).toBe(true);
    expect(isYearlyAverage({ ...growth, indicator: '生产总值年均增速' }, {})).toBe(true);
    expect(isYearlyAverage(growth, { before: '累计增长' })).toBe(false);
    expect(isYearlyAverage({ ...growth, period: '2015' }, { before: '年均增长' })).toBe(false);
  });

  it.each([
    ['2011-2015', null, { from: 2010, to: 2015 }],
    ['2010-2015', null, { from: 2010, to: 2015 }],
    ['2009-2013', null, { from: 2008, to: 2013 }],
    ['2012-2015', '2011', { from: 2011, to: 2015 }],
    ['1949-1952', null, undefined],
    ['2015', null, undefined],
  ])('of %s with base %s', (period, base, stretch) => {
    expect(stretchOf({ period, base })).toEqual(stretch);
  });
});

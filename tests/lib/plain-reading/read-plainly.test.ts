import { describe, expect, it, test } from 'vitest';
import { readPlainly } from '../../../src/lib/plain-reading/read-plainly.ts';
import { facts, figure, told } from './figure.fixture.ts';

describe('a number spelled out', () => {
  it.each([
    ['1370亿元', 137e9, '元', '1370亿元 = 137,000,000,000元（137 billion yuan）。'],
    ['3741万人次', 37_410_000, '人次', '3741万人次 = 37,410,000人次（37.41 million）。'],
    ['9295万元', 92_950_000, '元', '9295万元 = 92,950,000元（92.95 million yuan）。'],
    ['16.9万亩', '169000', '亩', '16.9万亩 = 169,000亩。'],
    ['20.4亿美元', 2.04e9, '美元', '20.4亿美元 = 2,040,000,000美元（2.04 billion US dollars）。'],
    ['1370多亿元', 137e9, '元', '1370亿元 = 137,000,000,000元（137 billion yuan）。'],
    ['亿元', 1e8, '元', '一亿元 = 100,000,000元（100 million yuan）。'],
    ['八百五十亿斤', 85e9, '斤', '八百五十亿斤 = 85,000,000,000斤（85 billion）。'],
    ['七成', 70, '%', '七成 = 70%。'],
    ['七成', 7, '成', '七成 = 70%。'],
    ['千分之五', 5, '‰', '千分之五 = 5‰。'],
    ['三分之一', 33.33, '%', '三分之一 ≈ 33.33%。'],
    ['二十四万亩', -240_000, '亩', '二十四万亩 = 240,000亩，这里是减少的。'],
    ['10亿', 1e9, null, '10亿 = 1,000,000,000（1 billion）。'],
  ])('%s', (quote, value, unit, text) => {
    expect(told(figure({ quote, value, unit }), 'spelled')).toEqual([text]);
  });

  it.each([
    ['545个', 545, '个'],
    ['6.5％', 6.5, '%'],
    ['三次', 3, '次'],
    ['两倍', 2, '倍'],
    ['半天', 0.5, '天'],
    ['9179辆', 9179, '辆'],
    ['0.88%', -0.88, '%'],
  ])('%s is not', (quote, value, unit) => {
    expect(told(figure({ quote, value, unit }), 'spelled')).toEqual([]);
  });

  it.each([
    ['54457元', 54_457, '元', '54457元大约是5.45万元。'],
    ['10948人', 10_948, '人', '10948人大约是1.09万人。'],
    ['12000多个', 12_000, '个', '12000个就是1.2万个。'],
    [
      '27，203，319，000元',
      27_203_319_000,
      '元',
      '27203319000元大约是272亿元（about 27.203 billion yuan）。',
    ],
  ])('%s is told shorter instead', (quote, value, unit, text) => {
    const read = figure({ quote, value, unit });
    expect(told(read, 'magnitude')).toEqual([text]);
    expect(told(read, 'spelled')).toEqual([]);
  });
});

describe('the English of a figure', () => {
  it.each([
    [{ quote: '1370亿元', value: 137e9, unit: '元' }, '137 billion yuan'],
    [{ quote: '280亿元', value: 28e9, unit: '元', qualifier: '超' }, 'over 28 billion yuan'],
    [{ quote: '8万人', value: 80_000, unit: '人', qualifier: '近' }, null],
    [{ quote: '54457元', value: 54_457, unit: '元' }, '54,457 yuan'],
    [{ quote: '200万户', value: 2e6, unit: '户', qualifier: '将近' }, 'nearly 2 million'],
    [
      { quote: '3300亿—3500亿元', value: null, low: 330e9, high: 350e9, unit: '元' },
      '330–350 billion yuan',
    ],
    [{ quote: '39%', value: 39, unit: '%' }, null],
  ])('%j', (changes, english) => {
    expect(readPlainly(figure(changes), facts).english).toBe(english);
  });
});

describe('a range', () => {
  it.each([
    [{ quote: '3~5%', low: 3, high: 5, unit: '%' }, '3~5%：在3%到5%之间。'],
    [
      { quote: '3300亿—3500亿元', low: 330e9, high: 350e9, unit: '元' },
      '3300亿—3500亿元：在330,000,000,000元到350,000,000,000元之间（330–350 billion yuan）。',
    ],
    [{ quote: '十几个', low: 11, high: 19, unit: '个' }, '十几个：在11个到19个之间。'],
    [{ quote: '几千万人', unit: '人' }, '几千万人：报告没有说出确切的数。'],
    [{ quote: '2~3%', low: -3, high: -2, unit: '%' }, '2~3%：下降的数在2%到3%之间。'],
    [{ quote: '10亿元以上', low: 1e9, unit: '元' }, '10亿元以上：不少于1,000,000,000元。'],
  ])('%j', (changes, text) => {
    expect(told(figure({ value: null, ...changes }), 'range')).toEqual([text]);
  });
});

describe('a qualifier and a rule', () => {
  it.each([
    [
      { quote: '600亿元', value: 6e10, unit: '元', qualifier: '以上', status: 'target' },
      '“以上”：不少于600亿元。',
    ],
    [{ quote: '4200多件', value: 4200, unit: '件', qualifier: '多' }, '“多”：比4200件多一些。'],
    [
      { quote: '亿元', value: 1e8, unit: '元', qualifier: '以上', status: 'rule' },
      '“以上”：不少于一亿元。这是一条界线，不是做到的结果。',
    ],
    [
      {
        quote: '5%',
        value: -5,
        unit: '%',
        qualifier: '以上',
        relation: 'growth',
      },
      '“以上”：下降或减少的数不少于5%。',
    ],
    [
      { quote: '翻了一番', value: 2, unit: '倍', qualifier: '多', relation: 'growth' },
      '“多”：比2倍多一些。',
    ],
  ] as const)('%j', (changes, text) => {
    expect(told(figure(changes), 'qualifier')).toEqual([text]);
  });
});

describe('an area', () => {
  const pitch = '标准足球场（标准足球场长105米、宽68米，面积7140平方米）。';

  it.each([
    ['415亩', 415, '亩', `约合27.7公顷，相当于约39个${pitch}`],
    ['28万亩', 280_000, '亩', `约合1.9万公顷，相当于约2.6万个${pitch}`],
    ['180平方公里', 180, '平方公里', `合1.8万公顷，相当于约2.52万个${pitch}`],
    ['6万平方米', 60_000, '平方米', `合6公顷，相当于约8.4个${pitch}`],
    ['201.7公顷', 201.7, '公顷', `相当于约282个${pitch}`],
  ])('%s', (quote, value, unit, text) => {
    expect(told(figure({ quote, value, unit }), 'area')).toEqual([text]);
  });

  it.each([
    ['11.8平方米', 11.8, '平方米'],
    ['7亩', 7, '亩'],
    ['300公里', 300, '公里'],
  ])('%s is left alone', (quote, value, unit) => {
    expect(told(figure({ quote, value, unit }), 'area')).toEqual([]);
  });
});

describe('a rank', () => {
  it.each([
    ['第2位', 2, '第2位：说的是名次，数字越小越靠前。'],
    ['第一', 1, '第1位：说的是名次，数字越小越靠前。'],
    ['前5名', 5, '在第1位到第5位之间：说的是名次，数字越小越靠前。'],
  ])('%s is told and nothing is added', (quote, value, text) => {
    expect(told(figure({ quote, value, unit: '位', relation: 'rank' }))).toEqual([text]);
  });
});

describe('a frequency', () => {
  it.each([
    ['一天一碰头', '照这样，一年大约365次。'],
    ['一周一例会', '照这样，一年大约52次。'],
    ['一月一通报', '照这样，一年就是12次。'],
    ['双月一观摩', '照这样，一年就是6次。'],
    ['一季一评议', '照这样，一年就是4次。'],
    ['每半月调度一次', '照这样，一年就是24次。'],
    ['每两周召开一次', '照这样，一年大约26次。'],
    ['每个季度公布一次', '照这样，一年就是4次。'],
  ])('%s', (quote, text) => {
    const read = figure({ quote, value: 1, unit: '次', relation: 'count', status: 'rule' });
    expect(told(read)).toEqual([text]);
  });

  it('is read from the words before where the quote has only the count', () => {
    const read = figure({ quote: '两次', value: 2, unit: '次', relation: 'count', status: 'rule' });
    expect(told(read, 'frequency', { before: '领导小组每月召开' })).toEqual([
      '照这样，一年就是24次。',
    ]);
    expect(told(read, 'frequency', { before: '每月通报，召开' })).toEqual([]);
  });

  it('is none where something was done so many times', () => {
    expect(told(figure({ quote: '13次', value: 13, unit: '次', relation: 'count' }))).toEqual([]);
  });
});

describe('parts against each other', () => {
  it.each([
    ['12.3:52.1:35.6', '把全部看作100份，这3部分依次是12.3份、52.1份、35.6份。'],
    ['2.0∶50.5∶47.5', '把全部看作100份，这3部分依次是2份、50.5份、47.5份。'],
    ['3:1', '这2部分的大小依次是3比1。'],
  ])('%s', (quote, text) => {
    expect(told(figure({ quote, value: null, relation: 'ratio' }))).toEqual([text]);
  });
});

test('a name is no figure', () => {
  expect(
    readPlainly(figure({ quote: '110千伏', value: 110, unit: '千伏', status: 'name' }), facts),
  ).toEqual({ sentences: [], english: null });
});

test('the kinds come in one order', () => {
  const read = figure({
    quote: '1370亿元',
    value: 137e9,
    unit: '元',
    qualifier: '超',
    indicator: '社会消费品零售总额',
    indicatorId: 'retail-sales',
  });
  expect(readPlainly(read, facts).sentences.map(({ kind }) => kind)).toEqual([
    'spelled',
    'qualifier',
    'per-person',
  ]);
});

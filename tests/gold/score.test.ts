import { describe, expect, test } from 'vitest';
import { compareFigure, type Reading } from '../../scripts/gold/compare.ts';
import { locateQuotes, scoreReadings } from '../../scripts/gold/score.ts';
import { GoldFigureSchema, GoldSchema } from '../../src/schemas/gold.ts';

const figure = {
  quote: '5亿元',
  value: 5e8,
  unit: '元',
  relation: 'level',
  status: 'actual',
  indicator: '固定资产投资',
  also: ['投资额'],
  place: '新区',
  period: 2013,
};
const right: Reading = {
  value: 5e8,
  low: null,
  high: null,
  unit: '元',
  status: 'actual',
  period: '2013',
  indicator: '固定资产投资',
  place: '焦作新区',
};
const places = [{ word: '新区', name: '焦作新区' }];
const gold = GoldSchema.parse({
  source: '000',
  title: '报告',
  place: '焦作市',
  date: '2014',
  excerpts: [{ id: 'a', lines: [1, 1], text: '工业增长18%，投资5亿元。', figures: [figure] }],
});

describe('compareFigure(gold, found, places)', () => {
  const compare = (found: Partial<Reading>) =>
    compareFigure(GoldFigureSchema.parse(figure), { ...right, ...found }, places);

  test('finds every field of the same reading right', () => {
    expect(Object.values(compare({}))).toEqual([true, true, true, true, true, true]);
  });

  test.for([
    ['value', { value: 5e7 }, false],
    ['value', { value: -5e8 }, false],
    ['value', { value: null, low: 1, high: 2 }, false],
    ['unit', { unit: null }, false],
    ['status', { status: 'target' }, false],
    ['period', { period: 'by 2013' }, true],
    ['period', { period: '2013-09' }, false],
    ['period', { period: null }, false],
    ['indicator', { indicator: '完成“固定资产投资”' }, true],
    ['indicator', { indicator: '投资额' }, true],
    ['indicator', { indicator: '的' }, false],
    ['indicator', { indicator: null }, false],
    ['place', { place: '焦作市' }, false],
  ] as const)('%s with %o is right: %s', ([field, found, expected]) => {
    expect(compare(found)[field]).toBe(expected);
  });
});

describe('scoreReadings(gold, places, read)', () => {
  const score = (start: number, end: number) =>
    scoreReadings(gold, places, () => [{ start, end, reading: right, how: 'test' }]);

  test('counts a figure that was found', () => {
    expect(score(10, 13)).toMatchObject({ gold: 1, found: 1, matched: 1, misses: [] });
  });

  test('tells what was missed, and what was found and is none', () => {
    const { matched, misses } = score(4, 7);
    expect(matched).toBe(0);
    expect(misses.map(({ field, found }) => `${field} ${found}`)).toEqual([
      'recall ',
      'precision 18%',
    ]);
  });
});

describe('locateQuotes(excerpt)', () => {
  const excerptOf = (text: string, ...quotes: string[]) => ({
    id: 'a',
    headings: [],
    lines: [1, 1] as [number, number],
    names: [],
    text,
    figures: quotes.map((quote) => GoldFigureSchema.parse({ ...figure, quote })),
  });

  test('finds each quote after the end of the one before it', () => {
    const text = '工业增长18%，农业增长8%，都是8%。';
    expect(
      locateQuotes(excerptOf(text, '18%', '8%', '8%')).map(({ start, end }) => [start, end]),
    ).toEqual([
      [4, 7],
      [12, 14],
      [17, 19],
    ]);
  });

  test('stops at a quote that is not there', () => {
    expect(() => locateQuotes(excerptOf('增长18%', '18%', '8%'))).toThrow('“8%”');
    expect(() => locateQuotes(excerptOf('增长18%', '7%'))).toThrow('“7%”');
  });
});

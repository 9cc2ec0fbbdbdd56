import { expect, test } from 'vitest';
import { judge } from '../../scripts/promises/judge.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { figure } from './support/reports.ts';

type Words = [quote: string, value: number, qualifier?: string];

const read = ([quote, value, qualifier]: Words, more: Partial<Figure>): Figure =>
  figure({
    id: 'x',
    quote,
    value,
    qualifier: qualifier ?? null,
    relation: 'level',
    unit: '元',
    ...more,
  });

/** [what it shows, the target, the result, the judgement]. */
test.for([
  ['more than planned', ['55亿元', 55e8], ['56.3亿元', 56.3e8], 'met'],
  ['the same in print', ['55亿元', 55e8], ['55亿元', 55e8], 'met'],
  ['less', ['55亿元', 55e8], ['54.9亿元', 54.9e8], 'missed'],
  ['rounding that may hide either', ['55.2亿元', 55.2e8], ['55亿元', 55e8], 'unclear'],
  ['rounding that cannot reach it', ['55.6亿元', 55.6e8], ['55亿元', 55e8], 'missed'],
  ['超过, the same number', ['超10亿元', 10e8, '超'], ['10亿元', 10e8], 'unclear'],
  ['超过 on both sides', ['超10亿元', 10e8, '超'], ['超10亿元', 10e8, '超'], 'met'],
  ['不低于, the same number', ['5000亩', 5000, '不低于'], ['5000亩', 5000], 'met'],
  ['a result that is 近', ['20亿元', 20e8], ['近20亿元', 20e8, '近'], 'missed'],
  ['the same number, but 左右', ['20亿元', 20e8], ['20亿元左右', 20e8, '左右'], 'unclear'],
  ['a result that is 左右', ['20亿元', 20e8], ['20.5亿元左右', 20.5e8, '左右'], 'unclear'],
  ['a result that is 超过 something less', ['20亿元', 20e8], ['超19亿元', 19e8, '超'], 'unclear'],
  ['左右, reached', ['8亿元左右', 8e8, '左右'], ['8.1亿元', 8.1e8], 'met'],
  ['左右, a little less in print', ['8亿元左右', 8e8, '左右'], ['7.6亿元', 7.6e8], 'met'],
  ['左右, less', ['8亿元左右', 8e8, '左右'], ['7.2亿元', 7.2e8], 'unclear'],
  ['以内, kept', ['6亿元以内', 6e8, '以内'], ['5.5亿元', 5.5e8], 'met'],
  ['以内, passed', ['6亿元以内', 6e8, '以内'], ['6.5亿元', 6.5e8], 'missed'],
] satisfies [string, Words, Words, string][])('judge tells %s', ([, target, result, judgement]) => {
  expect(judge(read(target, {}), read(result, { status: 'actual' }))).toBe(judgement);
});

test('judge takes counted things as exact', () => {
  const count = { relation: 'count', unit: '家' } as const;
  expect(judge(read(['100家', 100, '突破'], count), read(['100家', 100], count))).toBe('missed');
  expect(judge(read(['100家', 100, '突破'], count), read(['101家', 101], count))).toBe('met');
  expect(judge(read(['100家', 100], count), read(['99家', 99], count))).toBe('missed');
});

test('judge takes a lower rank as the better one', () => {
  const rank = { relation: 'rank', unit: '名' } as const;
  expect(judge(read(['前5名', 5], rank), read(['第4名', 4], rank))).toBe('met');
  expect(judge(read(['前5名', 5], rank), read(['第6名', 6], rank))).toBe('missed');
});

test('judge does not guess whether more or less is wanted, nor compares ranges', () => {
  const energy = { indicator: '单位生产总值能耗下降', relation: 'growth', unit: '%' } as const;
  expect(judge(read(['3%', 3], energy), read(['2%', 2], energy))).toBe('unclear');
  expect(judge(figure({ id: 'x', quote: '3-5家', low: 3, high: 5 }), read(['4家', 4], {}))).toBe(
    'unclear',
  );
});

import { expect, test } from 'vitest';
import { rules } from '../../scripts/checks/rules.ts';
import type { RoleFigure } from '../../scripts/checks/types.ts';
import type { CheckRole, CheckRule } from '../../src/schemas/check.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { figure } from '../lib/plain-reading/figure.fixture.ts';

type Told = readonly [role: CheckRole, quote: string, value: number, changes?: Partial<Figure>];

/** Verdict and formula of figures in their roles; undefined where the rule cannot use them. */
function judged(rule: CheckRule, told: readonly Told[], doubt: string | null = null) {
  const [first, ...others] = told.map(
    ([role, quote, value, changes]): RoleFigure => ({
      role,
      figure: figure({ quote, value, ...changes }),
    }),
  );
  if (!first) throw new Error('no figure');
  const statement = { rule, figures: [first, ...others] as const, quote: '', items: [], doubt };
  const result = rules.find(({ id }) => id === rule)?.judge(statement);
  return result && [result.verdict, result.formula, result.why];
}

const money = { unit: '元' };
const count = { unit: '家', relation: 'count' } as const;
const growth = { unit: '%', relation: 'growth' } as const;

test('part-within-total', () => {
  const of = (part: number, total: number) =>
    judged('part-within-total', [
      ['part', `${part}家`, part, count],
      ['total', `${total}家`, total, count],
    ])?.[0];
  expect([of(95, 131), of(131, 131), of(132, 131), of(1420, 1400)]).toEqual([
    '相符',
    '相符',
    '不符',
    '无法判断',
  ]);
  const mixed = [
    ['part', '95家', 95, count],
    ['total', '131亿元', 13_100_000_000, money],
  ] as const;
  expect(judged('part-within-total', mixed)).toBeUndefined();
});

test('an editor’s doubt leaves the verdict open, and is what is said', () => {
  const told = [
    ['part', '132家', 132, count],
    ['total', '131家', 131, count],
  ] as const;
  expect(judged('part-within-total', told, '名称不同。')).toEqual([
    '无法判断',
    '部分：132家；整体：131家',
    '名称不同。',
  ]);
});

test('product-within-total', () => {
  const of = (each: number) =>
    judged('product-within-total', [
      ['factor', `${each}元`, each, money],
      ['factor', '15名', 15, { ...count, unit: '名' }],
      ['total', '8700元', 8700, money],
    ])?.slice(0, 2);
  expect(of(400)).toEqual(['相符', '400元 × 15名 ＝ 6000元']);
  expect(of(600)).toEqual(['不符', '600元 × 15名 ＝ 9000元']);
});

test('other-unit', () => {
  const of = (area: number) =>
    judged('other-unit', [
      ['claim', `${area}亩`, area, { unit: '亩' }],
      ['other', '30.0万平方米', 300_000, { unit: '平方米' }],
    ])?.slice(0, 2);
  expect(of(450)).toEqual(['相符', '把30.0万平方米换算成亩（1亩约为666.7平方米） ＝ 450亩']);
  expect(of(500)?.[0]).toBe('不符');
  expect(judged('other-unit', [['claim', '500家', 500, count]])).toBeUndefined();
});

test('doubling-in-time', () => {
  const of = (rate: number) =>
    judged('doubling-in-time', [
      ['claim', '翻番', 2, { unit: '倍', relation: 'growth' }],
      ['change', '63.5%', 63.5, growth],
      ['factor', `${rate}%`, rate, { ...growth, period: '2016-2020' }],
    ])?.[0];
  expect([of(9), of(4), of(2)]).toEqual(['相符', '无法判断', '不符']);
});

test('year-against-average', () => {
  const of = (first: number) =>
    judged('year-against-average', [
      ['claim', `${first}%`, first, { ...growth, period: '2016' }],
      ['other', '9%', 9, { ...growth, period: '2016-2020' }],
    ]);
  expect(of(8.5)?.slice(0, 2)).toEqual([
    '无法判断',
    '如果第一年是8.5%，5年要平均到9%，后4年平均每年约要9.13%',
  ]);
  expect(of(-60)?.[0]).toBe('不符');
});

test('order-of-magnitude', () => {
  const of = (now: number) =>
    judged('order-of-magnitude', [
      ['claim', `${now}公里`, now, { unit: '公里' }],
      ['base', '5.8公里', 5.8, { unit: '公里' }],
    ])?.[0];
  expect([of(6), of(300), of(60_000)]).toEqual(['相符', '无法判断', '不符']);
});

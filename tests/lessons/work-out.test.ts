import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workOut } from '../../scripts/lessons/work-out.ts';
import { figureOf } from '../charts/support/figure.ts';

const level = figureOf({ id: 'a', quote: '1370亿元', value: 137_000_000_000 });
const growth = figureOf({ id: 'b', quote: '39%', value: 39, unit: '%', relation: 'growth' });
const points = figureOf({ id: 'c', quote: '8个百分点', value: 8, unit: '百分点' });
const share = figureOf({ id: 'd', quote: '54.5%', value: 54.5, unit: '%', relation: 'share' });
const range = figureOf({ id: 'e', quote: '3—5家', value: null, low: 3, high: 5, unit: '家' });
const figures = new Map([level, growth, points, share, range].map((each) => [each.id, each]));
const result = (formula: string, unit: string, decimals: number) =>
  workOut({ formula, unit, decimals, round: 'nearest' }, figures).is;

test('money, per cent and points come out in the unit that is asked for', () => {
  expect(result('[a] / (1 + [b])', '亿元', 1)).toBe('985.6亿元');
  expect(result('[a] / (1 + [b])', '万元', 0)).toBe('9856115万元');
  expect(result('[d] - [c]', '%', 1)).toBe('46.5%');
  expect(result('[d] - [c]', '个百分点', 0)).toBe('47个百分点');
  expect(result('[b] / [d]', '倍', 2)).toBe('0.72倍');
  expect(result('[c] / 161', '%', 1)).toBe('0.0%');
  expect(result('[a] / [a] * 4.97', '', 1)).toBe('5.0');
  expect(result('[a] / [a]', '', 0)).toBe('1');
});

test('the ends are those of what rounds to the printed figure', () => {
  expect(result('low[d] - high[c]', '%', 2)).toBe('45.95%');
  expect(result('high[d] - low[c]', '%', 2)).toBe('47.05%');
});

test('the working shows the figures as they are printed', () => {
  const compute = { formula: '[a]/(1+low[b])', unit: '亿元', decimals: 0, round: 'up' } as const;
  const { parts } = workOut(compute, figures);
  expect(parts.map(({ text }) => text).join('')).toBe('1370亿元 ÷ (1 ＋ 39%的下限)');
  expect(parts.flatMap((each) => each.figure ?? [])).toEqual(['a', 'b']);
});

test('an unknown figure and a range have no value', () => {
  expect(() => result('[z]', '', 0)).toThrow('Unexpected figure z');
  expect(() => result('[e]', '家', 0)).toThrow('without a single value');
});

test('the result moves with the figure: another figure gives another answer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 9999 }),
      (one, other) => {
        const of = (value: number) => {
          const figure = figureOf({ id: 'x', quote: `${value}家`, value, unit: '家' });
          const compute = {
            formula: '[x] * 2 + 1',
            unit: '家',
            decimals: 0,
            round: 'nearest',
          } as const;
          return workOut(compute, new Map([['x', figure]])).is;
        };
        expect(of(one)).toBe(`${one * 2 + 1}家`);
        expect(of(one) === of(other)).toBe(one === other);
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../scripts/checks/rules.ts';
import type { CheckRole, CheckRule, Verdict } from '../../src/schemas/check.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { figure } from '../lib/plain-reading/figure.fixture.ts';

/** A level printed in 亿元 with `decimals` digits after the point. */
function level(hundredths: number, decimals: number): Figure {
  const quote = `${(hundredths / 100).toFixed(decimals)}亿元`;
  return figure({
    quote,
    value: Math.round(Number.parseFloat(quote) * 100) * 1_000_000,
    unit: '元',
  });
}

function rate(percent: number, decimals = 1): Figure {
  const quote = `${percent.toFixed(decimals)}%`;
  return figure({ quote, value: Number.parseFloat(quote), unit: '%', relation: 'growth' });
}

function verdict(
  rule: CheckRule,
  told: readonly (readonly [CheckRole, Figure])[],
): Verdict | undefined {
  const [first, ...others] = told.map(([role, each]) => ({ role, figure: each }));
  if (!first) return undefined;
  const statement = {
    rule,
    figures: [first, ...others] as const,
    quote: '',
    items: [],
    doubt: null,
  };
  return rules.find(({ id }) => id === rule)?.judge(statement)?.verdict;
}

const growthOf = (claim: Figure, base: Figure, now: Figure) =>
  verdict('growth-against-base', [
    ['claim', claim],
    ['base', base],
    ['level', now],
  ]);
const amount = fc.integer({ min: 1000, max: 999_999 });
const percent = fc.integer({ min: -500, max: 900 }).map((tenths) => tenths / 10);

test('the same numbers in 万元 and 亿元 have the same verdict', () => {
  const smaller = (each: Figure): Figure => ({
    ...each,
    quote: each.quote.replace('亿', '万'),
    value: Number(each.value) / 10_000,
  });
  fc.assert(
    fc.property(amount, amount, percent, (a, b, g) => {
      const [base, now, claim] = [level(a, 2), level(b, 2), rate(g)];
      expect(growthOf(claim, smaller(base), smaller(now))).toBe(growthOf(claim, base, now));
    }),
  );
});

test('a growth computed from unrounded values never disagrees with what is printed of them', () => {
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 2 }), (a, b, decimals) => {
      const exact = (b / a - 1) * 100;
      fc.pre(Math.abs(exact) < 1000);
      expect(growthOf(rate(exact), level(a, decimals), level(b, decimals))).not.toBe('不符');
    }),
  );
});

test('cutting digits off instead of rounding is never called a disagreement', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const cut = (hundredths: number) => level(Math.floor(hundredths / 10) * 10, 1);
      const exact = (b / a - 1) * 100;
      fc.pre(exact > 0 && exact < 1000);
      expect(growthOf(rate(Math.floor(exact * 10) / 10), cut(a), cut(b))).not.toBe('不符');
    }),
  );
});

test('a total of unrounded parts never disagrees with what is printed of them', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 8 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const told = parts.map((part) => ['part', level(part, 1)] as const);
      expect(verdict('parts-against-total', [['total', level(total, 1)], ...told])).not.toBe(
        '不符',
      );
    }),
  );
});

test('what is far off disagrees', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const exact = (b / a - 1) * 100;
      fc.pre(Math.abs(exact) < 500);
      expect(growthOf(rate(exact + 20), level(a, 2), level(b, 2))).toBe('不符');
    }),
  );
});

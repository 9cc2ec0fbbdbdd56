import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decimalText } from '../../../src/exact/decimal-text.ts';
import {
  compare,
  type Fraction,
  fraction,
  minus,
  over,
  parseDecimal,
  plus,
  powerOfTen,
  times,
} from '../../../src/exact/fraction.ts';
import type { Interval } from '../../../src/exact/interval.ts';
import { compoundGrowth } from '../../../src/lib/plain-reading/compound-growth.ts';
import { displayInterval } from '../../../src/lib/plain-reading/display-interval.ts';
import { impliedBase } from '../../../src/lib/plain-reading/implied-base.ts';

const hundred = fraction(100n);

describe('impliedBase', () => {
  it('is exact: 1370亿元 after 39 % more', () => {
    // 1370 ÷ 1.39, 1369.5 ÷ 1.395, 1370.5 ÷ 1.385
    expect(impliedBase('1370亿元', '39%')).toEqual({
      value: fraction(13_700_000_000_000n, 139n),
      low: fraction(136_950_000_000_000n, 1395n),
      high: fraction(137_050_000_000_000n, 1385n),
    });
  });

  it('is exact for a fall: 96 after 4 % less', () => {
    // 96 ÷ 0.96, 95.5 ÷ 0.965, 96.5 ÷ 0.955
    expect(impliedBase('96', '-4')).toEqual({
      value: fraction(100n),
      low: fraction(95_500n, 965n),
      high: fraction(96_500n, 955n),
    });
  });

  it.each([
    ['1370亿元', '39%', 4, ['98600000000', '98100000000', '99000000000']],
    ['1370.00亿元', '39.00%', 6, ['98561000000', '98557000000', '98566000000']],
    ['3741万人次', '13.4%', 4, ['32990000', '32970000', '33010000']],
    ['9295万元', '0%', 4, ['93000000', '92400000', '93500000']],
  ] as const)('%s and %s, to be read', (level, growth, digits, expected) => {
    expect(shown(impliedBase(level, growth), digits)).toEqual(expected);
  });

  it.each([
    ['100', '-100%'],
    ['100', '-100.2'],
    ['100', '-250'],
    ['100', '-99.5%', 'defined'],
    ['0', '5%'],
    ['-3', '5%'],
    ['亿元', '5%'],
    ['1370亿元', '百分之五'],
  ])('of %s and %s', (level, growth, result = 'undefined') => {
    expect(impliedBase(level, growth) === undefined ? 'undefined' : 'defined').toBe(result);
  });
});

describe('compoundGrowth', () => {
  it.each([
    // 1.104⁵ = 1.63998, 1.1035⁵ = 1.63627, 1.1045⁵ = 1.64369
    ['10.4%', 5, ['64', '63.6', '64.4']],
    ['9%', 5, ['54', '50', '58']],
    ['-3.5%', 2, ['-6.9', '-7', '-6.7']],
    ['10%', 1, ['10', '9', '11']],
  ])('%s over %i years', (rate, years, expected) => {
    expect(shown(compoundGrowth(rate, years), 3)).toEqual(expected);
  });

  it.each([
    ['10%', 0],
    ['10%', 2.5],
    ['10%', 101],
    ['-100%', 5],
    ['翻番', 5],
  ])('refuses %s over %d years', (rate, years) => {
    expect(compoundGrowth(rate, years)).toBeUndefined();
  });
});

/** A decimal as printed, and a number that is printed so. */
const printed = fc
  .tuple(
    fc.integer({ min: 1, max: 10 ** 7 }),
    fc.nat({ max: 4 }),
    fc.integer({ min: -499, max: 499 }),
  )
  .map(([digits, places, off]) => {
    const text = decimalText(times(fraction(BigInt(digits)), powerOfTen(-places)));
    const step = powerOfTen(-(text.split('.')[1]?.length ?? 0));
    const value = parseDecimal(text) ?? fraction(0n);
    return { text, value, truth: plus(value, times(step, fraction(BigInt(off), 1000n))) };
  });

test('the interval holds the quotient of the printed digits, and of all that are printed so', () => {
  fc.assert(
    fc.property(printed, printed, fc.boolean(), (level, rate, falls) => {
      const sign = (number: Fraction): Fraction => (falls ? minus(fraction(0n), number) : number);
      const implied = impliedBase(level.text, `${falls ? '-' : ''}${rate.text}`);
      fc.pre(implied !== undefined);
      const base = (amount: Fraction, growth: Fraction): Fraction =>
        over(times(amount, hundred), plus(hundred, sign(growth)));
      const ends = [implied, displayInterval(implied, 3)];
      for (const { low, high } of ends) {
        for (const number of [
          base(level.value, rate.value),
          base(level.truth, rate.truth),
          implied.value,
        ]) {
          expect(compare(low, number)).toBeLessThanOrEqual(0);
          expect(compare(high, number)).toBeGreaterThanOrEqual(0);
        }
      }
      expect(implied.value).toEqual(base(level.value, rate.value));
    }),
  );
});

test('what is shown has no more digits than are given', () => {
  fc.assert(
    fc.property(printed, printed, fc.integer({ min: 1, max: 6 }), (level, rate, digits) => {
      const implied = impliedBase(level.text, rate.text);
      fc.pre(implied !== undefined);
      const { value } = displayInterval(implied, digits);
      const significant = decimalText(value)
        .replace('.', '')
        .replace(/^0+|0+$/g, '');
      expect(significant.length).toBeLessThanOrEqual(digits);
    }),
  );
});

test('a compound growth lies between its ends and grows with the rate', () => {
  fc.assert(
    fc.property(printed, fc.integer({ min: 1, max: 30 }), ({ text }, years) => {
      const total = compoundGrowth(text, years);
      expect(total && compare(total.low, total.value)).toBeLessThan(0);
      expect(total && compare(total.high, total.value)).toBeGreaterThan(0);
    }),
  );
});

function shown(interval: Interval | undefined, digits: number): string[] | undefined {
  if (!interval) return undefined;
  const { value, low, high } = displayInterval(interval, digits);
  return [value, low, high].map(decimalText);
}

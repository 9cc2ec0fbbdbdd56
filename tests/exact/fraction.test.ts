import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decimalText, exactValue, grouped } from '../../src/exact/decimal-text.ts';
import {
  compare,
  fraction,
  minus,
  over,
  parseDecimal,
  plus,
  times,
} from '../../src/exact/fraction.ts';
import { leadingPlace, roundSignificant, roundTo } from '../../src/exact/rounding.ts';

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat({ max: 12 }))
  .map(([negative, digits, places]) => {
    const text = digits.toString().padStart(places + 1, '0');
    const point = text.length - places;
    return `${negative ? '-' : ''}${text.slice(0, point)}${places > 0 ? `.${text.slice(point)}` : ''}`;
  });
const numbers = decimals.map((text) => parseDecimal(text) ?? fraction(0n));

describe('parseDecimal', () => {
  it.each([
    ['0.1', '0.1'],
    ['1370', '1370'],
    ['12.50', '12.5'],
    ['-0.88', '-0.88'],
    ['1.5e+22', '15000000000000000000000'],
    ['1e-7', '0.0000001'],
  ])('reads %s as %s', (text, plain) => {
    const value = parseDecimal(text);
    expect(value && decimalText(value)).toBe(plain);
  });

  it.each(['', '.', '1.', 'NaN', 'Infinity', '1,000', '一', '1e99999', '--1'])(
    'refuses %j',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );
});

test('0.1 + 0.2 is 0.3', () => {
  const sum = plus(fraction(1n, 10n), fraction(2n, 10n));
  expect(decimalText(sum)).toBe('0.3');
});

test('what is added or multiplied can be taken back', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      expect(minus(plus(a, b), b)).toEqual(a);
      if (b.n !== 0n) expect(over(times(a, b), b)).toEqual(a);
    }),
  );
});

test('a division by 0 is an error', () => {
  expect(() => over(fraction(1n), fraction(0n))).toThrow(RangeError);
});

test('a plain decimal is the same number, without an exponent', () => {
  fc.assert(
    fc.property(numbers, (value) => {
      const text = decimalText(value);
      expect(text).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
      expect(parseDecimal(text)).toEqual(value);
      expect(parseDecimal(grouped(value).replaceAll(',', ''))).toEqual(value);
    }),
  );
});

test('an endless decimal must be rounded first', () => {
  expect(() => decimalText(fraction(1n, 3n))).toThrow(RangeError);
});

test('commas stand after every three digits of the whole part only', () => {
  expect(grouped(fraction(137_000_000_000n))).toBe('137,000,000,000');
  expect(grouped(fraction(123_456_789n, 10_000n))).toBe('12,345.6789');
  expect(grouped(fraction(-1000n))).toBe('-1,000');
});

test('a value of a figure is exact, whether it is a number, a string or too large', () => {
  expect(exactValue(0.88)).toEqual(fraction(22n, 25n));
  expect(exactValue('0.88')).toEqual(fraction(22n, 25n));
  expect(exactValue(1e22)).toEqual(fraction(10n ** 22n));
  expect(exactValue(null)).toBeUndefined();
  expect(exactValue(Number.NaN)).toBeUndefined();
});

describe('rounding', () => {
  it.each([
    ['985.6115', 0, 'nearest', '986'],
    ['985.5', 0, 'nearest', '986'],
    ['-985.5', 0, 'nearest', '-986'],
    ['981.7', 0, 'down', '981'],
    ['981.7', 0, 'up', '982'],
    ['-981.7', 0, 'down', '-982'],
    ['-981.7', 0, 'up', '-981'],
    ['54457', 2, 'nearest', '54500'],
    ['0.04567', -3, 'nearest', '0.046'],
    ['981', 0, 'up', '981'],
  ] as const)('%s to 10^%i, %s, is %s', (text, place, direction, expected) => {
    const value = parseDecimal(text) ?? fraction(0n);
    expect(decimalText(roundTo(value, place, direction))).toBe(expected);
  });

  it('keeps the digits that are asked for', () => {
    expect(decimalText(roundSignificant(fraction(54_457n), 3))).toBe('54500');
    expect(decimalText(roundSignificant(fraction(1n, 3n), 2))).toBe('0.33');
    expect(decimalText(roundSignificant(fraction(0n), 2))).toBe('0');
  });

  it('never moves a number further than its step, nor past it', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -8, max: 12 }), (value, place) => {
        expect(compare(roundTo(value, place, 'down'), value)).toBeLessThanOrEqual(0);
        expect(compare(roundTo(value, place, 'up'), value)).toBeGreaterThanOrEqual(0);
        expect(compare(roundTo(value, place, 'down'), roundTo(value, place))).toBeLessThan(1);
      }),
    );
  });

  it('knows the place of the first digit', () => {
    expect(['1', '9.99', '10', '0.05', '0.1', '999999'].map(placeOf)).toEqual([0, 0, 1, -2, -1, 5]);
  });
});

function placeOf(text: string): number {
  return leadingPlace(parseDecimal(text) ?? fraction(0n));
}

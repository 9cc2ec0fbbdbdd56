import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  decimalOf,
  shift,
  times,
  toPlainString,
  toValue,
} from '../../scripts/numbers/decimal.ts';

fc.configureGlobal({ seed: 20_120_203 });

describe('toPlainString(decimal)', () => {
  test.for([
    ['0', '0'],
    ['00', '0'],
    ['0.000', '0'],
    ['12.50', '12.5'],
    ['012', '12'],
    ['0.05', '0.05'],
    ['100', '100'],
  ] satisfies [string, string][])('prints %s as %s', ([text, plain]) => {
    expect(toPlainString(decimalOf(text))).toBe(plain);
  });

  test('prints powers of ten in full, up and down', () => {
    expect(toPlainString(shift(decimalOf('1.5'), 8))).toBe('150000000');
    expect(toPlainString(shift(decimalOf('15'), -3))).toBe('0.015');
    expect(toPlainString(shift(decimalOf('0'), 8))).toBe('0');
    expect(toPlainString(times(decimalOf('1.5'), -2n))).toBe('-3');
    expect(toPlainString(times(decimalOf('0.05'), -1n))).toBe('-0.05');
  });
});

describe('toValue(decimal)', () => {
  test.for([
    ['0.1', 0.1],
    ['1234.5', 1234.5],
    ['123456789012345', 123456789012345],
    ['1234567890123456', '1234567890123456'],
    ['0.1234567890123456', '0.1234567890123456'],
    ['100000000000000000000', 1e20],
    ['1000000000000000000000', '1000000000000000000000'],
  ] satisfies [string, number | string][])('gives %s as %j', ([text, value]) => {
    expect(toValue(decimalOf(text))).toBe(value);
  });

  test('gives a number too small for a double as a string, and not as nothing', () => {
    const tiny = `0.${'0'.repeat(400)}1`;
    expect(toValue(decimalOf(tiny))).toBe(tiny);
  });

  test('gives a number only where it says the same as the string', () => {
    const digits = fc.stringMatching(/^\d{1,24}(?:\.\d{1,12})?$/);
    fc.assert(
      fc.property(digits, (text) => {
        const value = toValue(decimalOf(text));
        if (typeof value === 'string') expect(value).toBe(toPlainString(decimalOf(text)));
        else expect(toPlainString(decimalOf(plainOf(value)))).toBe(toPlainString(decimalOf(text)));
      }),
    );
  });
});

describe('add(a, b)', () => {
  test('is exact where floating point is not', () => {
    expect(toPlainString(add(decimalOf('0.1'), decimalOf('0.2')))).toBe('0.3');
    expect(toPlainString(add(shift(decimalOf('3'), 8), shift(decimalOf('5'), 7)))).toBe(
      '350000000',
    );
    expect(toPlainString(add(shift(decimalOf('1'), 40), decimalOf('0.5')))).toBe(
      `1${'0'.repeat(40)}.5`,
    );
  });
});

/** A number without an exponent. */
function plainOf(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15 });
}

import { compare, type Fraction, fraction, minus, times, toPower } from '../../exact/fraction.ts';
import { type Interval, roundingInterval } from '../../exact/interval.ts';
import { type Printed, readPrinted } from '../../exact/printed.ts';
import { factorOf } from './implied-base.ts';

const hundred = fraction(100n);

/**
 * The total growth of several years at a yearly rate: 10.4% over 5 years → 64.0%, between 63.6%
 * and 64.4%.
 * @param rate in per cent a year, as printed (10.4%, -2) or a decimal
 * @returns exact numbers in per cent; undefined where the rate may be −100 % or less, the years are
 * no whole number from 1 to 100, or the rate is no number
 */
export function compoundGrowth(rate: string | Printed, years: number): Interval | undefined {
  const printed = typeof rate === 'string' ? readPrinted(rate) : rate;
  if (!printed || !Number.isInteger(years) || years < 1 || years > 100) return undefined;
  const factor = factorOf(roundingInterval(printed));
  if (compare(factor.low, fraction(0n)) <= 0) return undefined;
  const total = (yearly: Fraction): Fraction =>
    times(minus(toPower(yearly, years), fraction(1n)), hundred);
  return { value: total(factor.value), low: total(factor.low), high: total(factor.high) };
}

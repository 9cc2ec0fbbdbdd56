import { type Fraction, fraction, minus, over, plus } from './fraction.ts';
import type { Printed } from './printed.ts';

/** What an exact quotient is (`value`) and where the unrounded one may lie. */
export interface Interval {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Where a number lies that was rounded to its last printed digit: 39 → 38.5 to 39.5. */
export function roundingInterval({ value, step }: Pick<Printed, 'value' | 'step'>): Interval {
  const half = over(step, fraction(2n));
  return { value, low: minus(value, half), high: plus(value, half) };
}

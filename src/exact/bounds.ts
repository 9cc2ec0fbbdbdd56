import { compare, type Fraction, minus, over, plus, times } from './fraction.ts';

/** Where a number may lie; null where nothing limits it on that side. */
export interface Bounds {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** One number and no other. */
export function exactly(value: Fraction): Bounds {
  return { low: value, high: value };
}

export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { low: both(a.low, b.low, plus), high: both(a.high, b.high, plus) };
}

export function subtractBounds(a: Bounds, b: Bounds): Bounds {
  return { low: both(a.low, b.high, minus), high: both(a.high, b.low, minus) };
}

/** The product of numbers that are not negative. */
export function multiplyBounds(a: Bounds, b: Bounds): Bounds {
  return { low: both(a.low, b.low, times), high: both(a.high, b.high, times) };
}

/** The quotient of numbers that are not negative; without a limit where the divisor may be 0. */
export function divideBounds(a: Bounds, b: Bounds): Bounds {
  const divide = (x: Fraction, y: Fraction) => (y.n > 0n ? over(x, y) : null);
  return { low: both(a.low, b.high, divide), high: both(a.high, b.low, divide) };
}

/** Each end put through a function that grows with its argument. */
export function mapBounds({ low, high }: Bounds, map: (end: Fraction) => Fraction): Bounds {
  return { low: low && map(low), high: high && map(high) };
}

/**
 * Some number lies in both. Where they only touch, one of them must be a single number: what rounds
 * to 5.0 and what rounds to 5.1 have nothing in common.
 */
export function meet(a: Bounds, b: Bounds): boolean {
  const touching = isPoint(a) || isPoint(b);
  return isUpTo(a.low, b.high, touching) && isUpTo(b.low, a.high, touching);
}

function isPoint({ low, high }: Bounds): boolean {
  return low !== null && high !== null && compare(low, high) === 0;
}

function isUpTo(low: Fraction | null, high: Fraction | null, touching: boolean): boolean {
  if (low === null || high === null) return true;
  return touching ? compare(low, high) <= 0 : compare(low, high) < 0;
}

function both(
  a: Fraction | null,
  b: Fraction | null,
  join: (a: Fraction, b: Fraction) => Fraction | null,
): Fraction | null {
  return a && b && join(a, b);
}

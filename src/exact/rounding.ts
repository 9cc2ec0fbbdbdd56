import { absolute, compare, type Fraction, fraction, over, powerOfTen, times } from './fraction.ts';

export type Direction = 'nearest' | 'down' | 'up';

/** The number rounded to a multiple of 10^`place`; nearest rounds halves away from zero. */
export function roundTo(
  value: Fraction,
  place: number,
  direction: Direction = 'nearest',
): Fraction {
  const { n, d } = over(value, powerOfTen(place));
  return times(fraction(wholePart(n, d, direction)), powerOfTen(place));
}

function wholePart(n: bigint, d: bigint, direction: Direction): bigint {
  if (direction === 'nearest') {
    const half = (2n * (n < 0n ? -n : n) + d) / (2n * d);
    return n < 0n ? -half : half;
  }
  const truncated = n / d;
  const exact = truncated * d === n;
  if (direction === 'down') return n < 0n && !exact ? truncated - 1n : truncated;
  return n > 0n && !exact ? truncated + 1n : truncated;
}

/** The power of ten of the first digit: 986 → 2, 0.05 → -2; 0 for 0. */
export function leadingPlace(value: Fraction): number {
  const size = absolute(value);
  if (size.n === 0n) return 0;
  const guess = size.n.toString().length - size.d.toString().length;
  return compare(size, powerOfTen(guess)) < 0 ? guess - 1 : guess;
}

/** The number rounded to that many significant digits. */
export function roundSignificant(value: Fraction, digits: number): Fraction {
  return roundTo(value, leadingPlace(value) - digits + 1);
}

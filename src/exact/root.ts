import { compare, type Fraction, fraction, toPower } from './fraction.ts';

/** Digits after the point of a root that is no fraction. */
const PLACES = 8;

/**
 * The positive number whose `degree`-th power is `value`, cut off or rounded up at eight decimals.
 * @param value not negative
 */
export function rootOf(value: Fraction, degree: number, direction: 'down' | 'up'): Fraction {
  const scale = 10n ** BigInt(PLACES);
  const power = (guess: bigint) => toPower(fraction(guess, scale), degree);
  let [low, high] = [0n, scale];
  while (compare(power(high), value) < 0) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (compare(power(middle), value) <= 0) low = middle;
    else high = middle;
  }
  if (compare(power(high), value) <= 0) return fraction(high, scale);
  const exact = compare(power(low), value) === 0;
  return fraction(direction === 'down' || exact ? low : high, scale);
}

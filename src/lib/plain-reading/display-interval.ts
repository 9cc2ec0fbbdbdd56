import { compare, type Fraction, minus } from '../../exact/fraction.ts';
import type { Interval } from '../../exact/interval.ts';
import { leadingPlace, roundTo } from '../../exact/rounding.ts';

/**
 * An interval rounded to be read: no finer than its own width, its ends outwards, so that they
 * still hold all of it, and its middle with no more digits than are given.
 * @param digits significant digits of the less precise source
 */
export function displayInterval({ value, low, high }: Interval, digits: number): Interval {
  const finest = leadingPlace(value) - digits + 1;
  const place = widthPlace(minus(high, low)) ?? finest;
  return {
    value: roundTo(value, Math.max(finest, place)),
    low: roundTo(low, place, 'down'),
    high: roundTo(high, place, 'up'),
  };
}

/** 约986亿元，在981亿元到990亿元之间; without the middle where rounding moves it to an end. */
export function intervalText(
  { value, low, high }: Interval,
  text: (number: Fraction) => string,
): string {
  const between = `在${text(low)}到${text(high)}之间`;
  const middle = compare(value, low) > 0 && compare(value, high) < 0;
  return middle ? `约${text(value)}，${between}` : between;
}

function widthPlace(width: Fraction): number | undefined {
  return width.n === 0n ? undefined : leadingPlace(width);
}

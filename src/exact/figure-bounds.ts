import type { Figure } from '../schemas/figure.ts';
import type { Bounds } from './bounds.ts';
import { exactValue } from './decimal-text.ts';
import {
  absolute,
  type Fraction,
  fraction,
  minus,
  over,
  plus,
  powerOfTen,
  times,
} from './fraction.ts';
import { plainQuote, printedFigure } from './printed.ts';
import { type Bound, boundOf } from './qualifier.ts';

/** What of a figure its bounds depend on. */
export type BoundedFigure = Pick<
  Figure,
  'quote' | 'value' | 'low' | 'high' | 'qualifier' | 'relation'
>;

const two = fraction(2n);
/** Qualifiers that leave one side without a limit. */
const openBounds: readonly (Bound | undefined)[] = ['above', 'at-least', 'at-most', 'below'];

/** The words about a figure leave one side without a limit: 超过, 以上, 以内. */
export function isOpen(figure: Pick<Figure, 'qualifier'>): boolean {
  return openBounds.includes(boundOf(figure.qualifier));
}

/** The printed value and nothing around it; both ends of a range. Undefined without a value. */
export function valueBounds(figure: BoundedFigure): Bounds | undefined {
  const value = exactValue(figure.value);
  if (value) return { low: value, high: value };
  const [low, high] = [exactValue(figure.low), exactValue(figure.high)];
  return low && high && { low, high };
}

/**
 * Where a figure lies if it was rounded to its last printed digit, or as far as 约, 近, 多 reach.
 * Whole counts without 万 or 亿 are exact. 超过 and the like are not heard here.
 */
export function roundedBounds(figure: BoundedFigure): Bounds | undefined {
  const bounds = valueBounds(figure);
  if (!bounds) return undefined;
  const soft = softBounds(figure);
  if (soft) return soft;
  return widen(bounds, over(stepOf(figure), two));
}

/** The same with the most that can be excused: digits cut off or rounded up, 超过 and 以内 heard. */
export function loosestBounds(figure: BoundedFigure): Bounds | undefined {
  const rounded = roundedBounds(figure);
  if (!rounded) return undefined;
  const wide = widen(rounded, slackOf(figure));
  const bound = boundOf(figure.qualifier);
  if (bound === 'above' || bound === 'at-least') return { low: wide.low, high: null };
  if (bound === 'at-most' || bound === 'below') return { low: null, high: wide.high };
  return wide;
}

/** 约500 → 450 to 550, 近500 → 400 to 500, 500多 → 500 to 600; undefined for other words. */
function softBounds(figure: BoundedFigure): Bounds | undefined {
  const value = exactValue(figure.value);
  if (!value) return undefined;
  const unit = lastDigitOf(value);
  const bound = boundOf(figure.qualifier);
  if (bound === 'about') return widen({ low: value, high: value }, over(unit, two));
  if (bound === 'nearly') return { low: minus(value, unit), high: value };
  if (bound === 'just-above') return { low: value, high: plus(value, unit) };
  return undefined;
}

/** What one of the last printed digit is worth; 0 for counts of single things. */
function stepOf(figure: BoundedFigure): Fraction {
  if (isExactCount(figure)) return fraction(0n);
  return printedFigure(figure)?.step ?? fraction(0n);
}

function slackOf(figure: BoundedFigure): Fraction {
  const value = exactValue(figure.value);
  if (!isExactCount(figure)) return over(stepOf(figure), two);
  // 1400套 may stand for 1417; 15套 stands for itself.
  const unit = value && value.n !== 0n ? lastDigitOf(value) : fraction(1n);
  return unit.d === 1n && unit.n >= 100n ? unit : fraction(0n);
}

function isExactCount({ relation, quote, value }: BoundedFigure): boolean {
  const exact = exactValue(value);
  if (relation !== 'count' || !exact || exact.d !== 1n) return false;
  return !/[.．]|\d[百千万亿]/u.test(plainQuote(quote));
}

/** The worth of the last digit that is not 0: 4200 → 100, 9.5 → 0.1. */
function lastDigitOf(value: Fraction): Fraction {
  let place = 0;
  let { n } = times(absolute(value), powerOfTen(decimalsOf(value)));
  if (n === 0n) return fraction(1n);
  while (n % 10n === 0n) {
    n /= 10n;
    place += 1;
  }
  return powerOfTen(place - decimalsOf(value));
}

function decimalsOf({ d }: Fraction): number {
  let decimals = 0;
  while (decimals < 30 && 10n ** BigInt(decimals) % d !== 0n) decimals += 1;
  return decimals;
}

function widen({ low, high }: Bounds, by: Fraction): Bounds {
  return { low: low && minus(low, by), high: high && plus(high, by) };
}

import { amountText } from '../exact/amount-text.ts';
import { compare, type Fraction, fraction, minus, times } from '../exact/fraction.ts';
import { type Interval, roundingInterval } from '../exact/interval.ts';
import { type Printed, printedFigure } from '../exact/printed.ts';
import { displayInterval } from '../lib/plain-reading/display-interval.ts';
import { impliedBase } from '../lib/plain-reading/implied-base.ts';
import { measured } from '../lib/plain-reading/names.ts';
import { baseYear, singleYear } from '../lib/plain-reading/periods.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Mark } from './types.ts';

const hundred = fraction(100n);

/** The year that a change is measured from: its base, or the year before. */
export function impliedYear(by: Figure): number | undefined {
  const year = singleYear(by.period);
  return baseYear(by.base) ?? (year !== undefined && by.base === null ? year - 1 : undefined);
}

/**
 * What stood before a growth rate, a change or a multiple (是4倍), with the interval that rounding
 * leaves. Undefined where a word such as 近 or 超 leaves open how far off a number is, or where the
 * two cannot be combined.
 */
export function impliedMark(level: Figure, by: Figure, slot: string): Mark | undefined {
  if (level.qualifier !== null || by.qualifier !== null) return undefined;
  const [amount, change] = [printedFigure(level), printedFigure(by)];
  const interval = amount && change && intervalBefore(amount, change, by);
  if (!interval) return undefined;
  const shown = displayInterval(interval, amount.digits);
  const exact = compare(interval.low, interval.high) === 0;
  const text = amountText(exact ? interval.value : shown.value) + measured(level.unit);
  return {
    slot,
    shape: 'implied',
    value: toNumber(interval.value),
    low: toNumber(interval.low),
    high: toNumber(interval.high),
    label: exact ? text : `约${text}`,
    figures: [level, by],
  };
}

function intervalBefore(amount: Printed, change: Printed, by: Figure): Interval | undefined {
  if (by.relation === 'growth' && by.unit === '%') return impliedBase(amount, change);
  if (by.relation === 'ratio' && by.unit === '倍') {
    const growth = minus(times(change.value, hundred), hundred);
    return impliedBase(amount, { ...change, value: growth, step: times(change.step, hundred) });
  }
  if (by.relation === 'change') return before(amount, change, by.unit);
  return undefined;
}

/** Counted things are counted exactly; amounts are rounded to their last digit. */
function before(amount: Printed, change: Printed, unit: string | null): Interval {
  const value = minus(amount.value, change.value);
  if (/^[家个户人名项件座所条]$/u.test(unit ?? '')) return { value, low: value, high: value };
  const [now, more] = [roundingInterval(amount), roundingInterval(change)];
  return { value, low: minus(now.low, more.high), high: minus(now.high, more.low) };
}

function toNumber({ n, d }: Fraction): number {
  return Number(n) / Number(d);
}

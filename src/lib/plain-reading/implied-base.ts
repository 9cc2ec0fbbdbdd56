import { compare, type Fraction, fraction, over, plus } from '../../exact/fraction.ts';
import { type Interval, roundingInterval } from '../../exact/interval.ts';
import { type Printed, readPrinted } from '../../exact/printed.ts';

const none = fraction(0n);
const hundred = fraction(100n);

/**
 * The base that a level and its growth imply: 1370亿元 and 39% → 985.6亿, between 981.7亿 and
 * 989.5亿. The interval holds every base that could have given the printed digits; a fall is a
 * negative growth.
 * @param level as printed (1370亿元), or a decimal
 * @param growth in per cent, as printed (39%, -2.5) or a decimal
 * @returns exact numbers; undefined where the level may be 0 or less, the growth may be −100 % or
 * less, or one of them is no number
 */
export function impliedBase(
  level: string | Printed,
  growth: string | Printed,
): Interval | undefined {
  const [now, rate] = [asPrinted(level), asPrinted(growth)];
  if (!now || !rate) return undefined;
  const amount = roundingInterval(now);
  const factor = factorOf(roundingInterval(rate));
  if (compare(amount.low, none) <= 0 || compare(factor.low, none) <= 0) return undefined;
  return {
    value: over(amount.value, factor.value),
    low: over(amount.low, factor.high),
    high: over(amount.high, factor.low),
  };
}

/** Growth in per cent as a factor: 39 → 1.39. */
export function factorOf({ value, low, high }: Interval): Interval {
  const factor = (rate: Fraction): Fraction => over(plus(hundred, rate), hundred);
  return { value: factor(value), low: factor(low), high: factor(high) };
}

function asPrinted(number: string | Printed): Printed | undefined {
  return typeof number === 'string' ? readPrinted(number) : number;
}

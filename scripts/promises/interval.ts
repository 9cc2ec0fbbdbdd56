import type { Figure } from '../../src/schemas/figure.ts';
import { stepOf } from './printed.ts';

/** Least and greatest value that the words of a figure allow, and the number as printed. */
export interface Interval {
  readonly low: number;
  readonly printed: number;
  readonly high: number;
  /** The printed number itself is passed: 超5亿元. */
  readonly open: boolean;
  /** No word stands at the number; only rounding hides more digits. */
  readonly plain: boolean;
}

/** How far 约, 左右 and 近 may be from the number: a tenth. Wide, so that nothing is said too soon. */
const wide = 0.1;

/** The values a figure may stand for; undefined for ranges and ratios, which have no single one. */
export function intervalOf(figure: Figure): Interval | undefined {
  if (figure.value === null) return undefined;
  const printed = Number(figure.value);
  const words = figure.qualifier ?? '';
  const room = Math.abs(printed) * wide;
  const closed = { printed, open: false, plain: false };
  if (/以内|以下|不超/u.test(words))
    return { ...closed, low: Number.NEGATIVE_INFINITY, high: printed };
  if (/超|突破|多|余/u.test(words)) {
    return { low: printed, printed, high: Number.POSITIVE_INFINITY, open: true, plain: false };
  }
  if (/以上|不低于|至少/u.test(words)) {
    return { ...closed, low: printed, high: Number.POSITIVE_INFINITY };
  }
  if (/左右|约|上下/u.test(words)) return { ...closed, low: printed - room, high: printed + room };
  if (/近|不足|不到/u.test(words)) return { ...closed, low: printed - room, high: printed };
  const half = stepOf(figure) / 2;
  return { ...closed, low: printed - half, high: printed + half, plain: true };
}

/** The same on the other side of zero: at most 5 is at least -5. */
export function mirrored(interval: Interval): Interval {
  const { low, printed, high } = interval;
  return { ...interval, low: -high, printed: -printed, high: -low };
}

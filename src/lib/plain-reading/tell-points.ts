import { decimalText } from '../../exact/decimal-text.ts';
import {
  absolute,
  compare,
  type Fraction,
  fraction,
  minus,
  over,
  plus,
  times,
} from '../../exact/fraction.ts';
import { type Interval, roundingInterval } from '../../exact/interval.ts';
import { type Printed, printedFigure } from '../../exact/printed.ts';
import type { Figure } from '../../schemas/figure.ts';
import { displayInterval, intervalText } from './display-interval.ts';
import { compared, isOtherPlace } from './periods.ts';
import type { PlainSentence, Surroundings } from './types.ts';

const hundred = fraction(100n);

/**
 * 百分点 told from per cent; where the share itself is known, the share that it is compared with:
 * 53.3%, 17 points above 全省 → 全省约36%.
 */
export function tellPoints(figure: Figure, { level }: Surroundings): PlainSentence[] {
  const change = figure.unit === '百分点' ? printedFigure(figure) : undefined;
  if (!change) return [];
  const texts = [level && otherShare(figure, change, level), difference(change)];
  return texts.flatMap((text) => (text ? [{ kind: 'points' as const, text }] : []));
}

function otherShare(figure: Figure, change: Printed, level: Figure): string | undefined {
  const share = printedFigure(level);
  if (!share || level.unit !== '%' || figure.qualifier !== null || level.qualifier !== null) {
    return undefined;
  }
  const shown = displayInterval(subtract(share, change), share.digits);
  if (compare(shown.low, fraction(0n)) < 0) return undefined;
  const { before, after } = compared({ ...figure, relation: 'growth' });
  const falls = change.value.n < 0n;
  const place = isOtherPlace(figure.base);
  const moved = place ? (falls ? '低于' : '高于') : `比${before}${falls ? '降低' : '提高'}`;
  const points = `${decimalText(absolute(change.value))}个百分点`;
  const link = place ? `${moved}${before}${points}` : `${moved}${points}`;
  const told = intervalText(shown, (number) => `${decimalText(number)}%`);
  return `推算：${after}是${decimalText(share.value)}%，${link}，` + `所以${before}${told}。`;
}

/** The share less the points, each anywhere in its rounding interval. */
function subtract(share: Printed, change: Printed): Interval {
  const [whole, part] = [roundingInterval(share), roundingInterval(change)];
  return {
    value: minus(whole.value, part.value),
    low: minus(whole.low, part.high),
    high: minus(whole.high, part.low),
  };
}

/** 从45%提高8个百分点是53%，不是45%×1.08: with an example that stays between 0 and 100 %. */
function difference({ value }: Printed): string | undefined {
  const from = [45n, 10n, 60n, 90n]
    .map((example) => fraction(example))
    .find((example) => inPercent(plus(example, value)));
  if (!from) return '“百分点”是两个百分数相减得到的差。';
  const factor = plus(fraction(1n), over(value, hundred));
  const wrong = times(from, factor);
  const moved = value.n < 0n ? '降低' : '提高';
  const [start, end] = [decimalText(from), decimalText(plus(from, value))];
  return (
    `“百分点”是两个百分数相减得到的差：从${start}%${moved}${decimalText(absolute(value))}个百分点` +
    `是${end}%，不是${start}%×${decimalText(factor)}（${decimalText(wrong)}%）。`
  );
}

function inPercent(share: Fraction): boolean {
  return compare(share, fraction(0n)) >= 0 && compare(share, hundred) <= 0;
}

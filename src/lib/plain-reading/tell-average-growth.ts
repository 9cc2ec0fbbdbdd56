import { decimalText } from '../../exact/decimal-text.ts';
import { absolute, type Fraction, fraction, plus } from '../../exact/fraction.ts';
import type { Interval } from '../../exact/interval.ts';
import { type Printed, printedFigure } from '../../exact/printed.ts';
import {
  afterFall,
  type Bound,
  boundDirection,
  boundOf,
  boundShort,
} from '../../exact/qualifier.ts';
import { leadingPlace, roundTo } from '../../exact/rounding.ts';
import type { Figure } from '../../schemas/figure.ts';
import { compoundGrowth } from './compound-growth.ts';
import { displayInterval } from './display-interval.ts';
import type { PlainSentence } from './types.ts';
import { stretchOf } from './yearly-average.ts';

/** A yearly rate as the total of its years: 年均增长10.4%, 2010 to 2015 → 累计增长约64%. */
export function tellAverageGrowth(figure: Figure, constantPrices: boolean): PlainSentence[] {
  const rate = figure.unit === '%' ? printedFigure(figure) : undefined;
  if (!rate) return [];
  const stretch = stretchOf(figure);
  const total = stretch && compoundGrowth(rate, stretch.to - stretch.from);
  const moved = rate.value.n < 0n ? '下降' : '增长';
  const prices = constantPrices ? '扣除价格变动后，' : '';
  const yearly = `${prices}每年比上一年${moved}${percent(rate.value)}`;
  if (!stretch || !total) return [{ kind: 'growth', text: `平均下来，${yearly}。` }];
  const { from, to } = stretch;
  const bound = boundOf(figure.qualifier);
  const told = bound ? boundedTotal(total, rate, bound) : plainTotal(total, rate);
  const goal = figure.status === 'target' ? '的目标' : '';
  const text =
    `推算：如果${from}年是100，${yearly}，${to}年${goal}${told.index}，` +
    `也就是${to - from}年累计${moved}${told.total}。`;
  return [{ kind: 'growth', text }];
}

interface ToldTotal {
  readonly index: string;
  readonly total: string;
}

function plainTotal(total: Interval, rate: Printed): ToldTotal {
  const shown = displayInterval(total, Math.max(2, rate.digits));
  const [near, far] = rate.value.n < 0n ? [shown.high, shown.low] : [shown.low, shown.high];
  return {
    index: `大约是${left(shown.value)}`,
    total: `约${percent(shown.value)}（在${percent(near)}到${percent(far)}之间）`,
  };
}

/** 9%左右, 10%以上: no interval, and rounded so that the bound still holds. */
function boundedTotal({ value }: Interval, rate: Printed, bound: Bound): ToldTotal {
  const place = leadingPlace(value) - Math.max(2, rate.digits) + 1;
  const size = roundTo(absolute(value), place, boundDirection(bound));
  const falls = rate.value.n < 0n;
  const change = falls ? { n: -size.n, d: size.d } : size;
  const index = boundShort(falls ? afterFall(bound) : bound, left(change));
  return { index, total: boundShort(bound, percent(size)) };
}

function left(change: Fraction): string {
  return decimalText(plus(fraction(100n), change));
}

function percent(change: Fraction): string {
  return `${decimalText(absolute(change))}%`;
}

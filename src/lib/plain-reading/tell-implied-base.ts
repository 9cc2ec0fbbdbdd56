import { amountText } from '../../exact/amount-text.ts';
import { decimalText } from '../../exact/decimal-text.ts';
import { absolute, type Fraction } from '../../exact/fraction.ts';
import { printedFigure } from '../../exact/printed.ts';
import type { Figure } from '../../schemas/figure.ts';
import { displayInterval, intervalText } from './display-interval.ts';
import { impliedBase } from './implied-base.ts';
import { measured, quoteOf } from './names.ts';
import { compared, singleYear } from './periods.ts';
import type { PlainSentence } from './types.ts';

/**
 * The base that a growth rate of one year and its level imply, with its rounding interval.
 * Undefined where one of them is 超, 近, 左右: how far off they are is not known.
 */
export function tellImpliedBase(growth: Figure, level: Figure): PlainSentence | undefined {
  if (growth.qualifier !== null || level.qualifier !== null) return undefined;
  const [amount, rate] = [printedFigure(level), printedFigure(growth)];
  if (!amount || !rate || singleYear(growth.period) === undefined) return undefined;
  const implied = impliedBase(amount, rate);
  if (!implied) return undefined;
  const shown = displayInterval(implied, amount.digits);
  const text = (number: Fraction): string => amountText(number, shown.value) + measured(level.unit);
  const { before, after } = compared(growth);
  const change = `${rate.value.n < 0n ? '下降' : '增长'}${decimalText(absolute(rate.value))}%`;
  return {
    kind: 'implied-base',
    text:
      `推算：${after}是${quoteOf(level)}，比${before}${change}，` +
      `所以${before}${intervalText(shown, text)}` +
      '（按两个数都四舍五入过来算；当年公布的数可能不同）。',
  };
}

import { decimalText, exactValue } from '../../exact/decimal-text.ts';
import {
  absolute,
  compare,
  type Fraction,
  fraction,
  minus,
  over,
  powerOfTen,
  times,
} from '../../exact/fraction.ts';
import { roundingInterval } from '../../exact/interval.ts';
import { printedFigure } from '../../exact/printed.ts';
import { boundOf, boundShort } from '../../exact/qualifier.ts';
import { roundTo } from '../../exact/rounding.ts';
import type { Figure } from '../../schemas/figure.ts';
import { isNaturalGrowth } from './tell-per-mille.ts';
import type { PlainSentence } from './types.ts';

const none = fraction(0n);
const hundred = fraction(100n);
/** Below 5 % the nearest tenth would mislead; so would one that is 2 points off. */
const farthest = fraction(2n);

/** A share in per cent as parts of ten, a hundred or more, and as a simple fraction. */
export function tellShare(figure: Figure): PlainSentence[] {
  const share = exactValue(figure.value);
  if (!share || figure.unit !== '%' || figure.relation !== 'share') return [];
  if (compare(share, none) <= 0 || isNaturalGrowth(figure)) return [];
  const text = compare(share, hundred) > 0 ? moreThanWhole(share) : partOfWhole(figure, share);
  return [{ kind: 'share', text }];
}

function moreThanWhole(share: Fraction): string {
  const factor = decimalText(over(share, hundred));
  const more = decimalText(minus(share, hundred));
  return `超过了100%：是拿来比的那个数的${factor}倍，比它多${more}%。`;
}

function partOfWhole(figure: Figure, share: Fraction): string {
  if (compare(share, hundred) === 0) return '100%就是全部。';
  const bound = boundOf(figure.qualifier);
  const noun = partName(figure.indicator);
  const tenth = bound ? undefined : roundTenth(share);
  const whole = tenth ? 10n : exactWhole(share);
  const part = tenth ?? times(share, over(fraction(whole), hundred));
  const exact = compare(times(part, hundred), times(share, fraction(whole))) === 0;
  const amount = `${decimalText(part)}${noun}`;
  const told = bound ? boundShort(bound, amount) : `${exact ? '' : '约'}${amount}`;
  const simple = bound ? undefined : simpleFraction(figure);
  return `每${whole}${noun}里有${told}${simple ? `，${simple}` : ''}。`;
}

/** Tenths where they are at most 2 points off: 41.5 → 4. */
function roundTenth(share: Fraction): Fraction | undefined {
  const tenth = roundTo(over(share, fraction(10n)), 0);
  const off = absolute(minus(times(tenth, fraction(10n)), share));
  if (compare(tenth, none) <= 0 || compare(tenth, fraction(10n)) >= 0) return undefined;
  return compare(off, farthest) <= 0 ? tenth : undefined;
}

/** 100, 1000, 10000: the first of which the share is a whole number of parts. */
function exactWhole(share: Fraction): bigint {
  const power = [2, 3, 4].find((candidate) => times(share, powerOfTen(candidate - 2)).d === 1n);
  return 10n ** BigInt(power ?? 2);
}

/** 三分之一 where it lies within the rounding of the printed digits; denominators up to 5. */
function simpleFraction(figure: Figure): string | undefined {
  const printed = printedFigure(figure);
  if (!printed) return undefined;
  const { value, low, high } = roundingInterval(printed);
  for (let d = 2n; d <= 5n; d += 1n) {
    for (let n = 1n; n < d; n += 1n) {
      const share = fraction(100n * n, d);
      if (compare(share, low) < 0 || compare(share, high) > 0) continue;
      const name = d === 2n ? '一半' : `${digit(d)}分之${digit(n)}`;
      return `${compare(share, value) === 0 ? '也就是' : '约'}${name}`;
    }
  }
  return undefined;
}

function digit(number: bigint): string {
  return '零一二三四五'.charAt(Number(number));
}

/** What the parts are called: 元 of money, 人 of people, else 份. */
function partName(indicator: string | null): string {
  const words = indicator ?? '';
  if (/率$/u.test(words) && !/参保率|就业率|失业率|入学率|城镇化率|升学率/u.test(words))
    return '份';
  if (/收入|支出|投资|增加值|产值|总值|资金|税|贷款|经济总量|销售额/u.test(words)) return '元';
  return /城镇化|人口|参保|就业|失业|入学|升学|脱贫/u.test(words) ? '人' : '份';
}

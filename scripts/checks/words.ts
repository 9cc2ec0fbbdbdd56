import { amountText } from '../../src/exact/amount-text.ts';
import type { Bounds } from '../../src/exact/bounds.ts';
import { compare, type Fraction, minus } from '../../src/exact/fraction.ts';
import { plainQuote, printedFigure } from '../../src/exact/printed.ts';
import { leadingPlace, roundTo } from '../../src/exact/rounding.ts';
import type { Figure } from '../../src/schemas/figure.ts';

/** A figure as it stands in a formula: its printed digits, without 超 or 多. */
export function digitsOf({ quote }: Pick<Figure, 'quote'>): string {
  const plain = plainQuote(quote).replace(/^(-?[\d.]+)％/u, '$1%');
  return /^[百千万亿]/u.test(plain) && !/^[百千万]分/u.test(plain) ? `一${plain}` : plain;
}

/** A figure as printed, with the word that stands about it: 超280亿元 → 280亿元（“超”）. */
export function printedWords(figure: Figure): string {
  const { qualifier } = figure;
  return qualifier === null ? digitsOf(figure) : `${digitsOf(figure)}（“${qualifier}”）`;
}

/** A year of a figure in words; 前一个时期 where it has none of one year. */
export function yearWords({ period }: Pick<Figure, 'period'>): string {
  const year = /^(?:by )?(\d{4})$/.exec(period ?? '')?.[1];
  return year ? `${year}年` : '原来';
}

/** A computed number in the unit of a figure, one digit finer than it is printed. */
export function computedWords(value: Fraction, like: Figure): string {
  return withUnit(roundTo(value, placeOf(like)), like);
}

/** Where a computed number may lie, the ends rounded outwards. */
export function spanWords({ low, high }: Bounds, like: Figure): string {
  const place = placeOf(like);
  const from = low && roundTo(low, place, 'down');
  const to = high && roundTo(high, place, 'up');
  if (from && to) {
    const same = compare(from, to) === 0 || minus(to, from).n < 0n;
    return same ? withUnit(from, like) : `${withUnit(from, like)}到${withUnit(to, like)}`;
  }
  if (from) return `${withUnit(from, like)}以上`;
  return to ? `${withUnit(to, like)}以内` : '没有限制';
}

function withUnit(value: Fraction, { unit, value: like }: Figure): string {
  const measured = unit === '百分点' ? '个百分点' : (unit ?? '');
  const scale = printedFigure({ quote: String(like ?? 1), value: like ?? 1 })?.value ?? value;
  return amountText(value, scale) + measured;
}

/** One place finer than the last printed digit; whole counts stay whole. */
function placeOf(figure: Figure): number {
  const printed = printedFigure(figure);
  if (!printed || printed.step.n === 0n) return -1;
  const place = leadingPlace(printed.step);
  return figure.relation === 'count' && place >= 0 && place < 4 ? place : place - 1;
}

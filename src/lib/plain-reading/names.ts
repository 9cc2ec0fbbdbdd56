import { grouped } from '../../exact/decimal-text.ts';
import { absolute, type Fraction } from '../../exact/fraction.ts';
import { plainQuote } from '../../exact/printed.ts';
import type { Figure } from '../../schemas/figure.ts';

/** The number with its unit, spelled out and without its sign: 137,000,000,000元, 39%. */
export function spelledAmount(value: Fraction, unit: string | null): string {
  return grouped(absolute(value)) + measured(unit);
}

/** A unit as it follows a number: 17 → 17个百分点. */
export function measured(unit: string | null): string {
  return unit === '百分点' ? '个百分点' : (unit ?? '');
}

/** The quote without the words about the number: 1370多亿元 → 1370亿元, 亿元 → 一亿元. */
export function quoteOf(figure: Pick<Figure, 'quote'>): string {
  const quote = plainQuote(figure.quote);
  return /^[百千万亿]/u.test(quote) && !/^[百千万]分/u.test(quote) ? `一${quote}` : quote;
}

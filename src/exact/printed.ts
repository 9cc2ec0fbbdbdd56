import type { Figure } from '../schemas/figure.ts';
import { exactValue } from './decimal-text.ts';
import { absolute, type Fraction, over, parseDecimal, powerOfTen, times } from './fraction.ts';
import { leadingPlace } from './rounding.ts';

/** A number as the page prints it. */
export interface Printed {
  readonly value: Fraction;
  /** What one of its last digit is worth: 1370亿 → 1亿, 41.5 → 0.1. */
  readonly step: Fraction;
  /** How many digits it has from the first that is not 0. */
  readonly digits: number;
}

/** 千 of 千瓦 and 百 of 百分点 belong to the unit. */
const head = /^(-?)(\d+)(?:\.(\d+))?((?:[十万亿]|百(?!分)|千(?![米克瓦伏]))*)/u;
const powers: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Full-width digits folded, commas and the words about a number (多, 近) removed. */
export function plainQuote(quote: string): string {
  return quote
    .replaceAll(/[０-９．]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/(\d)[,，](?=\d{3})/gu, '$1')
    .replaceAll(/[多余来几约近超逾]|左右|以上|以内|以下/gu, '');
}

/** Reads an Arabic number with 万 or 亿, whatever follows it: 1370亿元, 39%, -2.5. */
export function readPrinted(text: string): Printed | undefined {
  const match = head.exec(plainQuote(text));
  if (!match) return undefined;
  const [, sign, whole = '', decimals = '', multipliers = ''] = match;
  const number = parseDecimal(`${sign}${whole}.${decimals || '0'}`);
  if (!number) return undefined;
  const power = [...multipliers].reduce((sum, word) => sum + (powers[word] ?? 0), 0);
  const step = powerOfTen(power - decimals.length);
  const digits = (whole + decimals).replace(/^0+/, '').length;
  return { value: times(number, powerOfTen(power)), step, digits: Math.max(1, digits) };
}

/** The value of a figure with the precision of its quote; undefined where it has no value. */
export function printedFigure(figure: Pick<Figure, 'quote' | 'value'>): Printed | undefined {
  const value = exactValue(figure.value);
  if (!value) return undefined;
  const match = head.exec(plainQuote(figure.quote));
  const number = match && parseDecimal(`${match[2]}.${match[3] ?? '0'}`);
  if (!match || !number || number.n === 0n) return spelledFigure(value, figure.quote);
  // The factor holds 万 and 亿, and units within the unit such as 成.
  const factor = over(absolute(value), number);
  const step = times(factor, powerOfTen(-(match[3]?.length ?? 0)));
  const digits = `${match[2]}${match[3] ?? ''}`.replace(/^0+/, '').length;
  return { value, step, digits: Math.max(1, digits) };
}

/** 一百九十万, 百分之三十: the last digit that is not 0 is the last one meant, except in per cent. */
function spelledFigure(value: Fraction, quote: string): Printed {
  const exact = value.d === 1n && !/[分]/u.test(quote);
  const zeros = exact ? (/0*$/.exec(value.n.toString())?.[0].length ?? 0) : -decimalsOf(value);
  const place = value.n === 0n ? 0 : zeros;
  return {
    value,
    step: powerOfTen(place),
    digits: Math.max(1, leadingPlace(value) - place + 1),
  };
}

function decimalsOf({ d }: Fraction): number {
  let decimals = 0;
  while (decimals < 30 && 10n ** BigInt(decimals) % d !== 0n) decimals += 1;
  return decimals;
}

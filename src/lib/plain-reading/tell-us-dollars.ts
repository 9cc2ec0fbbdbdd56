import { amountText } from '../../exact/amount-text.ts';
import { decimalText } from '../../exact/decimal-text.ts';
import { absolute, compare, type Fraction, parseDecimal, times } from '../../exact/fraction.ts';
import { printedFigure } from '../../exact/printed.ts';
import { boundOf, boundShort } from '../../exact/qualifier.ts';
import { roundSignificant } from '../../exact/rounding.ts';
import type { ExchangeRate } from '../../schemas/context.ts';
import type { Figure } from '../../schemas/figure.ts';
import { singleYear } from './periods.ts';
import type { Facts, PlainSentence } from './types.ts';

/** One series of rates and what it makes of the amount. */
interface Conversion {
  readonly rate: ExchangeRate;
  readonly yuan: string;
  readonly amount: Fraction;
}

/**
 * The yuan of an amount that the report prints in US dollars, at the average rates of its year.
 * Nothing without a single year; never from yuan to dollars.
 */
export function tellUsDollars(figure: Figure, { context }: Facts): PlainSentence[] {
  const year = singleYear(figure.period);
  const dollars = figure.unit === '美元' ? printedFigure(figure) : undefined;
  if (!dollars || year === undefined) return [];
  // The two series differ in the third digit already.
  const digits = Math.min(3, Math.max(2, dollars.digits));
  const conversions = context.exchangeRates.flatMap((rate): Conversion[] => {
    const yuan = rate.years.find((entry) => entry.year === year)?.yuan;
    const factor = yuan === undefined ? undefined : parseDecimal(yuan);
    if (yuan === undefined || !factor) return [];
    const amount = roundSignificant(times(absolute(dollars.value), factor), digits);
    return [{ rate, yuan: decimalText(factor), amount }];
  });
  if (conversions.length === 0) return [];
  const bound = boundOf(figure.qualifier);
  const range = rangeText(conversions.map(({ amount }) => amount));
  const told = bound ? boundShort(bound, range) : `约合${range}`;
  const rates = conversions.map(rateText).join('；');
  return [{ kind: 'us-dollars', text: `按${year}年平均汇率，${told}人民币（${rates}）。` }];
}

function rateText({ rate, yuan }: Conversion): string {
  const unsure = rate.certainty === '待核' ? '，待核' : '';
  return `${rate.name}1美元合${yuan}元，${publisherOf(rate)}${unsure}`;
}

/** The publisher without what is said of it in brackets. */
function publisherOf({ source }: ExchangeRate): string {
  return source.publisher.replace(/（.*）$/u, '');
}

/** 127亿元到128亿元, or one amount where the series agree. */
function rangeText(amounts: readonly Fraction[]): string {
  const sorted = [...amounts].sort(compare);
  const [low, high] = [sorted.at(0), sorted.at(-1)];
  if (!low || !high) return '';
  const text = (amount: Fraction): string => `${amountText(amount)}元`;
  return compare(low, high) === 0 ? text(low) : `${text(low)}到${text(high)}`;
}

import { amountText } from '../../exact/amount-text.ts';
import { decimalText, exactValue } from '../../exact/decimal-text.ts';
import { absolute, compare, type Fraction, fraction } from '../../exact/fraction.ts';
import { roundSignificant } from '../../exact/rounding.ts';
import type { Figure } from '../../schemas/figure.ts';
import { englishNote } from './english-magnitude.ts';
import { quoteOf, spelledAmount } from './names.ts';
import type { PlainSentence } from './types.ts';

/**
 * The number multiplied out (1370亿元 = 137,000,000,000元), or a long row of digits told with 万 or
 * 亿 (54457元 → 约5.45万元). Nothing where the page already prints what a reader would write.
 */
export function spellOut(figure: Figure): PlainSentence[] {
  const value = exactValue(figure.value);
  if (!value || value.n === 0n || figure.relation === 'rank' || /番/u.test(figure.quote)) return [];
  const quote = quoteOf(figure);
  if (isPlain(quote, value)) return tellMagnitude(figure, value);
  if (isSmallNumeral(quote, value)) return [];
  const sign = /之/u.test(quote) && !/[百千万]分之/u.test(quote) ? '≈' : '=';
  const falls = value.n < 0n ? '，这里是减少的' : '';
  const english = englishNote(value, figure.unit);
  const amount = spelledAmount(value, figure.unit);
  return [{ kind: 'spelled', text: `${quote} ${sign} ${amount}${english}${falls}。` }];
}

/** The quote starts with the very digits of the value, and no 万 follows. */
function isPlain(quote: string, value: Fraction): boolean {
  const digits = /^-?\d+(?:\.\d+)?/.exec(quote)?.[0].replace(/^-/, '');
  if (digits === undefined) return false;
  const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return trimmed.replace(/^0+(?=\d)/, '') === decimalText(absolute(value));
}

/** 三次, 一周, 十年, 两倍, 半天: nothing to spell. */
function isSmallNumeral(quote: string, value: Fraction): boolean {
  if (
    /^\d/.test(quote) ||
    /[成分点]/u.test(quote) ||
    /^[一二两三四五六七八九十]+[^\d半]半$/u.test(quote)
  )
    return false;
  return compare(absolute(value), fraction(10n)) <= 0;
}

/** 1,0948人 in one look: three significant digits with 万 or 亿. */
function tellMagnitude(figure: Figure, value: Fraction): PlainSentence[] {
  if (compare(absolute(value), fraction(10_000n)) < 0) return [];
  const rounded = roundSignificant(absolute(value), 3);
  const exact = compare(rounded, absolute(value)) === 0;
  const amount = amountText(rounded) + (figure.unit ?? '');
  const english = englishNote(value, figure.unit);
  const text = `${quoteOf(figure)}${exact ? '就是' : '大约是'}${amount}${english}。`;
  return [{ kind: 'magnitude', text }];
}

import { type Fraction, parseDecimal } from './fraction.ts';

/** Digits after the point that are ever written. */
const MOST_DECIMALS = 2000;

/**
 * A terminating fraction as a plain decimal: no exponent, no superfluous zero.
 * @throws RangeError for a number such as 1/3, which must be rounded first
 */
export function decimalText({ n, d }: Fraction): string {
  let [digits, decimals] = [n < 0n ? -n : n, 0];
  while ((digits * 10n ** BigInt(decimals)) % d !== 0n) {
    decimals += 1;
    if (decimals > MOST_DECIMALS) throw new RangeError('Unexpected endless decimal');
  }
  digits = (digits * 10n ** BigInt(decimals)) / d;
  const text = digits.toString().padStart(decimals + 1, '0');
  const point = text.length - decimals;
  const sign = n < 0n ? '-' : '';
  return sign + text.slice(0, point) + (decimals > 0 ? `.${text.slice(point)}` : '');
}

/** With a comma after every three digits of the whole part: 137000000000 → 137,000,000,000. */
export function grouped(value: Fraction): string {
  const [whole = '', decimals] = decimalText(value).split('.');
  const commas = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? commas : `${commas}.${decimals}`;
}

/** The value of a figure, exact; undefined for null and for what is no number. */
export function exactValue(value: number | string | null): Fraction | undefined {
  return value === null ? undefined : parseDecimal(String(value));
}

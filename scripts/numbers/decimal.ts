/** An exact decimal: `digits` × 10^`exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** `12.50` → Decimal. Only ASCII digits and one point. */
export function decimalOf(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = `${whole}${fraction}`;
  return { digits: BigInt(digits === '' ? '0' : digits), exponent: -fraction.length };
}

/** The number × 10^`power`. */
export function shift(decimal: Decimal, power: number): Decimal {
  return { digits: decimal.digits, exponent: decimal.exponent + power };
}

/** The number × an integer. */
export function times(decimal: Decimal, factor: bigint): Decimal {
  return { digits: decimal.digits * factor, exponent: decimal.exponent };
}

/** The sum of two numbers, exact. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (number: Decimal): bigint =>
    number.digits * 10n ** BigInt(number.exponent - exponent);
  return { digits: scaled(a) + scaled(b), exponent };
}

/** As a plain decimal string: no exponent, no superfluous zeros. */
export function toPlainString({ digits, exponent }: Decimal): string {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString();
  const sign = negative ? '-' : '';
  if (exponent >= 0) return sign + (text === '0' ? '0' : text + '0'.repeat(exponent));
  const padded = text.padStart(1 - exponent, '0');
  const point = padded.length + exponent;
  const fraction = padded.slice(point).replace(/0+$/, '');
  return sign + padded.slice(0, point) + (fraction === '' ? '' : `.${fraction}`);
}

/** A number where it is exact as one (at most 15 significant digits), else the decimal string. */
export function toValue(decimal: Decimal): number | string {
  const { digits } = decimal;
  const text = toPlainString(decimal);
  const significant = text.replace(/^-?0*\.?0*|\./g, '').replace(/0+$/, '');
  const magnitude = text.split('.')[0]?.length ?? 0;
  const number = Number(text);
  const isExact = significant.length <= 15 && magnitude <= 21 && (number !== 0) === (digits !== 0n);
  return isExact ? number : text;
}

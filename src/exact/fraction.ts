/** An exact number `n`/`d`: lowest terms, `d` > 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** More digits or a larger exponent than any measured quantity has. */
const MOST_DIGITS = 2000;

/** n/d in lowest terms. @throws RangeError where d is 0 */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError('Unexpected denominator 0, expected another');
  const shared = d < 0n ? -commonDivisor(n, d) : commonDivisor(n, d);
  return { n: n / shared, d: d / shared };
}

/** A decimal such as 12.50 or 1.5e+22, exact; undefined where the text is none. */
export function parseDecimal(text: string): Fraction | undefined {
  if (text.length > MOST_DIGITS) return undefined;
  const match = /^([-+]?)(\d+)(?:\.(\d+))?(?:e([-+]?\d{1,3}))?$/i.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', decimals = '', exponent = '0'] = match;
  const digits = BigInt(whole + decimals);
  const power = Number(exponent) - decimals.length;
  const value = times(fraction(digits), powerOfTen(power));
  return sign === '-' ? negate(value) : value;
}

/** 10^`power`; `power` may be negative. */
export function powerOfTen(power: number): Fraction {
  const size = 10n ** BigInt(Math.abs(power));
  return power < 0 ? { n: 1n, d: size } : { n: size, d: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, negate(b));
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** a ÷ b. @throws RangeError where b is 0 */
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/** a^`exponent`, for whole exponents from 0. */
export function toPower(a: Fraction, exponent: number): Fraction {
  return { n: a.n ** BigInt(exponent), d: a.d ** BigInt(exponent) };
}

export function negate({ n, d }: Fraction): Fraction {
  return { n: -n, d };
}

export function absolute({ n, d }: Fraction): Fraction {
  return { n: n < 0n ? -n : n, d };
}

/** Below 0 where a < b, above 0 where a > b, else 0. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

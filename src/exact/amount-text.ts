import { decimalText } from './decimal-text.ts';
import { absolute, compare, type Fraction, over, powerOfTen } from './fraction.ts';

const scales = [
  { power: 12, word: '万亿' },
  { power: 8, word: '亿' },
  { power: 4, word: '万' },
] as const;

/**
 * A rounded number with 万 or 亿 as it is said: 98600000000 → 986亿, 8090 → 8090.
 * @param like scaled as this number is, so that both ends of an interval read alike
 */
export function amountText(value: Fraction, like: Fraction = value): string {
  const scale = scales.find(({ power }) => compare(absolute(like), powerOfTen(power)) >= 0);
  return scale
    ? decimalText(over(value, powerOfTen(scale.power))) + scale.word
    : decimalText(value);
}

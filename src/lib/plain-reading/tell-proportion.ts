import { decimalText } from '../../exact/decimal-text.ts';
import {
  absolute,
  compare,
  type Fraction,
  fraction,
  minus,
  parseDecimal,
  plus,
} from '../../exact/fraction.ts';
import { plainQuote } from '../../exact/printed.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { PlainSentence } from './types.ts';

/** 12.3:52.1:35.6: shares where the parts make 100 with their rounding, else plain parts. */
export function tellProportion(figure: Figure): PlainSentence[] {
  if (figure.relation !== 'ratio' || figure.value !== null) return [];
  const parts = plainQuote(figure.quote)
    .split(/[:：∶]/u)
    .map(parseDecimal);
  if (parts.length < 2 || !parts.every((part): part is Fraction => part !== undefined)) return [];
  const numbers = parts.map(decimalText);
  const total = parts.reduce(plus);
  const off = absolute(minus(total, fraction(100n)));
  const whole = compare(off, fraction(BigInt(parts.length), 10n)) <= 0;
  const text = whole
    ? `把全部看作100份，这${parts.length}部分依次是${numbers.map((part) => `${part}份`).join('、')}。`
    : `这${parts.length}部分的大小依次是${numbers.join('比')}。`;
  return [{ kind: 'ratio', text }];
}

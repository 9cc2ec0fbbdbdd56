import { exactValue } from '../../exact/decimal-text.ts';
import { boundOf, boundText } from '../../exact/qualifier.ts';
import type { Figure } from '../../schemas/figure.ts';
import { quoteOf, spelledAmount } from './names.ts';
import type { PlainSentence } from './types.ts';

/**
 * What 超, 近, 以上, 左右 do to the number, and that a rule is a limit and no result.
 * The number is told as printed: 不少于600亿元.
 */
export function tellQualifier(figure: Figure): PlainSentence[] {
  const bound = boundOf(figure.qualifier);
  const value = exactValue(figure.value);
  if (!bound || !value || figure.relation === 'rank') return [];
  const amount = /番/u.test(figure.quote) ? spelledAmount(value, figure.unit) : quoteOf(figure);
  const falls = value.n < 0n ? '下降或减少的数' : '';
  const told = `“${figure.qualifier}”：${falls}${boundText(bound, amount)}`;
  const limit = figure.status === 'rule' ? '。这是一条界线，不是做到的结果' : '';
  return [{ kind: 'qualifier', text: `${told}${limit}。` }];
}

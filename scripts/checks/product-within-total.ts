import { multiplyBounds } from '../../src/exact/bounds.ts';
import { roundedBounds, valueBounds } from '../../src/exact/figure-bounds.ts';
import { compare } from '../../src/exact/fraction.ts';
import { figureOf, figuresOf, type Judgement, type Rule, type Statement } from './types.ts';
import { computedWords, printedWords } from './words.ts';

/** So much each, so many times, is not more than there is: 15名 × 400元 and 8700元. */
export const productWithinTotal: Rule = { id: 'product-within-total', find: () => [], judge };

function judge(statement: Statement): Judgement | undefined {
  const [total, [first, second]] = [figureOf(statement, 'total'), figuresOf(statement, 'factor')];
  const [one, two, all] = [first, second, total].map((each) => each && roundedBounds(each));
  if (!total || !first || !second || !one || !two || !all?.high) return undefined;
  const product = multiplyBounds(one, two);
  const fits = !product.low || compare(product.low, all.high) <= 0;
  const [left, right] = [valueBounds(first), valueBounds(second)];
  const value = left && right && multiplyBounds(left, right).low;
  const told = value ? computedWords(value, total) : '';
  return {
    verdict: statement.doubt !== null ? '无法判断' : fits ? '相符' : '不符',
    formula: `${printedWords(first)} × ${printedWords(second)} ＝ ${told}`,
    expected: `不超过${printedWords(total)}`,
    printed: printedWords(first),
    why:
      statement.doubt ??
      (fits ? '合起来没有超过总数。' : '合起来比总数还大，可能范围不同，也可能有一个数字印错了。'),
  };
}

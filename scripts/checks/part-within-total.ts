import { loosestBounds, roundedBounds } from '../../src/exact/figure-bounds.ts';
import { compare } from '../../src/exact/fraction.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { printedWords } from './words.ts';

/** A part is not greater than its whole. Only an editor can tell that one is part of the other. */
export const partWithinTotal: Rule = { id: 'part-within-total', find: () => [], judge };

function judge(statement: Statement): Judgement | undefined {
  const [part, total] = [figureOf(statement, 'part'), figureOf(statement, 'total')];
  if (!part || !total || part.unit !== total.unit) return undefined;
  const fits = notAbove(roundedBounds(part)?.low, roundedBounds(total)?.high);
  const mayFit = notAbove(loosestBounds(part)?.low, loosestBounds(total)?.high);
  const verdict = fits ? '相符' : mayFit ? '无法判断' : '不符';
  const why = {
    相符: '部分没有超过整体。',
    无法判断: '照数字本身，部分比整体大一点，四舍五入或者“超过”这类词说得通，所以不下结论。',
    不符: '部分比整体还大。可能两个数的统计范围不同，也可能有一个数字印错了。',
  }[verdict];
  return {
    verdict: statement.doubt === null ? verdict : '无法判断',
    formula: `部分：${printedWords(part)}；整体：${printedWords(total)}`,
    expected: `部分不超过${printedWords(total)}`,
    printed: printedWords(part),
    why: statement.doubt ?? why,
  };
}

type End = NonNullable<ReturnType<typeof roundedBounds>>['low'];

function notAbove(low: End | undefined, high: End | undefined): boolean {
  return !low || !high || compare(low, high) <= 0;
}

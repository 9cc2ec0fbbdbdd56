import { multiplyBounds } from '../../src/exact/bounds.ts';
import { decimalText, exactValue } from '../../src/exact/decimal-text.ts';
import { loosestBounds, roundedBounds } from '../../src/exact/figure-bounds.ts';
import { compare, type Fraction, fraction, over, plus, toPower } from '../../src/exact/fraction.ts';
import { roundTo } from '../../src/exact/rounding.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { printedWords } from './words.ts';

const hundred = fraction(100n);

/**
 * 翻番 with what has grown so far (`change`) and the yearly growth planned for the years of its
 * period (`factor`).
 */
export const doublingInTime: Rule = { id: 'doubling-in-time', find: () => [], judge };

function judge(statement: Statement): Judgement | undefined {
  const claim = figureOf(statement, 'claim');
  const [grown, yearly] = [figureOf(statement, 'change'), figureOf(statement, 'factor')];
  const years = /^(\d{4})-(\d{4})$/.exec(yearly?.period ?? '');
  const goal = exactValue(claim?.value ?? null);
  if (!claim || !grown || !yearly || !years || !goal) return undefined;
  const span = Number(years[2]) - Number(years[1]) + 1;
  const reached = (read: (figure: Figure) => ReturnType<typeof roundedBounds>) => {
    const [before, rate] = [read(grown), read(yearly)];
    const factor = (end: Fraction | null | undefined) =>
      end ? plus(fraction(1n), over(end, hundred)) : fraction(1n);
    const power = (end: Fraction | null | undefined) => toPower(factor(end), span);
    return multiplyBounds(
      { low: factor(before?.low), high: factor(before?.high) },
      { low: power(rate?.low), high: power(rate?.high) },
    );
  };
  const rounded = reached(roundedBounds);
  const loose = reached(loosestBounds);
  const enough = rounded.low !== null && compare(rounded.low, goal) >= 0;
  const never = loose.high !== null && compare(loose.high, goal) < 0;
  const verdict = enough ? '相符' : never ? '不符' : '无法判断';
  const tell = (end: Fraction | null, direction: 'down' | 'up') =>
    end ? decimalText(roundTo(end, -2, direction)) : '';
  const why = {
    相符: '照计划的增速，到期可以达到目标。',
    不符: '照计划的增速，到期还达不到。可能目标的起点或范围不同。',
    无法判断: '照计划的增速，到期可能刚刚达到，也可能差一点。',
  }[verdict];
  return {
    verdict: statement.doubt === null ? verdict : '无法判断',
    formula: `（1 ＋ ${printedWords(grown)}）×（1 ＋ ${printedWords(yearly)}）的${span}次方`,
    expected: `${tell(rounded.low, 'down')}倍到${tell(rounded.high, 'up')}倍`,
    printed: printedWords(claim),
    why: statement.doubt ?? why,
  };
}

import { loosestBounds, roundedBounds } from '../../src/exact/figure-bounds.ts';
import {
  type Fraction,
  fraction,
  minus,
  over,
  plus,
  times,
  toPower,
} from '../../src/exact/fraction.ts';
import { rootOf } from '../../src/exact/root.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { computedWords, printedWords, spanWords } from './words.ts';

const one = fraction(1n);
const hundred = fraction(100n);
/** Growth that other years would need beyond this is no plan. */
const MOST = fraction(30n);

/** The target of the first year beside the yearly average of several: what the others must reach. */
export const yearAgainstAverage: Rule = { id: 'year-against-average', find: () => [], judge };

function judge(statement: Statement): Judgement | undefined {
  const [claim, average] = [figureOf(statement, 'claim'), figureOf(statement, 'other')];
  const years = /^(\d{4})-(\d{4})$/.exec(average?.period ?? '');
  if (!claim || !average || !years || claim.period !== years[1]) return undefined;
  const span = Number(years[2]) - Number(years[1]) + 1;
  const [first, mean] = [roundedBounds(claim), roundedBounds(average)];
  const [wide, wideMean] = [loosestBounds(claim), loosestBounds(average)];
  if (!first?.low || !first.high || !mean?.low || !mean.high || !wide?.high || !wideMean?.low) {
    return undefined;
  }
  const rest = (total: Fraction, year: Fraction, direction: 'down' | 'up') =>
    times(
      minus(rootOf(over(toPower(up(total), span), up(year)), span - 1, direction), one),
      hundred,
    );
  const needed = {
    low: rest(mean.low, first.high, 'down'),
    high: rest(mean.high, first.low, 'up'),
  };
  const impossible = minus(rest(wideMean.low, wide.high, 'down'), MOST).n > 0n;
  const middle = over(plus(needed.low, needed.high), fraction(2n));
  return {
    verdict: impossible && statement.doubt === null ? '不符' : '无法判断',
    formula: `如果第一年是${printedWords(claim)}，${span}年要平均到${printedWords(average)}，后${span - 1}年平均每年约要${computedWords(middle, claim)}`,
    expected: `后${span - 1}年平均${spanWords(needed, claim)}`,
    printed: printedWords(claim),
    why:
      statement.doubt ?? '一年的目标和几年的平均不同，本身不算矛盾，要看以后几年，所以不下结论。',
  };
}

function up(rate: Fraction): Fraction {
  return plus(one, over(rate, hundred));
}

import { decimalText, exactValue, grouped } from '../../exact/decimal-text.ts';
import { absolute, compare, type Fraction, fraction, plus } from '../../exact/fraction.ts';
import { afterFall, boundOf, boundShort } from '../../exact/qualifier.ts';
import type { Figure } from '../../schemas/figure.ts';
import { isConstantPrice } from './is-constant-price.ts';
import { compared } from './periods.ts';
import { tellImpliedBase } from './tell-implied-base.ts';
import type { Facts, PlainSentence, Surroundings } from './types.ts';

/**
 * A growth rate in per cent: the base that it implies where the level is known, else what 100
 * becomes. Growth in constant prices implies no base, since the level is in the prices of its year.
 */
export function tellGrowth(
  figure: Figure,
  facts: Facts,
  { level, before }: Surroundings,
): PlainSentence[] {
  if (figure.unit !== '%' || figure.relation !== 'growth') return [];
  const constant = isConstantPrice(figure, facts, { before });
  const base = level && !constant ? tellImpliedBase(figure, level) : undefined;
  if (base) return [base];
  const index = tellIndex(figure, constant);
  const warning: PlainSentence = {
    kind: 'implied-base',
    text: '这种增速扣除了价格的变动，总量却按当年的价格算，所以不能用它们倒推原来的总量。',
  };
  return [...(level && constant ? [warning] : []), ...(index ? [index] : [])];
}

function tellIndex(figure: Figure, constant: boolean): PlainSentence | undefined {
  const told = indexText(figure);
  if (told === undefined) return undefined;
  const { before, after } = compared(figure);
  const rate = exactValue(figure.value);
  const falls = rate && rate.n < 0n ? `下降${decimalText(absolute(rate))}%：` : '';
  const prices = constant ? '扣除价格变动后，' : '';
  return { kind: 'growth', text: `${falls}如果${before}是100，${prices}${after}${told}。` };
}

/** What 100 becomes: 大约是139, 不少于130, 在114到116之间; undefined below 0. */
function indexText(figure: Figure): string | undefined {
  const index = indexOf(exactValue(figure.value));
  if (!index) {
    const [low, high] = [indexOf(exactValue(figure.low)), indexOf(exactValue(figure.high))];
    return low && high ? `在${grouped(low)}到${grouped(high)}之间` : undefined;
  }
  const stated = boundOf(figure.qualifier);
  const bound = stated && Number(figure.value) < 0 ? afterFall(stated) : stated;
  return bound ? boundShort(bound, grouped(index)) : `大约是${grouped(index)}`;
}

function indexOf(rate: Fraction | undefined): Fraction | undefined {
  const index = rate && plus(fraction(100n), rate);
  return index && compare(index, fraction(0n)) >= 0 ? index : undefined;
}

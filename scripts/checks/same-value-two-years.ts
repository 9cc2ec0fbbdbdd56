import { exactly } from '../../src/exact/bounds.ts';
import { valueBounds } from '../../src/exact/figure-bounds.ts';
import { fraction, over, plus, times } from '../../src/exact/fraction.ts';
import { placesOf, quoteFigures } from './figure-places.ts';
import { judgementOf } from './judgement.ts';
import { hasRealGrowth } from './same-thing.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { weigh } from './weigh.ts';
import { computedWords, digitsOf, yearWords } from './words.ts';
import { yearPairs } from './yearly-levels.ts';

/** A real growth below this may be eaten up by falling prices. */
const PRICES_MAY_EXPLAIN = 5;
const hundred = fraction(100n);

/** The same value in two years, beside a growth: 10.4亿元, then 10.4亿元, 增长12%. */
export const sameValueTwoYears: Rule = {
  id: 'same-value-two-years',
  find: (articles) => {
    const places = placesOf(articles);
    return yearPairs(articles)
      .filter(({ now, before }) => now.value === before.value)
      .map(({ growth, now, before }): Statement => {
        const quote = quoteFigures(places, [growth, now]);
        return {
          rule: 'same-value-two-years',
          figures: [
            { role: 'claim', figure: growth },
            { role: 'base', figure: before },
            { role: 'level', figure: now },
          ],
          quote,
          items: [],
          doubt: null,
        };
      });
  },
  judge,
};

function judge(statement: Statement): Judgement | undefined {
  const [claim, base, level] = [
    figureOf(statement, 'claim'),
    figureOf(statement, 'base'),
    figureOf(statement, 'level'),
  ];
  const [value, rate] = [base && valueBounds(base)?.low, claim && valueBounds(claim)?.low];
  if (!claim || !base || !level || !value || !rate || base.value !== level.value) return undefined;
  const weighed = weigh(level, (read) => {
    const { low, high } = read(base);
    const [slowest, fastest] = [read(claim).low, read(claim).high];
    const grown = (end: typeof low, by: typeof low) =>
      end && by && times(end, plus(fraction(1n), over(by, hundred)));
    return { low: grown(low, slowest), high: grown(high, fastest) };
  });
  const grown = times(value, plus(fraction(1n), over(rate, hundred)));
  const left = `${digitsOf(base)} ×（1 ＋ ${digitsOf(claim)}）`;
  const judged = judgementOf(statement, level, { ...weighed, value: exactly(grown) }, left, {
    disagrees: `两年的数字相同，就谈不上增长${digitsOf(claim)}；增长${digitsOf(claim)}约为${computedWords(grown, level)}。可能把${yearWords(base)}的数字印到了${yearWords(level)}，也可能相反。`,
  });
  const small = Math.abs(Number(claim.value)) < PRICES_MAY_EXPLAIN;
  if (judged.verdict !== '不符' || !small || !hasRealGrowth(claim, statement.quote)) return judged;
  const why =
    '这类增速通常扣除了价格的变动，总量按当年的价格算，两年的总量可能碰巧相同，所以不下结论。';
  return { ...judged, verdict: '无法判断', why };
}

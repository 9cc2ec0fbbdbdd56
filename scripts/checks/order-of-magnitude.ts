import { divideBounds } from '../../src/exact/bounds.ts';
import { decimalText } from '../../src/exact/decimal-text.ts';
import { valueBounds } from '../../src/exact/figure-bounds.ts';
import { compare, fraction } from '../../src/exact/fraction.ts';
import { roundSignificant } from '../../src/exact/rounding.ts';
import { placesOf, quoteFigures } from './figure-places.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { printedWords } from './words.ts';
import { yearPairs } from './yearly-levels.ts';

/** From here on a 万 or an 亿 is likelier than a change. */
const SLIP = fraction(1000n);
/** Up to here a change of one year is nothing strange. */
const USUAL = fraction(10n);

/** A value that is out of all proportion to the same thing a year before: 亿 for 万. */
export const orderOfMagnitude: Rule = {
  id: 'order-of-magnitude',
  find: (articles) => {
    const places = placesOf(articles);
    return yearPairs(articles).flatMap(({ now, before }): Statement[] => {
      const times = Number(now.value) / Number(before.value);
      if (times < 1000 && times > 0.001) return [];
      return [
        {
          rule: 'order-of-magnitude',
          figures: [
            { role: 'claim', figure: now },
            { role: 'base', figure: before },
          ],
          quote: quoteFigures(places, [now]),
          items: [],
          doubt: null,
        },
      ];
    });
  },
  judge,
};

function judge(statement: Statement): Judgement | undefined {
  const [claim, base] = [figureOf(statement, 'claim'), figureOf(statement, 'base')];
  const [now, before] = [claim && valueBounds(claim), base && valueBounds(base)];
  if (!claim || !base || !now?.low || !before?.low || now.low.n <= 0n || before.low.n <= 0n) {
    return undefined;
  }
  const bigger = compare(now.low, before.low) > 0 ? [now, before] : [before, now];
  const factor = divideBounds(bigger[0] ?? now, bigger[1] ?? before).low ?? fraction(1n);
  const told = decimalText(roundSignificant(factor, 3));
  const verdict =
    compare(factor, SLIP) >= 0 ? '不符' : compare(factor, USUAL) > 0 ? '无法判断' : '相符';
  return {
    verdict: statement.doubt === null ? verdict : '无法判断',
    formula: `大的 ÷ 小的：相差约${told}倍`,
    expected: `与${printedWords(base)}相差不太远`,
    printed: printedWords(claim),
    why: statement.doubt ?? '相差这么多，可能单位里的“万”“亿”印错了，也可能统计范围变了。',
  };
}

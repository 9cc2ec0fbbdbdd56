import { divideBounds, mapBounds, subtractBounds } from '../../src/exact/bounds.ts';
import { fraction, times } from '../../src/exact/fraction.ts';
import { judgementOf } from './judgement.ts';
import { hasRealGrowth, isValue } from './same-thing.ts';
import { between, quoteBetween, runsOf, sentencesOf } from './sentences.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { weigh } from './weigh.ts';
import { digitsOf } from './words.ts';

const hundred = fraction(100n);
const added =
  /^[，,（(]?(?:比|较)(?:上年|去年|上年同期|去年同期|上一年|\d{4}年)(?:净|多)?(?:增加|增收|增长|增|多)了?$/u;
const grew = /^[，,](?:同比)?(?:增长|增幅(?:为|达)?|提高|上升)了?$/u;

/** A value, how much it rose, and by how many per cent: 110亿元，比上年增加10亿元，增长10%. */
export const increaseAgainstGrowth: Rule = {
  id: 'increase-against-growth',
  find: (articles) =>
    sentencesOf(articles).flatMap((sentence) =>
      [...runsOf(sentence, 3)].flatMap(([level, change, growth]): Statement[] => {
        if (!level || !change || !growth) return [];
        const fits =
          isValue(level.figure) &&
          change.figure.unit === level.figure.unit &&
          change.figure.value !== null &&
          growth.figure.unit === '%' &&
          growth.figure.value !== null &&
          added.test(between(sentence, level, change)) &&
          grew.test(between(sentence, change, growth));
        if (!fits) return [];
        return [
          {
            rule: 'increase-against-growth',
            figures: [
              { role: 'claim', figure: growth.figure },
              { role: 'change', figure: change.figure },
              { role: 'level', figure: level.figure },
            ],
            quote: quoteBetween(sentence.block, level.start, growth.end),
            items: [],
            doubt: null,
          },
        ];
      }),
    ),
  judge,
};

function judge(statement: Statement): Judgement | undefined {
  const [claim, change, level] = [
    figureOf(statement, 'claim'),
    figureOf(statement, 'change'),
    figureOf(statement, 'level'),
  ];
  if (!claim || !change || !level || Number(change.value) >= Number(level.value)) return undefined;
  const weighed = weigh(claim, (read) =>
    mapBounds(divideBounds(read(change), subtractBounds(read(level), read(change))), (share) =>
      times(share, hundred),
    ),
  );
  const left = `${digitsOf(change)} ÷（${digitsOf(level)} － ${digitsOf(change)}）× 100%`;
  const judged = judgementOf(statement, claim, weighed, left, {
    disagrees: '可能增加的数和增长的百分比用了不同的基数或范围，也可能有一个数字印错了。',
  });
  if (judged.verdict !== '不符' || !hasRealGrowth(claim, statement.quote)) return judged;
  const why = '这里的增速可能扣除了价格的变动，或者换过计算的范围，所以不下结论。';
  return { ...judged, verdict: '无法判断', why };
}

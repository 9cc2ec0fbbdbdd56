import { divideBounds, mapBounds } from '../../src/exact/bounds.ts';
import { valueBounds } from '../../src/exact/figure-bounds.ts';
import { fraction, times } from '../../src/exact/fraction.ts';
import { judgementOf } from './judgement.ts';
import { between, quoteBetween, runsOf, sentencesOf } from './sentences.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { weigh } from './weigh.ts';
import { digitsOf } from './words.ts';

const taken = /^[，,]?占[^，。；、\d]{0,14}$/u;

/** A value, what it is a part of, and the ratio: 2.1亿元，占目标任务2亿元的105%. */
export const ratioAgainstValues: Rule = {
  id: 'ratio-against-values',
  find: (articles) =>
    sentencesOf(articles).flatMap((sentence) =>
      [...runsOf(sentence, 3)].flatMap(([part, whole, share]): Statement[] => {
        if (!part || !whole || !share) return [];
        const fits =
          part.figure.unit === whole.figure.unit &&
          part.figure.unit !== '%' &&
          part.figure.value !== null &&
          whole.figure.value !== null &&
          (share.figure.unit === '%' || share.figure.unit === '倍') &&
          share.figure.value !== null &&
          taken.test(between(sentence, part, whole)) &&
          between(sentence, whole, share) === '的';
        if (!fits) return [];
        return [
          {
            rule: 'ratio-against-values',
            figures: [
              { role: 'claim', figure: share.figure },
              { role: 'part', figure: part.figure },
              { role: 'total', figure: whole.figure },
            ],
            quote: quoteBetween(sentence.block, part.start, share.end),
            items: [],
            doubt: null,
          },
        ];
      }),
    ),
  judge,
};

function judge(statement: Statement): Judgement | undefined {
  const [claim, part, total] = [
    figureOf(statement, 'claim'),
    figureOf(statement, 'part'),
    figureOf(statement, 'total'),
  ];
  if (!claim || !part || !total || Number(total.value) <= 0) return undefined;
  const percent = claim.unit === '%';
  const factor = fraction(percent ? 100n : 1n);
  const weighed = weigh(claim, (read) =>
    mapBounds(
      // What was set as a task is not rounded.
      divideBounds(read(part), (total.status === 'target' && valueBounds(total)) || read(total)),
      (share) => times(share, factor),
    ),
  );
  const left = `${digitsOf(part)} ÷ ${digitsOf(total)}${percent ? ' × 100%' : ''}`;
  return judgementOf(statement, claim, weighed, left, {
    disagrees: '可能两个数的统计范围不同，也可能有一个数字印错了。',
  });
}

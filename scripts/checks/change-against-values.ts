import { subtractBounds } from '../../src/exact/bounds.ts';
import { fromTos } from './from-to.ts';
import { judgementOf } from './judgement.ts';
import { quoteBetween, sentencesOf } from './sentences.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { weigh } from './weigh.ts';
import { digitsOf } from './words.ts';

const moved = /^[，,][^，。；\d]{0,8}(?:提高|增加|上升|增长|扩大|下降|减少|降低|压缩|缩小)了?$/u;

/** Two values and their difference: 由26.2%提高到32.4%，提高6.2个百分点. */
export const changeAgainstValues: Rule = {
  id: 'change-against-values',
  find: (articles) =>
    sentencesOf(articles).flatMap((sentence) =>
      fromTos(sentence).flatMap(({ from, to, third, words }): Statement[] => {
        const { unit, value } = third.figure;
        const wanted = from.figure.unit === '%' ? '百分点' : from.figure.unit;
        const fits = value !== null && unit === wanted && unit !== '%' && moved.test(words);
        if (!fits || /年均|平均|每年|同比|比上年/u.test(words)) return [];
        return [
          {
            rule: 'change-against-values',
            figures: [
              { role: 'claim', figure: third.figure },
              { role: 'base', figure: from.figure },
              { role: 'level', figure: to.figure },
            ],
            quote: quoteBetween(sentence.block, from.start, third.end),
            items: [],
            doubt: null,
          },
        ];
      }),
    ),
  judge,
};

function judge(statement: Statement): Judgement | undefined {
  const [claim, base, level] = [
    figureOf(statement, 'claim'),
    figureOf(statement, 'base'),
    figureOf(statement, 'level'),
  ];
  if (!claim || !base || !level) return undefined;
  const [more, less] = Number(level.value) >= Number(base.value) ? [level, base] : [base, level];
  // The recogniser tells a fall as a negative change.
  const size = { ...claim, value: Math.abs(Number(claim.value)) };
  const weighed = weigh(size, (read) => subtractBounds(read(more), read(less)));
  const left = `${digitsOf(more)} － ${digitsOf(less)}`;
  return judgementOf(statement, size, weighed, left, {
    disagrees: '可能两个数的统计范围不同，也可能有一个数字印错了。',
  });
}

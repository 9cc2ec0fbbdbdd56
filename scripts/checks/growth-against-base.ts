import { divideBounds, mapBounds, multiplyBounds } from '../../src/exact/bounds.ts';
import { valueBounds } from '../../src/exact/figure-bounds.ts';
import { fraction, minus, over, plus, times } from '../../src/exact/fraction.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { placesOf, quoteFigures } from './figure-places.ts';
import { fromTos } from './from-to.ts';
import { judgementOf } from './judgement.ts';
import { hasRealGrowth, yearOf } from './same-thing.ts';
import { quoteBetween, sentencesOf } from './sentences.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { weigh } from './weigh.ts';
import { computedWords, digitsOf, yearWords } from './words.ts';
import { yearPairs } from './yearly-levels.ts';

const one = fraction(1n);
const hundred = fraction(100n);
const grew = /^[，,（(]?[^，。；\d]{0,6}(?:增长|增幅|提高|上升)(?:了|为|达)?$/u;

/** Two values and the growth between them: 58.62亿元, then 96.2亿元, 增长50.3%. */
export const growthAgainstBase: Rule = {
  id: 'growth-against-base',
  find: (articles) => {
    const places = placesOf(articles);
    const yearly = yearPairs(articles)
      .filter(({ now, before }) => now.value !== before.value)
      .map(({ growth, now, before }) =>
        stated(growth, now, before, quoteFigures(places, [growth, now])),
      );
    const spans = sentencesOf(articles).flatMap((sentence) =>
      fromTos(sentence)
        .filter(({ from, third, words }) => {
          const { unit, relation } = third.figure;
          return (
            unit === '%' && relation === 'growth' && from.figure.unit !== '%' && isWhole(words)
          );
        })
        .filter(({ from, to, words }) => !isYearly(words) || isNextYear(from.figure, to.figure))
        .map(({ from, to, third }) => {
          const quote = quoteBetween(sentence.block, from.start, third.end);
          return stated(third.figure, to.figure, from.figure, quote);
        }),
    );
    return [...yearly, ...spans];
  },
  judge,
};

function isWhole(words: string): boolean {
  return grew.test(words) && !/年均|平均|每年|递增|以上$/u.test(words);
}

function isYearly(words: string): boolean {
  return /同比|比上年|较上年|比去年/u.test(words);
}

function isNextYear(from: Figure, to: Figure): boolean {
  const [first, last] = [yearOf(from), yearOf(to)];
  return first !== undefined && last !== undefined && last - first === 1;
}

function stated(growth: Figure, now: Figure, before: Figure, quote: string): Statement {
  return {
    rule: 'growth-against-base',
    figures: [
      { role: 'claim', figure: growth },
      { role: 'base', figure: before },
      { role: 'level', figure: now },
    ],
    quote,
    items: [],
    doubt: null,
  };
}

function judge(statement: Statement): Judgement | undefined {
  const [claim, base, level] = [
    figureOf(statement, 'claim'),
    figureOf(statement, 'base'),
    figureOf(statement, 'level'),
  ];
  if (!claim || !base || !level || Number(base.value) <= 0 || Number(level.value) < 0)
    return undefined;
  const weighed = weigh(claim, (read) =>
    mapBounds(divideBounds(read(level), read(base)), (factor) =>
      times(minus(factor, one), hundred),
    ),
  );
  const left = `（${digitsOf(level)} ÷ ${digitsOf(base)} － 1）× 100%`;
  const reached = valueBounds(base);
  const rate = valueBounds(claim);
  const implied =
    reached &&
    rate &&
    multiplyBounds(
      reached,
      mapBounds(rate, (each) => plus(one, over(each, hundred))),
    ).low;
  const shown = implied
    ? `${digitsOf(base)}增长${digitsOf(claim)}，约为${computedWords(implied, level)}。`
    : '';
  const judged = judgementOf(statement, claim, weighed, left, {
    disagrees: `${shown}可能${yearWords(base)}和${yearWords(level)}的统计范围不同，或者基数后来修订过，也可能有一个数字印错了。`,
  });
  if (judged.verdict !== '不符' || !hasRealGrowth(claim, statement.quote)) return judged;
  const why =
    '这类增速通常扣除了价格的变动，总量按当年的价格算，两者本来就可能不同，所以不下结论。';
  return { ...judged, verdict: '无法判断', why };
}

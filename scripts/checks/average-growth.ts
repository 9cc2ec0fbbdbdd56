import { type Bounds, divideBounds, mapBounds } from '../../src/exact/bounds.ts';
import { fraction, minus, over, plus, times } from '../../src/exact/fraction.ts';
import { rootOf } from '../../src/exact/root.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { fromTos } from './from-to.ts';
import { judgementOf } from './judgement.ts';
import { hasRealGrowth, yearOf } from './same-thing.ts';
import { between, quoteBetween, runsOf, sentencesOf } from './sentences.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { type Reading, weigh } from './weigh.ts';
import { digitsOf } from './words.ts';

const one = fraction(1n);
const hundred = fraction(100n);
const average = /^[，,](?:[^，。；\d]{0,6})?(?:年均|年平均|平均每年)[^，。；\d]{0,6}$/u;

/**
 * The yearly growth of several years against their whole: 比2010年提高63.5%，年均增长10.4%, or
 * 由A增加到B，年均增长g%.
 */
export const averageGrowth: Rule = {
  id: 'average-growth',
  find: (articles) =>
    sentencesOf(articles).flatMap((sentence) => {
      const { block } = sentence;
      const wholes = [...runsOf(sentence, 2)].flatMap(([whole, rate]): Statement[] => {
        if (!whole || !rate || !isRate(rate.figure)) return [];
        if (!average.test(between(sentence, whole, rate)) || !isWhole(whole.figure)) return [];
        return [stated(rate.figure, [whole.figure], quoteBetween(block, whole.start, rate.end))];
      });
      const spans = fromTos(sentence).flatMap(({ from, to, third, words }): Statement[] => {
        if (!isRate(third.figure) || !average.test(words) || from.figure.unit === '%') return [];
        const quote = quoteBetween(block, from.start, third.end);
        return [stated(third.figure, [from.figure, to.figure], quote)];
      });
      return [...wholes, ...spans].filter((statement) => yearsOf(statement) !== undefined);
    }),
  judge,
};

function isRate({ relation, unit, value }: Figure): boolean {
  return relation === 'growth' && unit === '%' && value !== null;
}

function isWhole({ relation, unit, base }: Figure): boolean {
  const told = unit === '%' ? relation === 'growth' : relation === 'ratio' && unit === '倍';
  return told && /^\d{4}$/.test(base ?? '');
}

function stated(rate: Figure, [first, last]: readonly Figure[], quote: string): Statement {
  return {
    rule: 'average-growth',
    figures: [
      { role: 'claim', figure: rate },
      ...(last && first ? [{ role: 'base' as const, figure: first }] : []),
      ...(last ? [{ role: 'level' as const, figure: last }] : []),
      ...(first && !last ? [{ role: 'change' as const, figure: first }] : []),
    ],
    quote,
    items: [],
    doubt: null,
  };
}

/** From which year to which, as the figures of the whole tell. */
function yearsOf(statement: Statement): number | undefined {
  const whole = figureOf(statement, 'change') ?? figureOf(statement, 'level');
  const base = figureOf(statement, 'base');
  const [last, first] = [whole && yearOf(whole), base ? yearOf(base) : Number(whole?.base)];
  const years = last !== undefined && first !== undefined ? last - first : Number.NaN;
  return Number.isInteger(years) && years > 1 && years <= 50 ? years : undefined;
}

function judge(statement: Statement): Judgement | undefined {
  const years = yearsOf(statement);
  const claim = figureOf(statement, 'claim');
  const [base, level, whole] = [
    figureOf(statement, 'base'),
    figureOf(statement, 'level'),
    figureOf(statement, 'change'),
  ];
  if (!claim || years === undefined) return undefined;
  const factor = (read: Reading): Bounds => {
    if (base && level) return divideBounds(read(level), read(base));
    if (!whole) return { low: null, high: null };
    if (whole.unit === '倍' && !isAdded(whole, statement.quote)) return read(whole);
    if (whole.unit === '倍') return mapBounds(read(whole), (times) => plus(one, times));
    return mapBounds(read(whole), (growth) => plus(one, over(growth, hundred)));
  };
  const weighed = weigh(claim, (read) => yearly(factor(read), years));
  const of =
    base && level ? `${digitsOf(level)} ÷ ${digitsOf(base)}` : wholeWords(whole, statement.quote);
  const left = `${of}，开${years}次方，减1`;
  const judged = judgementOf(statement, claim, weighed, left, {
    disagrees:
      '可能平均的算法不同（例如各年增速相加再平均），或者起点、范围不同，也可能有一个数字印错了。',
  });
  if (judged.verdict !== '不符' || !base || !hasRealGrowth(claim, statement.quote)) return judged;
  const why =
    '年均增速通常扣除了价格的变动，总量按当年的价格算，两者本来就可能不同，所以不下结论。';
  return { ...judged, verdict: '无法判断', why };
}

/** 增长1.3倍 makes 2.3 times of it; 是1.3倍 is what it is. */
function isAdded(whole: Figure, quote: string): boolean {
  const text = quote.replaceAll(/\s/gu, '');
  const at = text.indexOf(whole.quote.replaceAll(/\s/gu, ''));
  return /(?:增长|增加|提高|增)了?[近约超过]*$/u.test(text.slice(0, at));
}

function wholeWords(whole: Figure | undefined, quote: string): string {
  if (!whole) return '';
  return whole.unit === '倍' && !isAdded(whole, quote)
    ? digitsOf(whole)
    : `1 ＋ ${digitsOf(whole)}`;
}

function yearly({ low, high }: Bounds, years: number): Bounds {
  const rate = (end: Bounds['low'], direction: 'down' | 'up') =>
    end && end.n >= 0n ? times(minus(rootOf(end, years, direction), one), hundred) : null;
  return { low: rate(low, 'down'), high: rate(high, 'up') };
}

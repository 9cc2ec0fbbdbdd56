import { type Bounds, mapBounds } from '../../src/exact/bounds.ts';
import { fraction, minus, times } from '../../src/exact/fraction.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { placesOf, quoteFigures } from './figure-places.ts';
import { judgementOf } from './judgement.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { weigh } from './weigh.ts';
import { printedWords } from './words.ts';

const one = fraction(1n);
const hundred = fraction(100n);

/** Two targets of growth for one thing and year: 增长30%, and elsewhere 翻一番. */
export const targetAgainstTargets: Rule = {
  id: 'target-against-targets',
  find: (articles) => {
    const places = placesOf(articles);
    const groups = new Map<string, Figure[]>();
    for (const { figure } of places.values()) {
      const { indicatorId, placeId, period, relation, status } = figure;
      if (relation !== 'growth' || status !== 'target' || !figure.reviewed) continue;
      if (!indicatorId || !placeId || !/^\d{4}$/.test(period ?? '')) continue;
      const key = [indicatorId, placeId, period].join('|');
      groups.set(key, [...(groups.get(key) ?? []), figure]);
    }
    return [...groups.values()].flatMap(([first, ...others]) =>
      others
        .filter((other) => first && (other.value !== first.value || other.unit !== first.unit))
        .map((other) => stated(other, first ?? other, quoteFigures(places, [other]))),
    );
  },
  judge,
};

function stated(claim: Figure, other: Figure, quote: string): Statement {
  const doubling = claim.unit === '倍' || other.unit === '倍';
  return {
    rule: 'target-against-targets',
    figures: [
      { role: 'claim', figure: claim },
      { role: 'other', figure: other },
    ],
    quote,
    items: [],
    doubt:
      doubling && claim.base === null && other.base === null
        ? '翻一番就是变成原来的2倍，也就是增长100%。原文没有写从哪一年算起，可能以更早的年份为起点，所以不下结论。'
        : null,
  };
}

/** 翻一番 (2倍) as a growth of 100 %. */
function asPercent(figure: Figure, bounds: Bounds): Bounds {
  if (figure.unit !== '倍') return bounds;
  return mapBounds(bounds, (factor) => times(minus(factor, one), hundred));
}

function judge(statement: Statement): Judgement | undefined {
  const [claim, other] = [figureOf(statement, 'claim'), figureOf(statement, 'other')];
  if (!claim || !other) return undefined;
  const percent: Figure =
    claim.unit === '倍'
      ? { ...claim, value: (Number(claim.value) - 1) * 100, unit: '%', quote: '100%' }
      : claim;
  const weighed = weigh(percent, (read) => asPercent(other, read(other)));
  const judged = judgementOf(statement, percent, weighed, '', {
    disagrees:
      '同一年的两个目标不一样大。可能一个是必须完成的、一个是争取的，也可能起点或统计范围不同。',
  });
  return {
    ...judged,
    formula: `一处的目标是${toldAs(other)}，另一处是${toldAs(claim)}`,
    printed: printedWords(claim),
  };
}

function toldAs(figure: Figure): string {
  const printed = printedWords(figure);
  if (figure.relation !== 'growth') return printed;
  return figure.unit === '%' ? `增长${printed}` : printed;
}

import { addBounds } from '../../src/exact/bounds.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { placesOf, quoteFigures } from './figure-places.ts';
import { judgementOf } from './judgement.ts';
import { thingKey, yearOf } from './same-thing.ts';
import { after, before, between, quoteBetween, runsOf, sentencesOf } from './sentences.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { weigh } from './weigh.ts';
import { digitsOf } from './words.ts';

/** What is added, the total it makes, and the total before: 87家, then 新增31家，总数达到118家. */
export const addedToTotal: Rule = {
  id: 'added-to-total',
  find: (articles) => {
    const places = placesOf(articles);
    const totals = Map.groupBy(
      [...places.values()].filter(({ figure }) => figure.relation === 'count' && figure.reviewed),
      ({ figure }) => thingKey(figure) ?? '',
    );
    return sentencesOf(articles).flatMap((sentence) =>
      [...runsOf(sentence, 2)].flatMap(([added, total]): Statement[] => {
        if (!added || !total || added.figure.unit !== total.figure.unit) return [];
        const opens = /新增[^，。；\d]{0,12}$/u.test(before(sentence, added));
        const noun = `${between(sentence, added, total)}${after(sentence, total).slice(0, 2)}`;
        if (!opens || !/总数/u.test(noun)) return [];
        const key = thingKey(total.figure);
        const earlier = (key && totals.get(key)) || [];
        const base = earlier
          .map(({ figure }) => figure)
          .filter((figure) => isYearBefore(figure, total.figure))
          .at(-1);
        if (!base) return [];
        const near = places.get(base.id)?.block === sentence.block;
        const quote = near
          ? quoteFigures(places, [total.figure, added.figure, base])
          : quoteBetween(sentence.block, added.start, total.end);
        return [stated(total.figure, base, added.figure, quote)];
      }),
    );
  },
  judge,
};

function isYearBefore(figure: Figure, total: Figure): boolean {
  const [first, last] = [yearOf(figure), yearOf(total)];
  return (
    first !== undefined &&
    last !== undefined &&
    last - first === 1 &&
    figure.report === total.report
  );
}

function stated(claim: Figure, base: Figure, change: Figure, quote: string): Statement {
  return {
    rule: 'added-to-total',
    figures: [
      { role: 'claim', figure: claim },
      { role: 'base', figure: base },
      { role: 'change', figure: change },
    ],
    quote,
    items: [],
    doubt: null,
  };
}

function judge(statement: Statement): Judgement | undefined {
  const [claim, base, change] = [
    figureOf(statement, 'claim'),
    figureOf(statement, 'base'),
    figureOf(statement, 'change'),
  ];
  if (!claim || !base || !change) return undefined;
  const weighed = weigh(claim, (read) => addBounds(read(base), read(change)));
  const left = `${digitsOf(base)} ＋ ${digitsOf(change)}`;
  return judgementOf(statement, claim, weighed, left, {
    agrees: '原来的加上新增的，与总数对得上。',
    disagrees: '可能中间有退出的，或者统计范围变了，也可能有一个数字印错了。',
  });
}

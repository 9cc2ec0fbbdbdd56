import { mapBounds } from '../../src/exact/bounds.ts';
import { type Fraction, fraction, times } from '../../src/exact/fraction.ts';
import { judgementOf } from './judgement.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { weigh } from './weigh.ts';
import { digitsOf } from './words.ts';

/** How many square metres a unit of area is. */
const squareMetres: Record<string, Fraction> = {
  平方米: fraction(1n),
  亩: fraction(2000n, 3n),
  公顷: fraction(10_000n),
  平方公里: fraction(1_000_000n),
};

/** One area in two units: 30万平方米 and 500亩. */
export const otherUnit: Rule = { id: 'other-unit', find: () => [], judge };

function judge(statement: Statement): Judgement | undefined {
  const [claim, other] = [figureOf(statement, 'claim'), figureOf(statement, 'other')];
  const [to, from] = [squareMetres[claim?.unit ?? ''], squareMetres[other?.unit ?? '']];
  if (!claim || !other || !to || !from) return undefined;
  const factor = fraction(from.n * to.d, from.d * to.n);
  const weighed = weigh(claim, (read) => mapBounds(read(other), (area) => times(area, factor)));
  const left = `把${digitsOf(other)}换算成${claim.unit}（1亩约为666.7平方米）`;
  return judgementOf(statement, claim, weighed, left, {
    disagrees: '可能两个面积说的不是同一块地，也可能换算的办法不同。',
  });
}

import { addedToTotal } from './added-to-total.ts';
import { averageGrowth } from './average-growth.ts';
import { changeAgainstValues } from './change-against-values.ts';
import { countAgainstList } from './count-against-list.ts';
import { doublingInTime } from './doubling-in-time.ts';
import { growthAgainstBase } from './growth-against-base.ts';
import { increaseAgainstGrowth } from './increase-against-growth.ts';
import { orderOfMagnitude } from './order-of-magnitude.ts';
import { otherUnit } from './other-unit.ts';
import { partWithinTotal } from './part-within-total.ts';
import { partsAgainstTotal } from './parts-against-total.ts';
import { productWithinTotal } from './product-within-total.ts';
import { ratioAgainstValues } from './ratio-against-values.ts';
import { sameFigureTwice } from './same-figure-twice.ts';
import { sameValueTwoYears } from './same-value-two-years.ts';
import { structureSum } from './structure-sum.ts';
import { targetAgainstTargets } from './target-against-targets.ts';
import type { Rule } from './types.ts';
import { unitCannotBe } from './unit-cannot-be.ts';
import { yearAgainstAverage } from './year-against-average.ts';

/** Every rule, in the order in which their checks are listed. */
export const rules: readonly Rule[] = [
  growthAgainstBase,
  sameValueTwoYears,
  increaseAgainstGrowth,
  averageGrowth,
  partsAgainstTotal,
  partWithinTotal,
  structureSum,
  changeAgainstValues,
  addedToTotal,
  ratioAgainstValues,
  countAgainstList,
  sameFigureTwice,
  targetAgainstTargets,
  yearAgainstAverage,
  doublingInTime,
  unitCannotBe,
  orderOfMagnitude,
  otherUnit,
  productWithinTotal,
];

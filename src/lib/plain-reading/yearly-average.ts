import type { Figure } from '../../schemas/figure.ts';
import { baseYear, readYears, type Years } from './periods.ts';
import type { Surroundings } from './types.ts';

/** The two years that a yearly rate connects. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words say that a rate is one of every year of its period: 年均增长, 平均每年. */
export function isYearlyAverage(
  figure: Pick<Figure, 'relation' | 'period' | 'indicator'>,
  { before }: Pick<Surroundings, 'before'>,
): boolean {
  const years = readYears(figure.period);
  if (figure.relation !== 'growth' || !years || years.first === years.last) return false;
  return /年均|年平均|每年|逐年/u.test(`${before ?? ''}${figure.indicator ?? ''}`);
}

/**
 * What a yearly rate leads from and to. With a printed base, from it; without one, only for five
 * years: 2011-2015 is from 2010 to 2015, and so is 2010-2015, since a plan is counted from the last
 * year of the plan before. Of other spans nobody can tell whether the first year is the base.
 */
export function stretchOf({ base, period }: Pick<Figure, 'base' | 'period'>): Stretch | undefined {
  const years = readYears(period);
  if (!years || years.first >= years.last) return undefined;
  const from = baseYear(base) ?? unprintedBase(years);
  return from !== undefined && from < years.last ? { from, to: years.last } : undefined;
}

function unprintedBase({ first, last }: Years): number | undefined {
  if (last - first === 4) return first - 1;
  return last - first === 5 && last % 5 === 0 ? first : undefined;
}

import type { Figure } from '../../schemas/figure.ts';
import type { Facts, Surroundings } from './types.ts';

/** The growth of this figure is told in constant prices, its level in those of the year. */
export function isConstantPrice(
  { indicatorId, indicator }: Pick<Figure, 'indicatorId' | 'indicator'>,
  { context }: Facts,
  { before }: Pick<Surroundings, 'before'>,
): boolean {
  if (/(?:实际(?:增长|增速|增幅|提高)|可比价)[^，。；]{0,6}$/u.test(before ?? '')) return true;
  if (indicatorId !== null) return context.constantPrices.indicators.includes(indicatorId);
  return /(?:生产总值|增加值)(?:年均)?(?:增[速长幅]|增长率)?$/u.test(indicator ?? '');
}

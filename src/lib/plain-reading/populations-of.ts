import type { Context, Population } from '../../schemas/context.ts';

/**
 * The census population of a place in a year, or those of the two censuses around it; undefined
 * outside the censuses that are known. Estimates between censuses are not used: they are corrected.
 */
export function populationsOf(
  place: string,
  year: number,
  { populations }: Context,
): readonly Population[] | undefined {
  const censuses = populations
    .filter((population) => population.place === place && population.method === 'census')
    .sort((a, b) => a.year - b.year);
  const exact = censuses.find((census) => census.year === year);
  if (exact) return [exact];
  const before = censuses.findLast((census) => census.year < year);
  const after = censuses.find((census) => census.year > year);
  return before && after ? [before, after] : undefined;
}

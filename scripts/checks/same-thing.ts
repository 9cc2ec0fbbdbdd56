import type { Figure } from '../../src/schemas/figure.ts';

/** Indicator, place and unit of a figure as a key; undefined where one of the first two is not known. */
export function thingKey({
  indicatorId,
  indicator,
  placeId,
  place,
  unit,
}: Figure): string | undefined {
  const what = indicatorId ?? indicator;
  const where = placeId ?? place;
  return what === null || where === null ? undefined : `${what}|${where}|${unit}`;
}

/** The year of a figure; undefined where its period is longer, or unknown. */
export function yearOf({ period }: Pick<Figure, 'period'>): number | undefined {
  const year = /^(?:by )?(\d{4})$/.exec(period ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

/** A value that was or is to be reached; thresholds and names are none. */
export function isValue({ relation, status, value }: Figure): boolean {
  return (
    (relation === 'level' || relation === 'count') &&
    value !== null &&
    status !== 'rule' &&
    status !== 'name'
  );
}

/** Its growth is told in constant prices, its level in those of the year. */
export function hasRealGrowth(figure: Figure, quote: string): boolean {
  if (/实际增|可比|不变价|同口径|扣除/u.test(quote)) return true;
  return /生产总值|总产值|增加值|国民收入|GDP|经济总量/u.test(
    `${figure.indicator ?? ''}${figure.indicatorId === 'regional-gdp' ? 'GDP' : ''}`,
  );
}

import type { Figure } from '../../schemas/figure.ts';

/** A period of a figure, in years. */
export interface Years {
  readonly first: number;
  readonly last: number;
  /** 到2020年: by the end of it. */
  readonly by: boolean;
}

/** What a figure compares, in words. */
export interface Compared {
  readonly before: string;
  readonly after: string;
}

/** 2015, by 2020 or 2010-2015 in years; undefined for months and for null. */
export function readYears(period: string | null): Years | undefined {
  const match = /^(by )?(\d{4})(?:-(\d{4}))?$/.exec(period ?? '');
  if (!match?.[2]) return undefined;
  const first = Number(match[2]);
  return { first, last: Number(match[3] ?? first), by: match[1] !== undefined };
}

/** The year of a figure; undefined where its period is longer, or unknown. */
export function singleYear(period: string | null): number | undefined {
  const years = readYears(period);
  return years && years.first === years.last ? years.first : undefined;
}

/** The base as a year; undefined for bases such as 全省平均水平. */
export function baseYear(base: string | null): number | undefined {
  return base !== null && /^\d{4}年?$/.test(base) ? Number.parseInt(base, 10) : undefined;
}

/** Another place or its average, and not a time: 全省, 全省平均水平. */
export function isOtherPlace(base: string | null): base is string {
  return base !== null && /平均|水平|^全(?:国|省|市|区|县)/u.test(base);
}

/**
 * What a growth or a multiple stands between: 2014年 and 2015年 where both are known, 原来 and 后来
 * where not. A growth rate of one year without a base is that over the year before.
 */
export function compared(
  figure: Pick<Figure, 'base' | 'period' | 'relation' | 'place' | 'status'>,
): Compared {
  const years = readYears(figure.period);
  const end = isOtherPlace(figure.base) ? (figure.place ?? '这里') : endName(years);
  const after = figure.status === 'target' ? `${end}的目标` : end;
  if (figure.base !== null) {
    const year = baseYear(figure.base);
    return { before: year === undefined ? figure.base : `${year}年`, after };
  }
  const yearly = years && !years.by && years.first === years.last && figure.relation === 'growth';
  return { before: yearly ? `${years.first - 1}年` : '原来', after };
}

function endName(years: Years | undefined): string {
  if (!years) return '后来';
  return years.by ? `到${years.last}年` : `${years.last}年`;
}

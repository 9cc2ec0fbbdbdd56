/** First and last year of a period such as 2015, 2015-09, 2010-2015 or by 2020. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years of a period; undefined where the report names none. */
export function yearsOf(period: string | null): Years | undefined {
  const [, first, last] = /^(?:by )?(\d{4})(?:-(\d{4})$|-\d{2}$|$)/.exec(period ?? '') ?? [];
  if (first === undefined) return undefined;
  return { first: Number(first), last: Number(last ?? first) };
}

/** The last month of a period as YYYY-MM; undefined where the report names none. */
export function endOf(period: string | null): string | undefined {
  const month = /^(?:by )?(\d{4}-\d{2})$/.exec(period ?? '')?.[1];
  const years = yearsOf(period);
  return month ?? (years && `${years.last}-12`);
}

/** Both speak of the same time: 2014 and by 2014 do, 2014 and 2014-2015 or 2014-09 do not. */
export function sameYears(a: string | null, b: string | null): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  if (one === undefined || other === undefined) return false;
  return one.first === other.first && endOf(a) === endOf(b);
}

/** `a` ends before `b` does; false where either is not known. */
export function endsBefore(a: string | null, b: string | null): boolean {
  const [one, other] = [endOf(a), endOf(b)];
  return one !== undefined && other !== undefined && one < other;
}

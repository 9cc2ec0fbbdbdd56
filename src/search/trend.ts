import type { Found } from './hits.ts';

/** The texts of one year. */
export interface YearOfTexts {
  year: number;
  reports: number;
  /** Characters that can be searched: white space is not counted. */
  characters: number;
}

/** How often a query occurs in a year; null in a year without a report, which is not zero. */
export interface TrendPoint extends YearOfTexts {
  count: number | null;
  /** Per 10,000 characters of the year. */
  rate: number | null;
}

/** Counts hits by year. */
export function trendOf(found: readonly Found[], years: readonly YearOfTexts[]): TrendPoint[] {
  const counts = new Map<number, number>();
  for (const { about, hits } of found) {
    counts.set(about.year, (counts.get(about.year) ?? 0) + hits.length);
  }
  return years.map((each) => {
    if (each.characters === 0) return { ...each, count: null, rate: null };
    const count = counts.get(each.year) ?? 0;
    return { ...each, count, rate: (count / each.characters) * 10_000 };
  });
}

import { fold } from '../search/fold.ts';
import type { SearchArticle } from '../search/texts.ts';
import type { YearOfTexts } from '../search/trend.ts';
import { yearsOf } from './years.ts';

/** How much there is to search in every year from the first report to the last. */
export function searchYears(articles: readonly SearchArticle[]): YearOfTexts[] {
  const sizes = articles.map(({ about, paragraphs }) => ({
    year: about.year,
    report: about.report,
    characters: paragraphs.reduce((sum, { text }) => sum + Array.from(fold(text)).length, 0),
  }));
  return yearsOf(sizes).map(({ year, items }) => ({
    year,
    reports: new Set(items.map(({ report }) => report)).size,
    characters: items.reduce((sum, { characters }) => sum + characters, 0),
  }));
}

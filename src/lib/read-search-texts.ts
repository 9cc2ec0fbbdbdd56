import type { Found } from '../search/hits.ts';
import { indexedFind } from '../search/indexed-find.ts';
import type { Query } from '../search/query.ts';
import type { SearchArticle } from '../search/texts.ts';
import type { YearOfTexts } from '../search/trend.ts';
import { readLibrary } from './library.ts';
import { searchTexts } from './search-texts.ts';
import { searchYears } from './search-years.ts';
import { readVocabulary } from './vocabulary.ts';

/** What can be searched, and how much of it there is in every year. */
export interface SearchTexts {
  articles: SearchArticle[];
  /** Where a query stands in them. */
  find: (query: Query) => Found[];
  years: YearOfTexts[];
}

let texts: Promise<SearchTexts> | undefined;

/** The texts of all reports, read once for all pages. */
export function readSearchTexts(): Promise<SearchTexts> {
  if (import.meta.env.DEV) return loadSearchTexts();
  texts ??= loadSearchTexts();
  return texts;
}

async function loadSearchTexts(): Promise<SearchTexts> {
  const articles = searchTexts(await readLibrary(), await readVocabulary());
  return { articles, find: indexedFind(articles), years: searchYears(articles) };
}

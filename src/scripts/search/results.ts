import { narrow } from '../../search/facets.ts';
import type { Found } from '../../search/hits.ts';
import { type HitLine, hitLines, sortLines } from '../../search/kwic.ts';
import { type Answer, lookUp } from '../../search/look-up.ts';
import type { SearchState } from '../../search/permalink.ts';
import { formatQuery } from '../../search/query.ts';
import { trendOf, type YearOfTexts } from '../../search/trend.ts';
import type { TrendLine } from './show-trend.ts';
import type { SearchSite } from './site.ts';

/** What became of the queries of a page. */
export interface Results {
  /** Of the query itself; the others are compared with it. */
  answer: Answer;
  /** Its hits, before they are narrowed. */
  found: Found[];
  /** As the reading page is to mark it. */
  query: string;
  lines: TrendLine[];
}

/** Looks up a query, and those it is compared with. */
export async function findResults(
  site: SearchSite,
  typed: readonly string[],
  years: readonly YearOfTexts[],
): Promise<Results> {
  const answers = await Promise.all(typed.map((each) => lookUp(site.engine, each)));
  const [answer = { state: 'empty' }] = answers;
  return {
    answer,
    found: answer.state === 'ready' ? answer.found : [],
    query: answer.state === 'ready' ? formatQuery(answer.query) : '',
    lines: answers.flatMap((each, index) =>
      each.state === 'ready'
        ? [{ typed: (typed[index] ?? '').trim(), points: trendOf(each.found, years) }]
        : [],
    ),
  };
}

/** The hits that fit what is chosen, as the page lists them. */
export function shownLines({ found }: Results, { chosen, sort }: SearchState): HitLine[] {
  return sortLines(hitLines(narrow(found, chosen)), sort);
}

/** What hits can be narrowed by. */
export const facets = ['year', 'report', 'kind', 'place', 'part', 'figures'] as const;
export type Facet = (typeof facets)[number];

export type Sort = 'year' | 'left' | 'right';
export type Measure = 'rate' | 'count';

/** Everything a result page shows follows from this, and its address holds it. */
export interface SearchState {
  /** What was typed: the query, then what it is compared with. */
  typed: string[];
  /** Chosen values of each facet; none is all. */
  chosen: Record<Facet, string[]>;
  sort: Sort;
  measure: Measure;
}

/** Queries of one trend, at most. */
export const mostTerms = 4;

/** Reads the query part of an address; what it does not understand is left out. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const others = params.getAll('vs').filter((each) => each.trim() !== '');
  const sort = params.get('sort');
  return {
    typed: [params.get('q') ?? '', ...others].slice(0, mostTerms),
    chosen: {
      year: params.getAll('year'),
      report: params.getAll('report'),
      kind: params.getAll('kind'),
      place: params.getAll('place'),
      part: params.getAll('part'),
      figures: params.getAll('figures'),
    },
    sort: sort === 'left' || sort === 'right' ? sort : 'year',
    measure: params.get('measure') === 'count' ? 'count' : 'rate',
  };
}

/** The query part of the address of a state, with its `?`; empty for an empty state. */
export function writeState({ typed, chosen, sort, measure }: SearchState): string {
  const params = new URLSearchParams();
  for (const [index, each] of typed.entries()) {
    if (each !== '') params.append(index === 0 ? 'q' : 'vs', each.toWellFormed());
  }
  for (const facet of facets) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'year') params.set('sort', sort);
  if (measure !== 'rate') params.set('measure', measure);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

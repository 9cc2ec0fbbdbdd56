import type { HitLine } from '../../search/kwic.ts';
import { readState, type SearchState, writeState } from '../../search/permalink.ts';
import type { SearchSite } from './site.ts';

/** The state of the page, kept in its address. */
export interface Address {
  state: SearchState;
}

/** Reads the address, and rewrites it whenever the state changes. */
export function addressOfPage(): Address {
  let state = readState(location.search);
  return {
    get state() {
      return state;
    },
    set state(next) {
      state = next;
      history.replaceState(history.state, '', location.pathname + writeState(next));
    },
  };
}

/** A state in which nothing but a query is asked for. */
export function stateOf(typed: string): SearchState {
  return { ...readState(''), typed: [typed] };
}

/** The paragraph of a hit on its reading page, which is told what to mark. */
export function hitAddress(
  site: SearchSite,
  { about, paragraph, number }: HitLine,
  query: string,
): string {
  const nth = number > 1 ? `&n=${number}` : '';
  // The parts of the head have no address of their own: they stand at the top.
  const anchor = /\d$/.test(paragraph.id) ? `#${paragraph.id}` : '';
  const page = site.page(`/reports/${about.report}/${about.article}/`);
  return `${page}?hit=${encodeURIComponent(query)}${nth}${anchor}`;
}

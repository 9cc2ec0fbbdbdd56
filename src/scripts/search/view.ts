import { countHits, narrow } from '../../search/facets.ts';
import type { Found } from '../../search/hits.ts';
import type { HitLine } from '../../search/kwic.ts';
import { facets, type SearchState } from '../../search/permalink.ts';
import type { YearOfTexts } from '../../search/trend.ts';
import { part } from './find-part.ts';
import { type Results, shownLines } from './results.ts';
import { sayResults } from './say-results.ts';
import { showFilters } from './show-filters.ts';
import { showLines } from './show-lines.ts';
import { showTrend } from './show-trend.ts';

/** What is told of a region, for tools and tests. */
type RegionState = 'loading' | 'ready' | 'empty' | 'error';

/** Where the results stand on the page. */
export interface View {
  wait: () => void;
  fail: () => void;
  show: (results: Results, state: SearchState) => void;
}

/** @param addressOf the address of a hit in its text */
export function viewOf(years: readonly YearOfTexts[], addressOf: (line: HitLine) => string): View {
  const said = part('sum', HTMLElement);
  const box = part('found', HTMLElement);
  const reports = years.reduce((sum, year) => sum + year.reports, 0);
  return {
    wait: () => {
      mark('loading', []);
      said.textContent = '正在查找……';
      part('offered', HTMLElement).replaceChildren();
    },
    fail: () => {
      mark('error', []);
      box.hidden = true;
      said.textContent = '没有查成：搜索要用的文件没有取到。请检查网络，再试一次。';
    },
    show: (results, state) => {
      const fitting = narrow(results.found, state.chosen);
      said.textContent = sayResults(results, fitting, reports);
      box.hidden = results.lines.every(({ points }) => points.every(({ count }) => !count));
      if (box.hidden) part('lines', HTMLElement).replaceChildren();
      else fill(results, state, addressOf);
      mark(fitting.length > 0 ? 'ready' : 'empty', fitting);
    },
  };
}

/** The trend, the lines and the filters. */
function fill(results: Results, state: SearchState, addressOf: (line: HitLine) => string): void {
  part('trend', HTMLElement).replaceChildren(showTrend(results.lines, state.measure));
  const list = showLines(shownLines(results, state), state.sort, addressOf);
  part('lines', HTMLElement).replaceChildren(list);
  refill(part('filters', HTMLElement), showFilters(results.found, state.chosen));
}

function mark(searchState: RegionState, fitting: readonly Found[]): void {
  const total = String(countHits(fitting));
  const paragraphs = String(fitting.length);
  Object.assign(part('results', HTMLElement).dataset, { searchState, total, paragraphs });
}

/** What is chosen on the page, besides the queries. */
export function readChoices(state: SearchState): SearchState {
  const form = new FormData(part('filters', HTMLFormElement));
  const sort = part('sort', HTMLSelectElement).value;
  const byCount = part('measure-count', HTMLInputElement).checked;
  const chosen = { ...state.chosen };
  for (const facet of facets) chosen[facet] = form.getAll(facet).map(String);
  return {
    ...state,
    chosen,
    sort: sort === 'left' || sort === 'right' ? sort : 'year',
    measure: byCount ? 'count' : 'rate',
  };
}

/** Shows the choices of a state where they can be changed. */
export function showChoices({ sort, measure }: SearchState): void {
  part('sort', HTMLSelectElement).value = sort;
  part('measure-count', HTMLInputElement).checked = measure === 'count';
  part('measure-rate', HTMLInputElement).checked = measure === 'rate';
  // On a phone the filters would stand before everything that was found.
  part('narrow', HTMLDetailsElement).open = matchMedia('(min-width: 761px)').matches;
}

/** New filters for old ones; the focus stays where it was. */
function refill(box: HTMLElement, children: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const before = focused instanceof HTMLInputElement && box.contains(focused) ? focused : undefined;
  box.replaceChildren(...children);
  if (!before) return;
  const inputs = [...box.querySelectorAll('input')];
  inputs.find(({ name, value }) => name === before.name && value === before.value)?.focus();
}

import type { HitLine } from '../../search/kwic.ts';
import { writeState } from '../../search/permalink.ts';
import type { YearOfTexts } from '../../search/trend.ts';
import { addressOfPage, hitAddress, stateOf } from './address.ts';
import { attachAsk } from './ask.ts';
import { part } from './find-part.ts';
import { attachHandOut } from './hand-out.ts';
import { moveAmongHits } from './move.ts';
import { namesOf, offerNames } from './offer.ts';
import { rememberSearch, showRecent } from './recent.ts';
import { findResults, type Results, shownLines } from './results.ts';
import type { SearchSite } from './site.ts';
import { readChoices, showChoices, viewOf } from './view.ts';

/** Makes the search page work. Its address holds all of its state. */
export function startSearch(site: SearchSite): void {
  const years = readYears();
  const names = namesOf(site);
  const address = addressOfPage();
  let results: Results | undefined;
  const linkTo = (line: HitLine) => hitAddress(site, line, results?.query ?? '');
  const view = viewOf(years, linkTo);
  const run = async () => {
    const { state } = address;
    const current = () => state === address.state;
    view.wait();
    try {
      const found = await findResults(site, state.typed, years);
      if (!current()) return;
      results = found;
      view.show(found, state);
    } catch (error) {
      console.warn(error);
      if (current()) view.fail();
      return;
    }
    keepSearch(results, state.typed[0] ?? '');
    const all = results.query === '' ? [] : await names();
    if (current()) offerNames(part('offered', HTMLElement), all, results.query, site);
  };
  const show = attachAsk(names, (typed) => {
    address.state = { ...address.state, typed, chosen: stateOf('').chosen };
    show(typed);
    void run();
  });
  part('results', HTMLElement).addEventListener('change', () => {
    address.state = readChoices(address.state);
    if (results) view.show(results, address.state);
  });
  attachHandOut(() => (results ? shownLines(results, address.state) : []), linkTo);
  moveAmongHits(part('q', HTMLInputElement), part('results', HTMLElement));
  show(address.state.typed);
  showChoices(address.state);
  void run();
}

/** A search is told in the title of the page, and kept on this device. */
function keepSearch({ answer, query }: Results, typed: string): void {
  if (answer.state === 'ready') rememberSearch(typed.trim());
  showRecent(part('recent', HTMLElement), (each) => writeState(stateOf(each)));
  const [name = ''] = document.title.split('：');
  document.title = query === '' ? name : `${name}：${query}`;
}

/** The table at the foot of the page says how much there is to search. */
function readYears(): YearOfTexts[] {
  return [...document.querySelectorAll<HTMLElement>('[data-year]')].map(({ dataset }) => ({
    year: Number(dataset['year']),
    reports: Number(dataset['reports']),
    characters: Number(dataset['characters']),
  }));
}

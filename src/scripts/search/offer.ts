import { matchNames, type NameRow, readNames, type SearchName } from '../../search/names.ts';
import { element } from './element.ts';
import type { Suggestion } from './option-list.ts';
import type { SearchSite } from './site.ts';

export const kindWords = { term: '术语', indicator: '指标' } as const;

/** The names of the site, asked for once; none where they cannot be had. */
export function namesOf(site: SearchSite): () => Promise<SearchName[]> {
  let names: Promise<SearchName[]> | undefined;
  return () => {
    names ??= site
      .names()
      .catch((): NameRow[] => [])
      .then(readNames);
    return names;
  };
}

/** Names for what is typed, and recent searches that begin with it. */
export function suggestionsFor(
  names: readonly SearchName[],
  recent: readonly string[],
  typed: string,
  limit: number,
): Suggestion[] {
  const before = recent
    .filter((each) => typed !== '' && each !== typed && each.startsWith(typed))
    .slice(0, 2)
    .map((words) => ({ words, kind: '最近' }));
  const found = matchNames(names, typed, limit).map(({ name, kind }) => ({
    words: name,
    kind: kindWords[kind],
  }));
  const all = [...before, ...found];
  return all
    .filter(({ words }, index) => all.findIndex((each) => each.words === words) === index)
    .slice(0, limit);
}

/** Links to the terms and indicators that a query names; nothing where there are none. */
export function offerNames(
  line: HTMLElement,
  names: readonly SearchName[],
  typed: string,
  site: SearchSite,
): void {
  const matching = matchNames(names, typed, 6);
  const links = matching.map(({ kind, id, name }) => {
    const folder = kind === 'term' ? 'terms' : 'indicators';
    return element(
      'span',
      {},
      `${kindWords[kind]} `,
      element('a', { href: site.page(`/${folder}/${id}/`) }, name),
    );
  });
  line.replaceChildren(...(links.length > 0 ? [element('span', {}, '先看意思：'), ...links] : []));
}

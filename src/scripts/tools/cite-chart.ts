import { localDay } from '../../lib/local-day.ts';
import { copyRows } from './copy-rows.ts';
import { make } from './make.ts';

/** Puts into the citation of a chart, beside the reference, its link and its title with the link; once. */
export function addWays(details: HTMLDetailsElement): void {
  const { title = '', url = '' } = details.dataset;
  const reference = details.querySelector('p');
  const day = reference?.querySelector('.today');
  if (!reference || details.querySelector('.copied')) return;
  if (day) day.textContent = localDay(new Date());
  const rows = copyRows({
    citation: reference.textContent ?? '',
    url,
    quoted: `${title}\n${url}`,
  });
  reference.replaceWith(make('div', {}, ...rows));
}

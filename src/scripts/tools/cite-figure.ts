import { localDay } from '../../lib/local-day.ts';
import { copyRows } from './copy-rows.ts';
import { make } from './make.ts';
import { pageAddress } from './page-address.ts';

/**
 * Puts into the citation of a figure, beside the reference, its link and its words with the link;
 * once.
 */
export function addWays(details: HTMLDetailsElement): void {
  const reference = details.querySelector('p');
  // In the card, or in the list below the text.
  const entry = details.closest('li, .body');
  const own = entry?.querySelector<HTMLAnchorElement>('.big a');
  if (!reference || !entry || !own || details.querySelector('.copied')) return;
  const day = reference.querySelector('.today');
  if (day) day.textContent = localDay(new Date());
  const url = pageAddress() + own.hash;
  const sentence = entry.querySelector('.says')?.textContent?.trim() ?? own.textContent ?? '';
  const title = document.querySelector('h1')?.textContent ?? '';
  const rows = copyRows({
    citation: reference.textContent ?? '',
    url,
    quoted: `“${sentence}”\n——${title}\n${url}`,
  });
  reference.replaceWith(make('div', {}, ...rows));
}

import type { Passage } from '../../notes/note.ts';
import { pageBelow } from '../page-below.ts';

/** The address of the page that sets a passage beside another. */
export function compareAddress({ path, block }: Passage): string {
  const home = document.querySelector<HTMLAnchorElement>('a.mark')?.href ?? '/';
  const place = `${path.replace(/^\/reports\/|\/$/g, '')}#${block}`;
  return `${pageBelow(home, '/compare/')}?a=${encodeURIComponent(place)}`;
}

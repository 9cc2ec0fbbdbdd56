import { fileBehind, type Place } from './addresses.ts';
import { elementOfClass, hasClass, tagsOf } from './tags.ts';

/**
 * A page of text with the meanings of its terms in it, out of sight: from a disk it cannot fetch
 * the page that holds them.
 * @param read the text of another page
 */
export function addMeanings(
  html: string,
  page: string,
  site: Place,
  read: (path: string) => string,
): string {
  const term = tagsOf(html).find((tag) => tag.name === 'a' && hasClass(tag, 'term'));
  const meanings = term && fileBehind(term.attributes.get('href') ?? '', page, site);
  if (!meanings || meanings.path === page) return html;
  const list = elementOfClass(read(meanings.path), 'term-entries');
  if (!list) return html;
  const hidden = list.replace(/^<\w+/, '$& hidden');
  const end = html.lastIndexOf('</main>');
  return html.slice(0, end) + hidden + html.slice(end);
}

import { fold } from '../../src/search/fold.ts';
import { printedReading, type SearchArticle } from '../../src/search/texts.ts';

/**
 * Every character of the texts that is no letter and no digit, sorted. Pagefind leaves such
 * characters out of its index, and takes `41.5` for `415`, unless it is given them.
 */
export function marksOf(articles: readonly SearchArticle[]): string {
  const marks = new Set<string>();
  for (const { paragraphs } of articles) {
    for (const paragraph of paragraphs) {
      const texts = fold(paragraph.text) + fold(printedReading(paragraph).text);
      for (const [mark] of texts.matchAll(/[^\p{L}\p{Nd}]/gu)) marks.add(mark);
    }
  }
  return [...marks].sort().join('');
}

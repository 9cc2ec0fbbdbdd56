import { fold } from './fold.ts';
import { type Found, findInParagraph } from './hits.ts';
import type { Query } from './query.ts';
import {
  type ArticleAbout,
  printedReading,
  type SearchArticle,
  type SearchParagraph,
} from './texts.ts';

interface Place {
  about: ArticleAbout;
  paragraph: SearchParagraph;
}

/**
 * Finds what `findIn` finds, for many queries of the same texts: it looks only at the paragraphs
 * that hold the rarest pair of characters of a query.
 */
export function indexedFind(articles: readonly SearchArticle[]): (query: Query) => Found[] {
  const places: Place[] = articles
    .toSorted((a, b) => a.about.order - b.about.order)
    .flatMap(({ about, paragraphs }) => paragraphs.map((paragraph) => ({ about, paragraph })));
  const byPair = new Map<string, number[]>();
  for (const [index, { paragraph }] of places.entries()) {
    for (const pair of pairsIn(paragraph)) {
      const known = byPair.get(pair);
      if (known) known.push(index);
      else byPair.set(pair, [index]);
    }
  }
  const all = [...places.keys()];
  return (query) => {
    const lists = query.words.flatMap(pairsOf).map((pair) => byPair.get(pair) ?? []);
    const rarest = lists.reduce((least, each) => (each.length < least.length ? each : least), all);
    return rarest.flatMap((index) => {
      const place = places[index];
      const hits = place ? findInParagraph(place.paragraph, query) : [];
      return place && hits.length > 0 ? [{ ...place, hits }] : [];
    });
  };
}

function pairsIn(paragraph: SearchParagraph): Set<string> {
  const corrected = pairsOf(fold(paragraph.text));
  if (paragraph.corrections.length === 0) return new Set(corrected);
  return new Set([...corrected, ...pairsOf(fold(printedReading(paragraph).text))]);
}

/** Every two code units that stand side by side. */
function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

import { type Found, findInParagraph, foldedReadings } from './hits.ts';
import type { Query } from './query.ts';
import type { ArticleAbout, SearchArticle, SearchParagraph } from './texts.ts';

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
  const byPair = new Map<number, number[]>();
  for (const [index, { paragraph }] of places.entries()) {
    for (const text of new Set(foldedReadings(paragraph))) {
      for (const pair of pairsOf(text)) {
        const known = byPair.get(pair);
        if (!known) byPair.set(pair, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
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

/** Every two code units that stand side by side, as one number. */
function pairsOf(text: string): number[] {
  return Array.from(
    { length: Math.max(0, text.length - 1) },
    (_, at) => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1),
  );
}

import { fold, foldWithPlaces } from './fold.ts';
import type { Query } from './query.ts';
import {
  type ArticleAbout,
  printedReading,
  type SearchArticle,
  type SearchParagraph,
  type Span,
} from './texts.ts';

/** One occurrence: a span of the corrected reading, or of the print where only that has the words. */
export interface Hit extends Span {
  reading: 'corrected' | 'printed';
}

/** A paragraph with all the words of a query, and every place where one of them stands. */
export interface Found {
  about: ArticleAbout;
  paragraph: SearchParagraph;
  hits: Hit[];
}

/** Every paragraph that a query finds, in the order of the articles and of their texts. */
export function findIn(articles: readonly SearchArticle[], query: Query): Found[] {
  return articles
    .toSorted((a, b) => a.about.order - b.about.order)
    .flatMap(({ about, paragraphs }) =>
      paragraphs.flatMap((paragraph) => {
        const hits = findInParagraph(paragraph, query);
        return hits.length > 0 ? [{ about, paragraph, hits }] : [];
      }),
    );
}

/**
 * Where the words of a query stand in a paragraph, in the order of the text; empty unless it holds
 * them all, and none of the excluded ones, in either reading. Counted as Ctrl-F counts: from left to
 * right, no character twice. An occurrence in a corrected word counts once, in the corrected reading
 * where it stands there.
 */
export function findInParagraph(paragraph: SearchParagraph, query: Query): Hit[] {
  const { text, corrections } = paragraph;
  const [folded, foldedPrint] = foldedReadings(paragraph);
  const holds = (word: string) => folded.includes(word) || foldedPrint.includes(word);
  if (!query.words.every(holds) || query.without.some(holds)) return [];
  const corrected = findWords(text, query.words, folded);
  const found = corrected.map((hit) => ({ at: hit.start, hit: toHit(hit, 'corrected') }));
  if (corrections.length === 0) return found.map(({ hit }) => hit);
  const print = printedReading(paragraph);
  for (const hit of findWords(print.text, query.words, foldedPrint)) {
    const touched = corrections.filter((_, index) => touches(hit, print.places[index]));
    const [first] = touched;
    const known = touched.some((place) => corrected.some((each) => touches(each, place)));
    if (first && !known) found.push({ at: first.start, hit: toHit(hit, 'printed') });
  }
  return found.sort((a, b) => a.at - b.at).map(({ hit }) => hit);
}

type Readings = readonly [corrected: string, printed: string];

const known = new WeakMap<SearchParagraph, Readings>();

/** Both readings of a paragraph, folded. */
export function foldedReadings(paragraph: SearchParagraph): Readings {
  const old = known.get(paragraph);
  if (old) return old;
  const corrected = fold(paragraph.text);
  const isSame = paragraph.corrections.length === 0;
  const printed = isSame ? corrected : fold(printedReading(paragraph).text);
  const readings: Readings = [corrected, printed];
  known.set(paragraph, readings);
  return readings;
}

/**
 * Where folded words stand in a text, from left to right; of two that overlap the first, or longer.
 * @param folded the text as `fold` has it, where that is known
 */
export function findWords(
  text: string,
  words: readonly string[],
  folded: string = fold(text),
): Span[] {
  const all = words.flatMap((word) => occurrences(folded, word));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  const kept = all.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
  if (folded === text || kept.length === 0) return kept;
  const { starts, ends } = foldWithPlaces(text);
  return kept.map(({ start, end }) => ({
    start: starts[start] ?? 0,
    end: ends[end - 1] ?? text.length,
  }));
}

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (
    let start = text.indexOf(word);
    start >= 0;
    start = text.indexOf(word, start + word.length)
  ) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}

/** Whether a hit holds a character of a place, or the point where an empty one stands. */
function touches(hit: Span, place: Span | undefined): boolean {
  return place !== undefined && hit.start < place.end && hit.end > place.start;
}

function toHit({ start, end }: Span, reading: Hit['reading']): Hit {
  return { reading, start, end };
}

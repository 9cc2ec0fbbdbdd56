import type { Gold, GoldExcerpt, GoldFigure } from '../../src/schemas/gold.ts';
import { resolveFigures } from '../context/resolve.ts';
import type { PlaceWord, TextContext } from '../context/types.ts';
import { findFigures } from '../figures/find-figures.ts';
import {
  compareFigure,
  type Reading,
  readingOf,
  type ScoredField,
  scoredFields,
} from './compare.ts';

/** How well one source was read. */
export interface Score {
  readonly source: string;
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  readonly right: Record<ScoredField, number>;
  readonly misses: readonly Miss[];
}

/** One thing that was read otherwise than by a person. */
export interface Miss {
  readonly excerpt: string;
  readonly quote: string;
  readonly field: ScoredField | 'recall' | 'precision';
  readonly wanted: string;
  readonly found: string;
}

/** What was read at a place of an excerpt. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  /** Which rule, or a person. */
  readonly how: string;
}

/** Reads every excerpt of a gold file by the rules alone, and compares. */
export function scoreGold(gold: Gold, places: readonly PlaceWord[]): Score {
  return scoreReadings(gold, places, (excerpt) => readExcerpt(gold, excerpt, places));
}

/** Compares what `read` finds in each excerpt with its labels. */
export function scoreReadings(
  gold: Gold,
  places: readonly PlaceWord[],
  read: (excerpt: GoldExcerpt) => readonly FoundFigure[],
): Score {
  const right = Object.fromEntries(scoredFields.map((field) => [field, 0])) as Score['right'];
  const misses: Miss[] = [];
  let [wanted, found, matched] = [0, 0, 0];
  for (const excerpt of gold.excerpts) {
    const figures = read(excerpt);
    const labelled = locateQuotes(excerpt).filter(({ figure }) => figure.status !== 'name');
    wanted += labelled.length;
    found += figures.length;
    for (const { figure, start, end } of labelled) {
      const hit = figures.find((other) => other.start < end && start < other.end);
      if (!hit) {
        misses.push(missOf(excerpt, figure, 'recall', ''));
        continue;
      }
      matched += 1;
      const agreement = compareFigure(figure, hit.reading, places);
      for (const field of scoredFields) {
        if (agreement[field]) right[field] += 1;
        else misses.push(missOf(excerpt, figure, field, `${hit.reading[field]} (${hit.how})`));
      }
    }
    misses.push(...falseHits(excerpt, figures, labelled));
  }
  return { source: gold.source, gold: wanted, found, matched, right, misses };
}

function readExcerpt(
  gold: Gold,
  excerpt: GoldExcerpt,
  places: readonly PlaceWord[],
): FoundFigure[] {
  const context: TextContext = {
    date: excerpt.date ?? gold.date,
    place: excerpt.place ?? gold.place,
    genre: isReport(gold, excerpt) ? 'report' : 'press',
    headings: excerpt.headings,
    places,
  };
  return resolveFigures(excerpt.text, findFigures(excerpt.text), context)
    .filter(({ status }) => status !== 'name')
    .map((resolved) => ({
      start: resolved.token.start,
      end: resolved.token.end,
      reading: readingOf(resolved),
      how: resolved.how,
    }));
}

/** An excerpt with a place of its own stands on the same page and is another text. */
function isReport(gold: Gold, excerpt: GoldExcerpt): boolean {
  return /报告/u.test(gold.title) && excerpt.place === undefined;
}

/** A labelled figure and where its quote stands in the excerpt. */
export interface Labelled {
  readonly figure: GoldFigure;
  readonly start: number;
  readonly end: number;
}

/** Finds each quote after the one before it. */
export function locateQuotes({ id, text, figures }: GoldExcerpt): Labelled[] {
  let from = 0;
  return figures.map((figure) => {
    const start = text.indexOf(figure.quote, from);
    if (start < 0)
      throw new Error(`${id}: “${figure.quote}” is not in the text after the one before`);
    from = start + figure.quote.length;
    return { figure, start, end: start + figure.quote.length };
  });
}

function falseHits(
  excerpt: GoldExcerpt,
  figures: readonly FoundFigure[],
  labelled: readonly Labelled[],
): Miss[] {
  return figures
    .filter(
      (figure) => !labelled.some(({ start, end }) => figure.start < end && start < figure.end),
    )
    .map(({ start, end }) => ({
      excerpt: excerpt.id,
      quote: excerpt.text.slice(Math.max(0, start - 6), end + 6),
      field: 'precision' as const,
      wanted: '',
      found: excerpt.text.slice(start, end),
    }));
}

function missOf(
  { id }: GoldExcerpt,
  gold: GoldFigure,
  field: ScoredField | 'recall',
  found: string,
): Miss {
  const wanted = field === 'recall' ? '' : String(gold[field] ?? '–');
  return { excerpt: id, quote: gold.quote, field, wanted, found };
}

import type { Gold, GoldExcerpt, GoldFigure } from '../../src/schemas/gold.ts';
import { resolveFigures } from '../context/resolve.ts';
import type { PlaceWord, ResolvedFigure, TextContext } from '../context/types.ts';
import { findFigures } from '../figures/find-figures.ts';
import { compareFigure, type ScoredField, scoredFields } from './compare.ts';

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

/** Reads every excerpt of a gold file and compares. */
export function scoreGold(gold: Gold, places: readonly PlaceWord[]): Score {
  const right = Object.fromEntries(scoredFields.map((field) => [field, 0])) as Record<
    ScoredField,
    number
  >;
  const misses: Miss[] = [];
  let [wanted, found, matched] = [0, 0, 0];
  for (const excerpt of gold.excerpts) {
    const figures = readExcerpt(gold, excerpt, places);
    const labelled = locateQuotes(excerpt).filter(({ figure }) => figure.status !== 'name');
    wanted += labelled.length;
    found += figures.length;
    for (const { figure, start, end } of labelled) {
      const hit = figures.find(({ token }) => token.start < end && start < token.end);
      if (!hit) {
        misses.push({
          excerpt: excerpt.id,
          quote: figure.quote,
          field: 'recall',
          wanted: '',
          found: '',
        });
        continue;
      }
      matched += 1;
      const agreement = compareFigure(figure, hit, places);
      for (const field of scoredFields) {
        if (agreement[field]) right[field] += 1;
        else misses.push(missOf(excerpt, figure, hit, field));
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
): ResolvedFigure[] {
  const place = excerpt.place ?? gold.place;
  const context: TextContext = {
    date: excerpt.date ?? gold.date,
    place,
    genre: isReport(gold, excerpt) ? 'report' : 'press',
    headings: excerpt.headings,
    places,
  };
  const tokens = findFigures(excerpt.text);
  return resolveFigures(excerpt.text, tokens, context).filter(({ status }) => status !== 'name');
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
    from = start + 1;
    return { figure, start, end: start + figure.quote.length };
  });
}

function falseHits(
  excerpt: GoldExcerpt,
  figures: readonly ResolvedFigure[],
  labelled: readonly Labelled[],
): Miss[] {
  return figures
    .filter(
      ({ token }) => !labelled.some(({ start, end }) => token.start < end && start < token.end),
    )
    .map(({ token }) => ({
      excerpt: excerpt.id,
      quote: excerpt.text.slice(Math.max(0, token.start - 6), token.end + 6),
      field: 'precision' as const,
      wanted: '',
      found: excerpt.text.slice(token.start, token.end),
    }));
}

function missOf(
  excerpt: GoldExcerpt,
  gold: GoldFigure,
  hit: ResolvedFigure,
  field: ScoredField,
): Miss {
  const found: Record<ScoredField, unknown> = {
    value: [hit.token.value, hit.token.low, hit.token.high]
      .map((number) => number?.digits)
      .join('|'),
    unit: hit.token.unit,
    status: hit.status,
    period: hit.period,
    indicator: `${hit.indicator} (${hit.how})`,
    place: hit.place,
  };
  return {
    excerpt: excerpt.id,
    quote: gold.quote,
    field,
    wanted: String(gold[field] ?? '–'),
    found: String(found[field] ?? '–'),
  };
}

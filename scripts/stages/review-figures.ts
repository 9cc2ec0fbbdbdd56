import type { VFileMessage } from 'vfile-message';
import type { Figure } from '../../src/schemas/figure.ts';
import type { FigureReview, ReadFigure } from '../../src/schemas/figure-review.ts';
import { problem } from '../problems/problem.ts';
import type { PlacedFigure } from './read-figures.ts';

/** What a person wrote of the figures of a report, by figure id. */
export interface Review {
  readonly path: string;
  readonly rows: ReadonlyMap<string, FigureReview[number]>;
}

/** Puts what a person read above what the rules read; a figure without a row stays unreviewed. */
export function reviewFigures(
  placed: readonly PlacedFigure[],
  review: Review | undefined,
  problems: VFileMessage[],
): PlacedFigure[] {
  if (!review) return [...placed];
  return placed.flatMap(({ figure, spans }) => {
    const row = review.rows.get(figure.id);
    if (!row) return [{ figure, spans }];
    if (row.quote !== figure.quote) {
      const reason = `Unexpected quote “${row.quote}” of figure ${row.id}, expected “${figure.quote}”`;
      problems.push(problem(review.path, { line: 1, column: 1 }, reason, 'review-quote'));
    }
    if ('not' in row) return [];
    return [{ figure: override(figure, row), spans }];
  });
}

function override(figure: Figure, { id: _id, quote: _quote, ...row }: ReadFigure): Figure {
  const { value, low, high, unit, ...read } = row;
  return {
    ...figure,
    ...read,
    value: value === undefined ? figure.value : value,
    unit: unit === undefined ? figure.unit : unit,
    low: low ?? figure.low,
    high: high ?? figure.high,
    how: 'person',
    reviewed: true,
  };
}

/** Rows of a review whose figure is not in the report any more. */
export function findLostRows(review: Review, ids: ReadonlySet<string>): VFileMessage[] {
  return [...review.rows.values()].flatMap((row) => {
    if (ids.has(row.id)) return [];
    const reason = `Unexpected figure ${row.id} “${row.quote}”, expected a figure the recogniser finds in this report`;
    return [problem(review.path, { line: 1, column: 1 }, reason, 'review-lost-figure')];
  });
}

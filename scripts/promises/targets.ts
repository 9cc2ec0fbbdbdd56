import type { Figure } from '../../src/schemas/figure.ts';
import type { PlacedBlock, QuoteLibrary } from '../quotes/library.ts';

/** A figure with the block it stands in; offsets into the text of the block. */
export interface PlacedFigure extends PlacedBlock {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/** Every figure of all reports that is data, oldest report first, then in the order of the text. */
export function placedFigures({ blocks }: QuoteLibrary): PlacedFigure[] {
  return blocks
    .flatMap((placed) => placed.block.figures.map((each) => ({ ...placed, ...each })))
    .filter(({ figure }) => figure.status !== 'name');
}

/** Those of them that a report promises or plans. */
export function targetsOf(figures: readonly PlacedFigure[]): PlacedFigure[] {
  return figures.filter(({ figure }) => figure.status === 'target');
}

import type { Quotation } from '../../src/schemas/quotation.ts';
import type { Span } from '../text/span.ts';
import type { PlacedBlock } from './library.ts';

/** The words of a block from `start` to `end`, with the figures that stand wholly in them. */
export function quotationOf(
  { report, article, block }: PlacedBlock,
  { start, end }: Span,
): Quotation {
  return {
    report: report.id,
    article: article.id,
    block: block.id,
    start,
    end,
    lines: [block.lines[0], block.lines[1]],
    text: block.text.slice(start, end),
    figures: block.figures
      .filter((each) => each.start >= start && each.end <= end && each.figure.status !== 'name')
      .map((each) => ({ id: each.figure.id, start: each.start - start, end: each.end - start })),
  };
}

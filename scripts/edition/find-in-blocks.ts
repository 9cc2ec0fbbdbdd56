import { locateIn } from '../text/locate.ts';
import { type Piece, spanOf, splitPieces, textOf } from '../text/pieces.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Draft, DraftGap } from './article.ts';

/** Where words stand in a list of blocks: block index, and offsets into the block's text. */
export interface Found {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Every place in the printed text of the blocks where `words` stand, white space ignored. */
export function findInBlocks(
  blocks: readonly (Draft | DraftGap)[],
  words: string,
  within?: Span,
): Found[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'gap') return [];
    const found = locateIn(textOf(block.pieces), words);
    return found
      .filter(({ start, end }) => !within || overlaps(seedSpan(block.pieces, start, end), within))
      .map(({ start, end }) => ({ block: index, start, end }));
  });
}

/** The stretches of the seed that offsets `start` to `end` of the text of pieces come from. */
export function seedSpans(pieces: readonly Piece[], start: number, end: number): Span[] {
  const [upTo] = splitPieces(pieces, end);
  const [, inside] = splitPieces(upTo, start);
  return inside.map((piece) => piece.span);
}

/** The seed span of offsets `start` to `end` of the text of pieces. */
export function seedSpan(pieces: readonly Piece[], start: number, end: number): Span {
  const [upTo] = splitPieces(pieces, end);
  const [, inside] = splitPieces(upTo, start);
  return spanOf(inside);
}

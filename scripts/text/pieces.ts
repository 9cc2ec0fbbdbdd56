import { intersect, type Span } from './span.ts';

/**
 * A stretch of readable text and where it stands in the seed. `text` is the slice of the seed,
 * unless an editor corrected it: then `sic` holds the slice, and why it was changed.
 */
export interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly sic?: Sic;
}

/** What stands in the source, and the editor's reason for reading otherwise. */
export interface Sic {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly sure: 'high' | 'medium';
}

/** The text of pieces, as corrected. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** The text of pieces as the source prints it. */
export function printedTextOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.sic?.text ?? piece.text).join('');
}

/** From the first character of the first piece to the last of the last. */
export function spanOf(pieces: readonly Piece[]): Span {
  const starts = pieces.map((piece) => piece.span.start);
  const ends = pieces.map((piece) => piece.span.end);
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/** The parts of uncorrected pieces inside `bounds`, in order. */
export function slicePieces(pieces: readonly Piece[], bounds: Span): Piece[] {
  return pieces.flatMap((piece) => {
    const span = intersect(piece.span, bounds);
    if (!span) return [];
    const from = span.start - piece.span.start;
    return [{ text: piece.text.slice(from, from + span.end - span.start), span }];
  });
}

/** Cuts uncorrected pieces before offset `at` of their joined text. */
export function splitPieces(pieces: readonly Piece[], at: number): [Piece[], Piece[]] {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let passed = 0;
  for (const piece of pieces) {
    const cut = Math.min(Math.max(at - passed, 0), piece.text.length);
    const middle = piece.span.start + cut;
    if (cut > 0) {
      before.push({
        text: piece.text.slice(0, cut),
        span: { start: piece.span.start, end: middle },
      });
    }
    if (cut < piece.text.length) {
      after.push({ text: piece.text.slice(cut), span: { start: middle, end: piece.span.end } });
    }
    passed += piece.text.length;
  }
  return [before, after];
}

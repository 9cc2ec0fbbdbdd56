import type { DropReason } from '../../src/schemas/ledger.ts';
import type { Piece } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';

/** A stretch of the seed that is not text of any article, and why. */
export interface Drop {
  readonly span: Span;
  readonly reason: DropReason;
  /** Lines of the kept copy, for a duplicate. */
  readonly sameAs?: readonly [number, number];
  readonly note?: string;
}

export type FlowKind = 'heading' | 'paragraph' | 'list-item' | 'caption' | 'byline' | 'mark';

/** A block of restored text. `level` is set for headings only, 2 to 6. */
export interface FlowBlock {
  readonly kind: FlowKind;
  readonly level?: number;
  readonly pieces: readonly Piece[];
}

/** A whole seed, restored: blocks in the order of the source, and what was left out. */
export interface Flow {
  readonly blocks: readonly FlowBlock[];
  readonly drops: readonly Drop[];
}

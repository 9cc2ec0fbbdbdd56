import type { ArticleKind, NoteKind } from '../../src/schemas/edition.ts';
import type { FlowBlock } from '../reflow/flow.ts';
import type { Piece } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';

/** A block before it has its id. */
export type Draft = FlowBlock;

/** A gap the editor shows to the reader; it holds no text of the source. */
export interface DraftGap {
  readonly kind: 'gap';
  readonly why: string;
}

/** A block of text on the page, under its element id. */
export interface TextBlock extends Draft {
  readonly id: string;
}

export interface GapBlock extends DraftGap {
  readonly id: string;
}

export type Block = TextBlock | GapBlock;

/** A line of the page's head. `pieces` is empty when the words are the editor's or stay in the text. */
export interface Head {
  readonly text: string;
  readonly inferred: boolean;
  readonly pieces: readonly Piece[];
}

export const headFields = ['kicker', 'title', 'subtitle', 'byline'] as const;
export type HeadName = (typeof headFields)[number];

/** An editor's note on a stretch of the source. */
export interface Note {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  /** More than one where the words run over a seam between two stretches of the source. */
  readonly spans: readonly Span[];
}

/** One article of a report in its reading order, corrected and annotated. */
export interface Article {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly head: Partial<Record<HeadName, Head>> & { readonly title: Head };
  readonly date?: { readonly date: string; readonly inferred: boolean; readonly why?: string };
  readonly summary: string;
  readonly english: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** True for the blocks that hold text of the source. */
export function isTextBlock(block: Block): block is TextBlock {
  return block.kind !== 'gap';
}

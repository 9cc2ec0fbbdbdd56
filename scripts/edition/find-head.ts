import { isPlainDate } from '../../src/schemas/edition.ts';
import type { FlowBlock } from '../reflow/flow.ts';
import { type Piece, textOf } from '../text/pieces.ts';
import { withoutSpace } from '../text/space.ts';

/** The title a text prints at its top: how many blocks it takes, and its words. */
export interface FoundTitle {
  readonly blocks: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const LONGEST_TITLE = 60;

/**
 * The title of a text without an edition: its first block, and the second too where the first is
 * only the start of it (`2025 年` ⏎ `政府工作报告`). Undefined where the text opens with a paragraph.
 */
export function findTitle(blocks: readonly FlowBlock[]): FoundTitle | undefined {
  const [first, second] = blocks;
  if (!first || !isTitle(first)) return undefined;
  const takesTwo =
    second && isTitle(second) && !isReport(first) && isReport(second) && lengthOf(first) <= 20;
  const taken = takesTwo ? [first, second] : [first];
  return {
    blocks: taken.length,
    text: taken.map((block) => textOf(block.pieces)).join('\u3000'),
    pieces: taken.flatMap((block) => block.pieces),
  };
}

/** The first date a text prints, as YYYY-MM-DD, YYYY-MM or YYYY; undefined where there is none. */
export function findDate(text: string): string | undefined {
  const dates = withoutSpace(text).matchAll(
    /(?<!\d)((?:19|20)\d{2})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/gu,
  );
  for (const [, year = '', month, day] of dates) {
    const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean);
    while (parts.length > 1 && !isPlainDate(parts.join('-'))) parts.pop();
    if (isPlainDate(parts.join('-'))) return parts.join('-');
  }
  return undefined;
}

function isTitle(block: FlowBlock): boolean {
  const text = withoutSpace(textOf(block.pieces));
  return text.length <= LONGEST_TITLE && !/[。；！？!?;]$/u.test(text) && block.kind !== 'mark';
}

function isReport(block: FlowBlock): boolean {
  return /报告/u.test(withoutSpace(textOf(block.pieces)));
}

function lengthOf(block: FlowBlock): number {
  return withoutSpace(textOf(block.pieces)).length;
}

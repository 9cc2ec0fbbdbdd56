import type { FlowBlock } from '../reflow/flow.ts';
import type { LineTable } from '../text/lines.ts';
import { textOf } from '../text/pieces.ts';
import { squeeze } from '../text/space.ts';
import { seedSpan } from './find-in-blocks.ts';

/** A passage that stands twice. */
export interface Duplicate {
  /** Lines of the first copy. */
  readonly first: readonly [number, number];
  /** Lines of the second. */
  readonly second: readonly [number, number];
  readonly quote: string;
  /** Characters, white space not counted. */
  readonly length: number;
}

/** Shorter repetitions are the stuff of reports. */
const SHORTEST = 40;

/**
 * Passages of 40 characters or more that stand twice, longest possible, in order. Each text is read
 * once: seeds of 40 characters are looked up, then grown to the right.
 */
export function findDuplicates(blocks: readonly FlowBlock[], table: LineTable): Duplicate[] {
  const texts = blocks.map((block) => squeeze(textOf(block.pieces)));
  const known = new Map<string, { block: number; at: number }>();
  const duplicates: Duplicate[] = [];
  for (const [block, { text }] of texts.entries()) {
    for (let at = 0; at + SHORTEST <= text.length; at += 1) {
      const key = text.slice(at, at + SHORTEST);
      const first = known.get(key);
      if (!first) {
        known.set(key, { block, at });
        continue;
      }
      const other = texts[first.block]?.text ?? '';
      // A passage cannot repeat itself where it still goes on.
      const limit = first.block === block ? at - first.at : Number.POSITIVE_INFINITY;
      const length = commonLength(other, first.at, text, at, limit);
      duplicates.push({
        first: linesOf(first.block, first.at, length),
        second: linesOf(block, at, length),
        quote: text.slice(at, at + 16),
        length,
      });
      at += length - 1;
    }
  }
  return duplicates;

  function linesOf(block: number, at: number, length: number): [number, number] {
    const { offsets } = texts[block] ?? { offsets: [] };
    const pieces = blocks[block]?.pieces ?? [];
    const [from, to] = [offsets[at] ?? 0, (offsets[at + length - 1] ?? 0) + 1];
    return table.linesOf(seedSpan(pieces, from, to));
  }
}

/** How many characters two texts have in common from two places, up to a limit of at least one. */
function commonLength(a: string, from: number, b: string, at: number, limit: number): number {
  let length = 0;
  while (length < limit && from + length < a.length && at + length < b.length) {
    if (a.charAt(from + length) !== b.charAt(at + length)) break;
    length += 1;
  }
  return length;
}

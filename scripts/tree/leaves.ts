import type { Span } from '../text/span.ts';
import type { Inline } from './nodes.ts';
import { spanOfNode } from './wrap.ts';

/** A run of a block's text and the stretch of the seed it comes from. */
interface Leaf {
  /** Offset into the text of the block. */
  readonly at: number;
  readonly length: number;
  readonly span: Span;
  /** A corrected run: no offset inside it has a place of its own in the seed. */
  readonly corrected: boolean;
}

/** The runs of text of a block, in order. */
export function leavesOf(nodes: readonly Inline[]): Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  const visit = (node: Inline, corrected: boolean): void => {
    if (node.type !== 'text') {
      for (const child of node.children) visit(child, corrected || node.type === 'correction');
      return;
    }
    leaves.push({ at, length: node.value.length, span: spanOfNode(node), corrected });
    at += node.value.length;
  };
  for (const node of nodes) visit(node, false);
  return leaves;
}

/** The stretches of the seed that offsets `start` to `end` of a block's text come from. */
export function seedSpansOf(leaves: readonly Leaf[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let index = firstLeafAt(leaves, start); index < leaves.length; index += 1) {
    const leaf = leaves[index];
    if (!leaf || leaf.at >= end) break;
    const from = Math.max(start, leaf.at) - leaf.at;
    const to = Math.min(end, leaf.at + leaf.length) - leaf.at;
    if (from >= to) continue;
    const whole = leaf.corrected || leaf.span.end - leaf.span.start !== leaf.length;
    const { start: at } = leaf.span;
    spans.push(whole ? leaf.span : { start: at + from, end: at + to });
  }
  return spans;
}

/** The index of the run that holds offset `at`, found by halving. */
function firstLeafAt(leaves: readonly Leaf[], at: number): number {
  let low = 0;
  let high = leaves.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((leaves[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

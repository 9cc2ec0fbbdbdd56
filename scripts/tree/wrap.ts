import { overlaps, type Span } from '../text/span.ts';
import type { Inline } from './nodes.ts';

/** The seed offsets of a run of text or a correction. */
export function spanOfNode(node: Inline): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`${node.type} without a position`);
  return { start, end };
}

/**
 * Puts the nodes that lie in `spans` into one new node. Text is cut at the edges of the span and
 * keeps its positions; a correction is never cut.
 */
export function wrap(
  nodes: readonly Inline[],
  spans: readonly Span[],
  make: (inside: Inline[]) => Inline,
): Inline[] {
  const parts = spans.reduce<Inline[]>(
    (all, span) => all.flatMap((node) => cut(node, span)),
    [...nodes],
  );
  const isInside = (part: Inline): boolean =>
    part.type === 'annotation' || part.type === 'figure' || part.type === 'term'
      ? part.children.some(isInside)
      : spans.some((span) => overlaps(spanOfNode(part), span));
  const first = parts.findIndex(isInside);
  const last = parts.findLastIndex(isInside);
  if (first < 0) return [...nodes];
  const before = parts.slice(0, first);
  const inside = parts.slice(first, last + 1);
  const after = parts.slice(last + 1);
  const [only] = inside;
  if (inside.length === 1 && only?.type === 'annotation') {
    return [...before, { ...only, children: wrap(only.children, spans, make) }, ...after];
  }
  return [...before, make(inside), ...after];
}

/** The parts of a text node before, in and after a span. */
function cut(node: Inline, span: Span): Inline[] {
  if (node.type !== 'text' || !node.position) return [node];
  const { start, end } = spanOfNode(node);
  const edges = [start, span.start, span.end, end].filter((at) => at >= start && at <= end);
  const parts: Inline[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const from = edges[index] ?? start;
    const to = edges[index + 1] ?? end;
    if (from >= to) continue;
    const shift = (offset: number) => ({
      line: node.position?.start.line ?? 1,
      column: (node.position?.start.column ?? 1) + offset - start,
      offset,
    });
    const value = node.value.slice(from - start, to - start);
    parts.push({ type: 'text', value, position: { start: shift(from), end: shift(to) } });
  }
  return parts;
}

import type { Text } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Annotation, Correction, Inline } from '../../scripts/tree/nodes.ts';
import { spanOfNode, wrap } from '../../scripts/tree/wrap.ts';

const text = '民事行政检察、反读侵权情况';
const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
const at = (start: number, end: number) => ({ start: point(start), end: point(end) });

function plain(start: number, end: number): Text {
  return { type: 'text', value: text.slice(start, end), position: at(start, end) };
}

function corrected(start: number, end: number): Correction {
  const children = [plain(start, end)];
  return {
    type: 'correction',
    id: 'c1',
    sic: '',
    why: '',
    sure: 'high',
    children,
    position: at(start, end),
  };
}

/** Nodes as text: `[…]` is an annotation, `{…}` a correction. */
function show(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      const inside = show(node.children);
      return node.type === 'correction' ? `{${inside}}` : `[${inside}]`;
    })
    .join('');
}

function annotate(nodes: readonly Inline[], start: number, end: number): Inline[] {
  return wrap(nodes, [{ start, end }], (children): Annotation => {
    const [first, last] = [children[0], children.at(-1)];
    const span = first && last && { start: spanOfNode(first).start, end: spanOfNode(last).end };
    const position = at(span?.start ?? 0, span?.end ?? 0);
    return { type: 'annotation', id: 'n1', kind: 'editor', text: '', children, position };
  });
}

describe('wrap(nodes, spans, make)', () => {
  test.for<[string, Inline[], number, number, string]>([
    ['the middle of a text', [plain(0, 13)], 2, 4, '民事[行政]检察、反读侵权情况'],
    ['a whole text', [plain(0, 13)], 0, 13, '[民事行政检察、反读侵权情况]'],
    ['parts of two texts', [plain(0, 6), plain(6, 13)], 4, 9, '民事行政[检察、反读]侵权情况'],
    [
      'a correction',
      [plain(0, 7), corrected(7, 11), plain(11, 13)],
      7,
      11,
      '民事行政检察、[{反读侵权}]情况',
    ],
    [
      'half a correction, whole',
      [plain(0, 7), corrected(7, 11), plain(11, 13)],
      9,
      12,
      '民事行政检察、[{反读侵权}情]况',
    ],
    ['nothing that is there', [plain(0, 5)], 7, 9, '民事行政检'],
  ])('takes %s', ([, nodes, start, end, shown]) => {
    expect(show(annotate(nodes, start, end))).toBe(shown);
  });

  test('nests one annotation in another', () => {
    expect(show(annotate(annotate([plain(0, 13)], 0, 6), 2, 4))).toBe(
      '[民事[行政]检察]、反读侵权情况',
    );
  });

  test('keeps the position of every part', () => {
    for (const node of annotate([plain(0, 13)], 2, 4)) {
      const { start, end } = spanOfNode(node);
      expect(show([node]).replaceAll(/[[\]{}]/gu, '')).toBe(text.slice(start, end));
    }
  });
});

import type { Text } from 'mdast';
import { describe, expect, test } from 'vitest';
import { leavesOf, seedSpansOf } from '../../scripts/tree/leaves.ts';
import type { Annotation, Correction, Inline } from '../../scripts/tree/nodes.ts';

const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
const at = (start: number, end: number) => ({ start: point(start), end: point(end) });

/** A run of text that stands at `start` in the seed. */
function plain(value: string, start: number, end = start + value.length): Text {
  return { type: 'text', value, position: at(start, end) };
}

function corrected(value: string, start: number, end: number): Correction {
  const children = [plain(value, start, end)];
  const position = at(start, end);
  return { type: 'correction', id: 'c1', sic: '', why: '', sure: 'high', children, position };
}

function noted(children: Inline[], start: number, end: number): Annotation {
  const position = at(start, end);
  return { type: 'annotation', id: 'n1', kind: 'editor', text: '', children, position };
}

const spansOf = (nodes: readonly Inline[], start: number, end: number) =>
  seedSpansOf(leavesOf(nodes), start, end).map((span) => [span.start, span.end]);

describe('leavesOf(nodes)', () => {
  test('counts offsets through notes and corrections', () => {
    const nodes = [plain('投资', 10), noted([plain('5', 12), plain('亿', 14)], 12, 15)];
    expect(leavesOf([...nodes, corrected('元整', 15, 16)])).toEqual([
      { at: 0, length: 2, span: { start: 10, end: 12 }, corrected: false },
      { at: 2, length: 1, span: { start: 12, end: 13 }, corrected: false },
      { at: 3, length: 1, span: { start: 14, end: 15 }, corrected: false },
      { at: 4, length: 2, span: { start: 15, end: 16 }, corrected: true },
    ]);
  });

  test('has none where there is no text', () => {
    expect(leavesOf([])).toEqual([]);
  });
});

describe('seedSpansOf(leaves, start, end)', () => {
  test.for<[string, Inline[], number, number, [number, number][]]>([
    ['a part of one run', [plain('投资5亿元', 10)], 2, 5, [[12, 15]]],
    ['a whole run', [plain('投资5亿元', 10)], 0, 5, [[10, 15]]],
    [
      'two runs with a line break between them',
      [plain('投资12', 10), plain('3亿元', 15)],
      2,
      7,
      [
        [12, 14],
        [15, 18],
      ],
    ],
    [
      'runs inside and outside a note',
      [plain('投资', 10), noted([plain('5亿', 12)], 12, 14), plain('元', 14)],
      2,
      5,
      [
        [12, 14],
        [14, 15],
      ],
    ],
    ['half a correction, whole', [corrected('三十家', 10, 14)], 0, 2, [[10, 14]]],
    [
      'a run whose length is another in the seed, whole',
      [plain('甲 乙', 10, 15)],
      0,
      1,
      [[10, 15]],
    ],
    ['nothing', [plain('投资', 10)], 1, 1, []],
    ['nothing past the end', [plain('投资', 10)], 2, 5, []],
  ])('finds %s', ([, nodes, start, end, spans]) => {
    expect(spansOf(nodes, start, end)).toEqual(spans);
  });

  test('looks at few runs of a paragraph of many', () => {
    const nodes = Array.from({ length: 5000 }, (_, index) => plain('投资5亿元', index * 6));
    let looks = 0;
    const leaves = new Proxy(leavesOf(nodes), {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    expect(seedSpansOf(leaves, 2502, 2505)).toEqual([{ start: 3002, end: 3005 }]);
    expect(looks).toBeLessThan(100);
  });
});

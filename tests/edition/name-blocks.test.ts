import { expect, test } from 'vitest';
import type { Draft, DraftGap } from '../../scripts/edition/article.ts';
import { nameBlocks } from '../../scripts/edition/name-blocks.ts';

const heading = (level: number): Draft => ({ kind: 'heading', level, pieces: [] });
const paragraph: Draft = { kind: 'paragraph', pieces: [] };

test('counts headings, gaps, marks and all other blocks apart', () => {
  const drafts: (Draft | DraftGap)[] = [
    heading(2),
    paragraph,
    { kind: 'list-item', pieces: [] },
    { kind: 'gap', why: '缺' },
    { kind: 'byline', pieces: [] },
    { kind: 'mark', pieces: [] },
    heading(3),
    { kind: 'caption', pieces: [] },
    paragraph,
  ];
  const ids = nameBlocks('news', drafts).map(({ id }) => id);
  expect(ids).toEqual(['h1', 'p1', 'p2', 'g1', 'p3', 'm1', 'h2', 'p4', 'p5']);
});

test.for<[number[], number[]]>([
  [
    [2, 3, 4],
    [2, 3, 4],
  ],
  [
    [3, 3],
    [2, 2],
  ],
  [
    [2, 4, 3],
    [2, 3, 3],
  ],
  [
    [4, 2, 4],
    [2, 2, 3],
  ],
  [
    [2, 6, 2],
    [2, 3, 2],
  ],
  [
    [3, 2, 3],
    [2, 2, 3],
  ],
])('closes the jumps in levels %j: %j', ([given, closed]) => {
  const blocks = nameBlocks('news', given.map(heading));
  expect(blocks.map((block) => ('level' in block ? block.level : undefined))).toEqual(closed);
});

test('makes everything under a photograph its caption', () => {
  const drafts: Draft[] = [heading(3), paragraph, { kind: 'byline', pieces: [] }];
  const kinds = nameBlocks('photo-caption', drafts).map(({ kind }) => kind);
  expect(kinds).toEqual(['caption', 'caption', 'byline']);
});

import { expect, test } from 'vitest';
import { outlineOf } from '../../src/lib/outline.ts';
import { parseBlocks } from '../../src/lib/parse-mdx.ts';

const readOutline = (body: string) => outlineOf(parseBlocks(body));

test('figures are found in the order of the text, with block and sentence', () => {
  const { figures } = readOutline(
    [
      '<P id="p1" lines="1">前句。<Note id="n1" kind="scope" text="注">新来<Fig id="1-9" status="actual">317家</Fig></Note>，增长<Fig id="1-4" status="target">3\\~5%</Fig>。后句。</P>',
      '<H id="h1" level={2} lines="2">办好<Fig id="1-20" status="name">十件</Fig>实事</H>',
    ].join('\n\n'),
  );
  expect(figures).toEqual([
    { id: '1-9', block: 'p1', sentence: { before: '新来', words: '317家', after: '，增长3~5%。' } },
    { id: '1-4', block: 'p1', sentence: { before: '新来317家，增长', words: '3~5%', after: '。' } },
    { id: '1-20', block: 'h1', sentence: { before: '办好', words: '十件', after: '实事' } },
  ]);
});

test('a figure that holds a correction is whole in its sentence', () => {
  const { figures } = readOutline(
    '<P id="p1" lines="1">共<Fig id="1-1" status="actual">9<Corr id="c1" sic="介" why="误" sure="high">个</Corr></Fig>区</P>',
  );
  expect(figures[0]?.sentence).toEqual({ before: '共', words: '9个', after: '区' });
});

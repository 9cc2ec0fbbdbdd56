import { expect, test } from 'vitest';
import { outlineOf } from '../../src/lib/outline.ts';
import { parseBlocks } from '../../src/lib/parse-mdx.ts';

const readOutline = (body: string) => outlineOf(parseBlocks(body));

test('an outline holds headings, corrections and notes with the blocks they stand in', () => {
  const outline = readOutline(
    [
      '<H id="h1" level={3} lines="5">五年工作的回顾</H>',
      '<P id="p1" lines="7-9">民事、<Corr id="c1" sic="反读侵权" why="形近误识" sure="high">反渎侵权</Corr>情况</P>',
      '<P id="p2" lines="10">没有批注</P>',
      '<Item id="p3" lines="11">有<Note id="n1" kind="misprint" text="“重点”存疑">八个方面</Note></Item>',
      '<Gap id="g1" why="原件此处缺失" />',
    ].join('\n\n'),
  );
  expect(outline).toEqual({
    headings: [{ id: 'h1', level: 3, text: '五年工作的回顾' }],
    corrections: [
      { id: 'c1', block: 'p1', sic: '反读侵权', corr: '反渎侵权', why: '形近误识', sure: 'high' },
    ],
    notes: [{ id: 'n1', block: 'p3', kind: 'misprint', words: '八个方面', text: '“重点”存疑' }],
    figures: [],
  });
});

test('a correction inside a note, and one inside a heading, are found', () => {
  const corr = '<Corr id="c1" sic="乙" why="误" sure="medium">甲</Corr>';
  const { corrections, notes, headings } = readOutline(
    `<P id="p1" lines="1"><Note id="n1" kind="editor" text="注">前${corr}后</Note></P>\n\n` +
      `<H id="h1" level={2} lines="2">题${corr.replace('c1', 'c2')}</H>`,
  );
  expect(corrections.map(({ id, block, sure }) => [id, block, sure])).toEqual([
    ['c1', 'p1', 'medium'],
    ['c2', 'h1', 'medium'],
  ]);
  expect(notes[0]?.words).toBe('前甲后');
  expect(headings[0]?.text).toBe('题甲');
});

test('a correction that removes text has an empty reading', () => {
  const { corrections } = readOutline(
    '<P id="p1" lines="1">甲<Corr id="c1" sic="and" why="衍文" sure="high" />乙</P>',
  );
  expect(corrections[0]).toMatchObject({ sic: 'and', corr: '' });
});

test('escaped characters come out as themselves', () => {
  const { headings } = readOutline(
    '<H id="h1" level={2} lines="1">\\*增长\\*3\\~5% \\<b> \\{alert(1)} \\&amp; import x</H>',
  );
  expect(headings[0]?.text).toBe('*增长*3~5% <b> {alert(1)} &amp; import x');
});

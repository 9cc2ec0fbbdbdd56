import { expect, test } from 'vitest';
import { findDuplicates } from '../../scripts/edition/find-duplicates.ts';
import { reflow } from '../../scripts/stages/reflow.ts';
import { LineTable } from '../../scripts/text/lines.ts';

const passage =
  '常委会主动适应新形势、新任务对人大工作提出的新要求，围绕提升履职水平，坚持不懈加强自身建设。';

const find = (text: string) => findDuplicates(reflow(text).blocks, new LineTable(text));

test('finds a passage that stands twice, white space aside', () => {
  const spaced = passage.replace('，围绕', '， 围绕');
  expect(find(`${passage}\n\n第二段话。\n\n${spaced}\n`)).toEqual([
    { first: [1, 1], second: [5, 5], quote: passage.slice(0, 16), length: passage.length },
  ]);
});

test('finds the longest common part', () => {
  const [found, ...others] = find(`甲${passage}乙。\n\n丙${passage}丁。\n`);
  expect(found?.length).toBe(passage.length);
  expect(others).toEqual([]);
});

test('leaves short repetitions alone', () => {
  expect(find(`${passage.slice(0, 39)}。\n\n${passage.slice(0, 39)}！\n`)).toEqual([]);
});

test('counts a passage of one character over and over once, and stops', () => {
  expect(find(`${'一'.repeat(200)}\n`).length).toBeGreaterThan(0);
});

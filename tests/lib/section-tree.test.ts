import { expect, test } from 'vitest';
import { type Section, sectionTree } from '../../src/lib/section-tree.ts';

const heading = (id: string, level: number) => ({ id, level, text: id });
const shape = (sections: readonly Section[]): unknown[] =>
  sections.map((each) => (each.sections.length ? [each.id, shape(each.sections)] : each.id));

test('sectionTree nests headings by level', () => {
  const tree = sectionTree([heading('a', 2), heading('b', 3), heading('c', 3), heading('d', 2)]);
  expect(shape(tree)).toEqual([['a', ['b', 'c']], 'd']);
});

test('sectionTree loses no heading when levels are skipped or begin low', () => {
  const tree = sectionTree([heading('a', 3), heading('b', 2), heading('c', 5), heading('d', 3)]);
  expect(shape(tree)).toEqual(['a', ['b', ['c', 'd']]]);
});

test('sectionTree of no headings is empty', () => {
  expect(sectionTree([])).toEqual([]);
});

test('a label leaves out the stop a heading is printed with', () => {
  const [section] = sectionTree([{ id: 'h1', level: 2, text: '工业结构加快调整。' }]);
  expect(section?.label).toBe('工业结构加快调整');
});

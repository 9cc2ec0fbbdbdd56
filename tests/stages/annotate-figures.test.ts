import { describe, expect, test } from 'vitest';
import { withoutSpace } from '../../scripts/text/space.ts';
import { textOfNode } from '../../scripts/tree/nodes.ts';
import { annotate, annotateText, figureNodes } from '../figures/support/annotated.ts';
import { editedSeeds } from '../helpers/seeds.ts';

const edited = editedSeeds().map(({ seed, file }) => ({
  name: `${seed.name} with its edition`,
  annotated: annotate(seed, { file }),
}));
const whole = editedSeeds().map(({ seed }) => ({
  name: `${seed.name} without its edition`,
  annotated: annotate(seed),
}));

describe.for([...edited, ...whole])('$name', ({ annotated }) => {
  const { plain, trees, figures } = annotated;
  const nodes = [...trees.values()].flatMap(figureNodes);

  test('has the same text with its figures marked', () => {
    expect([...trees.keys()]).toEqual([...plain.keys()]);
    for (const [id, tree] of trees) {
      const before = plain.get(id);
      expect(tree.children.map(textOfNode)).toEqual(before?.children.map(textOfNode));
    }
  });

  test('has one node for every figure, in the order of the text', () => {
    expect(nodes.map(({ id, status }) => [id, status])).toEqual(
      figures.map(({ id, status }) => [id, status]),
    );
  });

  test('has in every node the quote of its figure', () => {
    for (const node of nodes) {
      const quote = figures.find(({ id }) => id === node.id)?.quote;
      expect(withoutSpace(textOfNode(node)), node.id).toBe(quote);
    }
  });

  test('marks no figure in a heading', () => {
    for (const tree of trees.values()) {
      const headings = tree.children.filter(
        (block) => block.type === 'textBlock' && block.kind === 'heading',
      );
      expect(figureNodes({ ...tree, children: headings })).toEqual([]);
    }
  });
});

describe('annotateFigures(report, trees, table, context)', () => {
  const texts = (text: string, more = '') =>
    [...annotateText(text, more).trees.values()].flatMap(figureNodes).map(textOfNode);

  test('marks a figure inside a note', () => {
    const notes = '    notes:\n      - { at: 投资5亿元, kind: editor, text: 注 }\n';
    expect(texts('去年完成投资5亿元，增长3%。\n', notes)).toEqual(['5亿元', '3%']);
  });

  test('marks two figures inside one note', () => {
    const notes = '    notes:\n      - { at: "投资5亿元，增长3%", kind: editor, text: 注 }\n';
    expect(texts('去年完成投资5亿元，增长3%。\n', notes)).toEqual(['5亿元', '3%']);
  });

  test('marks a figure around a note', () => {
    const notes = '    notes:\n      - { at: "5", kind: editor, text: 注 }\n';
    expect(texts('去年完成投资5亿元，增长3%。\n', notes)).toEqual(['5亿元', '3%']);
  });

  test('refuses a note that ends inside a figure', () => {
    const notes = '    notes:\n      - { at: 完成投资5, kind: editor, text: 注 }\n';
    expect(() => texts('去年完成投资5亿元，增长3%。\n', notes)).toThrow(
      'Unexpected note that ends inside the figure “5亿元”, expected a note around all of it  edition-note-cuts-figure',
    );
  });

  test('reads the status and the place from the headings above a figure', () => {
    const text =
      '# 一、2013年工作回顾\n\n完成投资5亿元。\n\n# 二、2014年工作任务\n\n完成投资6亿元。\n';
    const { figures } = annotateText(text);
    expect(figures.map(({ quote, status, period }) => [quote, status, period])).toEqual([
      ['5亿元', 'actual', '2013'],
      ['6亿元', 'target', '2014'],
    ]);
  });
});

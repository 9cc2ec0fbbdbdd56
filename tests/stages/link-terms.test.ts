import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../scripts/problems/problem.ts';
import { linkTerms, termsOf } from '../../scripts/stages/link-terms.ts';
import { readTerm } from '../../scripts/stages/read-terms.ts';
import { LineTable } from '../../scripts/text/lines.ts';
import { type ArticleTree, type Inline, textOfNode } from '../../scripts/tree/nodes.ts';
import { annotateText } from '../figures/support/annotated.ts';

const term = (id: string, name: string, more = '') =>
  readTerm(
    `content/terms/${id}.mdx`,
    `---\nterm: ${name}\nenglish: X\nkind: policy\ndefinition: 甲。\nenglishDefinition: X.\ncertainty: 待核\nquestion: 为什么？\n${more}---\n\n正文。\n`,
  );
const zone = term('zone', '产业集聚区', 'aliases: [集聚区]\n');
const invest = term('invest', '固定资产投资', 'aliases: [500万元以上固定资产投资]\n');

/** The text of an article with what is linked in brackets, one block a line. */
function linked(text: string, files = [zone, invest], more = '') {
  const { report, seed, trees } = annotateText(text, more);
  const result = linkTerms(report, trees, new LineTable(seed.text), termsOf(files));
  const tree = result.trees.get('one');
  if (!tree) throw new Error('no tree');
  return { ...result, text: show(tree), plain: trees.get('one') };
}

function show(tree: ArticleTree): string[] {
  const inline = (node: Inline): string => {
    if (node.type === 'text') return node.value;
    const inside = node.children.map(inline).join('');
    return node.type === 'term' ? `[${inside}→${node.id}${node.sense ?? ''}]` : inside;
  };
  return tree.children.flatMap((node) =>
    node.type === 'gap' ? [] : [node.children.map(inline).join('')],
  );
}

describe('linkTerms', () => {
  test('links the first mention in a section and lists every one', () => {
    const { text, mentions } = linked(
      '一、产业集聚区建设\n\n各产业集聚区和集聚区都在建设之中，情况良好。\n\n二、其他方面的工作\n\n集聚区也好，大家都很满意这样的结果。\n',
    );
    expect(text).toEqual([
      '一、产业集聚区建设',
      '各[产业集聚区→zone-p1]和集聚区都在建设之中，情况良好。',
      '二、其他方面的工作',
      '[集聚区→zone-p2]也好，大家都很满意这样的结果。',
    ]);
    expect(mentions.map(({ block, form, marked }) => `${block} ${form} ${marked}`)).toEqual([
      'h1 产业集聚区 false',
      'p1 产业集聚区 true',
      'p1 集聚区 false',
      'p2 集聚区 true',
    ]);
  });

  test('gives the offsets in the block and the line of the seed', () => {
    const { mentions } = linked(
      '大家都很满意这样的结果。\n\n我们的产业集聚区正在加快建设，情况比预想的好。\n',
    );
    expect(mentions).toMatchObject([{ block: 'p2', start: 3, end: 8, line: 3 }]);
  });

  test('leaves a mention without a link that would cut or hold a figure, and links the next', () => {
    const { text, mentions } = linked(
      '500万元以上固定资产投资增长9%，其中固定资产投资增长8%，大家都很满意。\n',
    );
    expect(text).toEqual([
      '500万元以上固定资产投资增长9%，其中[固定资产投资→invest-p1]增长8%，大家都很满意。',
    ]);
    expect(mentions.map(({ marked }) => marked)).toEqual([false, true]);
  });

  test('leaves a mention without a link that a note ends in, and links inside a note', () => {
    const notes = `    notes:
      - { at: 建设产业, kind: editor, text: 注一。 }
      - { at: 各个集聚区都好, kind: editor, text: 注二。 }
`;
    const { text } = linked('我们建设产业集聚区，各个集聚区都好，大家满意。\n', [zone], notes);
    expect(text).toEqual(['我们建设产业集聚区，各个[集聚区→zone-p1]都好，大家满意。']);
  });

  test('leaves the text as it is', () => {
    const { trees, plain } = linked('各产业集聚区固定资产投资增长9%，其中集聚区较快。\n');
    expect(trees.get('one')?.children.map(textOfNode)).toEqual(plain?.children.map(textOfNode));
  });

  test('leaves out what the editor excepts', () => {
    const other = term('zone', '集聚区', 'except: [{in: a/one, at: 某集聚区}]\n');
    const { mentions } = linked('某集聚区和本集聚区都在加快建设，大家很满意。\n', [other]);
    expect(mentions.map(({ start }) => start)).toEqual([6]);
  });

  const senses = (...where: string[]) =>
    term(
      'zone',
      '集聚区',
      `senses:\n${where.map((each, index) => `  - {id: s${index}, name: 甲, english: A, definition: 甲。, certainty: high, where: [${each}]}\n`).join('')}`,
    );

  test('gives each mention its sense', () => {
    const { text, problems } = linked('某集聚区正在加快建设，大家都很满意。\n', [senses('a', 'b')]);
    expect(text).toEqual(['某[集聚区→zone-p1s0]正在加快建设，大家都很满意。']);
    expect(problems).toEqual([]);
  });

  test('complains of a mention with no sense, or with two', () => {
    const none = linked('某集聚区正在加快建设，大家都很满意。\n', [senses('b', 'c')]);
    const two = linked('某集聚区正在加快建设，大家都很满意。\n', [senses('a', 'a')]);
    expect([...none.problems, ...two.problems].map((each) => formatProblem(each))).toEqual([
      'content/terms/zone.mdx:10:3  Unexpected “集聚区” at a/one#p1 (line 1 of the seed) in none of its senses, expected exactly one sense whose `where` names it  term-sense',
      'content/terms/zone.mdx:10:3  Unexpected “集聚区” at a/one#p1 (line 1 of the seed) in 2 of its senses, expected exactly one sense whose `where` names it  term-sense',
    ]);
  });
});

import { noVocabulary, type Vocabulary } from '../../../scripts/context/bind.ts';
import { type AnnotatedReport, annotateFigures } from '../../../scripts/stages/annotate-figures.ts';
import { applyEdition, type Report } from '../../../scripts/stages/apply-edition.ts';
import { type EditionFile, readEdition } from '../../../scripts/stages/read-edition.ts';
import type { Seed } from '../../../scripts/stages/read-seed.ts';
import { reflow } from '../../../scripts/stages/reflow.ts';
import type { Review } from '../../../scripts/stages/review-figures.ts';
import { toTree } from '../../../scripts/stages/to-tree.ts';
import { wholeSeed } from '../../../scripts/stages/whole-seed.ts';
import { LineTable } from '../../../scripts/text/lines.ts';
import type { ArticleTree, FigureNode, Inline } from '../../../scripts/tree/nodes.ts';
import { seedOf } from '../../helpers/seeds.ts';

/** A report before and after its figures are marked. */
export interface Annotated extends AnnotatedReport {
  readonly seed: Seed;
  readonly report: Report;
  readonly plain: ReadonlyMap<string, ArticleTree>;
}

export interface Reader {
  readonly file?: EditionFile | undefined;
  readonly review?: Review | undefined;
  readonly vocabulary?: Vocabulary | undefined;
}

/** Marks the figures of a seed, by rule alone where no review is given. */
export function annotate(seed: Seed, { file, review, vocabulary }: Reader = {}): Annotated {
  const flow = reflow(seed.text);
  const report = file ? applyEdition(seed, flow, file) : wholeSeed(seed, flow);
  const table = new LineTable(seed.text);
  const plain = new Map(report.articles.map((article) => [article.id, toTree(article, table)]));
  const places = new Map(file?.edition.articles.map(({ id, place }) => [id, place]));
  const annotated = annotateFigures(report, plain, table, {
    vocabulary: vocabulary ?? noVocabulary,
    review,
    placeOf: (article) => places.get(article) ?? file?.edition.place,
  });
  return { ...annotated, seed, report, plain };
}

/** Marks the figures of a text of one news article; `more` is YAML of the article: notes, corrections. */
export function annotateText(text: string, more = '', reader: Reader = {}): Annotated {
  const seed = seedOf(text, '007_a.txt');
  const first = text.slice(0, 6);
  const last = text.trimEnd().slice(-6);
  const yaml = `report: a
seed: 007_a.txt
sha256: ${seed.sha256}
year: 2014
title: 报告
publisher: 待核
summary: 摘要。
english: Summary.
about: 说明。
missing: 无。
articles:
  - id: one
    kind: news
    title: { text: 标题, inferred: true }
    date: 2014-09
    summary: 摘要。
    english: Summary.
    body:
      - { from: ${JSON.stringify(first)}, to: ${JSON.stringify(last)} }
${more}`;
  return annotate(seed, { file: readEdition('content/editions/a.yml', yaml), ...reader });
}

/** Every figure node of a tree, in order. */
export function figureNodes(tree: ArticleTree): FigureNode[] {
  const visit = (node: Inline): FigureNode[] => {
    if (node.type === 'text') return [];
    const inside = node.children.flatMap(visit);
    return node.type === 'figure' ? [node, ...inside] : inside;
  };
  return tree.children.flatMap((block) =>
    block.type === 'gap' ? [] : block.children.flatMap(visit),
  );
}

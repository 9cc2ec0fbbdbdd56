import type { ArticleKind } from '../../src/schemas/edition.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import {
  type ArticleTree,
  type Inline,
  type TextBlockNode,
  textLengthOf,
  textOfNode,
} from '../tree/nodes.ts';
import type { Report } from './apply-edition.ts';

/** A figure and where it stands in the text of its block: UTF-16 offsets, half-open. */
export interface FigureInText {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/** One block as it is read: corrected text and the figures in it, in order. */
export interface BlockText {
  readonly id: string;
  readonly kind: TextBlockNode['kind'];
  /** Of a heading, 2 to 6; 0 for any other block. */
  readonly level: number;
  /** First and last line in the seed. */
  readonly lines: readonly [number, number];
  readonly text: string;
  readonly figures: readonly FigureInText[];
  /** Text is missing between this block and the next. */
  readonly gapAfter: boolean;
}

export interface ArticleText {
  readonly report: string;
  readonly id: string;
  readonly kind: ArticleKind;
  readonly title: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where not even the editor knows. */
  readonly date: string | null;
  /** Id of the place it speaks of, where its edition names one. */
  readonly place: string | null;
  readonly blocks: readonly BlockText[];
}

/** A report as plain text with its figures: what stages that compare reports work on. */
export interface ReportText {
  readonly id: string;
  /** File name in seeds/. */
  readonly seed: string;
  readonly articles: readonly ArticleText[];
}

/** The articles of a report as text; gaps, which hold none, are left out. */
export function reportTextOf(
  report: Report,
  trees: ReadonlyMap<string, ArticleTree>,
  figures: readonly Figure[],
  placeOf: (article: string) => string | undefined,
): ReportText {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const articles = report.articles.map((article): ArticleText => {
    const nodes = trees.get(article.id)?.children ?? [];
    return {
      report: report.id,
      id: article.id,
      kind: article.kind,
      title: article.head.title.text,
      date: article.date?.date ?? null,
      place: placeOf(article.id) ?? null,
      blocks: nodes.flatMap((node, index) => {
        if (node.type === 'gap') return [];
        return [blockTextOf(node, nodes[index + 1]?.type === 'gap', byId)];
      }),
    };
  });
  return { id: report.id, seed: report.seed.name, articles };
}

function blockTextOf(
  node: TextBlockNode,
  gapAfter: boolean,
  byId: ReadonlyMap<string, Figure>,
): BlockText {
  const { id, kind, level = 0, lines } = node;
  const figures = figuresIn(node.children, 0, byId);
  return { id, kind, level, lines, text: textOfNode(node), figures, gapAfter };
}

function figuresIn(
  nodes: readonly Inline[],
  from: number,
  byId: ReadonlyMap<string, Figure>,
): FigureInText[] {
  let start = from;
  return nodes.flatMap((node) => {
    const end = start + textLengthOf(node);
    const figure = node.type === 'figure' ? byId.get(node.id) : undefined;
    const inside = node.type === 'text' ? [] : figuresIn(node.children, start, byId);
    const own = figure ? [{ figure, start, end }] : [];
    start = end;
    return [...own, ...inside];
  });
}

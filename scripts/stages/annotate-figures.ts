import type { VFileMessage } from 'vfile-message';
import type { Figure } from '../../src/schemas/figure.ts';
import type { Vocabulary } from '../context/bind.ts';
import type { TextContext } from '../context/types.ts';
import type { Article } from '../edition/article.ts';
import { ProblemError, problem } from '../problems/problem.ts';
import type { LineTable } from '../text/lines.ts';
import { withoutSpace } from '../text/space.ts';
import type { ArticleTree, FigureNode, Inline, TextBlockNode } from '../tree/nodes.ts';
import { textOfNode } from '../tree/nodes.ts';
import { wrap } from '../tree/wrap.ts';
import type { Report } from './apply-edition.ts';
import { type BlockSite, type PlacedFigure, readFigures } from './read-figures.ts';
import { findLostRows, type Review, reviewFigures } from './review-figures.ts';

/** The figures of a report and its articles' trees with a node around each. */
export interface AnnotatedReport {
  readonly figures: readonly Figure[];
  readonly trees: ReadonlyMap<string, ArticleTree>;
}

export interface ReportContext {
  readonly vocabulary: Vocabulary;
  readonly review?: Review | undefined;
  /** Ids of places by article, where the edition gives them. */
  readonly placeOf: (article: string) => string | undefined;
}

/**
 * Recognises, resolves and reviews the figures of a report and marks them in its trees.
 * @throws {ProblemError} when a reviewed figure is not in the text.
 */
export function annotateFigures(
  report: Report,
  trees: ReadonlyMap<string, ArticleTree>,
  table: LineTable,
  { vocabulary, review, placeOf }: ReportContext,
): AnnotatedReport {
  const figures: Figure[] = [];
  const seen = new Set<string>();
  const problems: VFileMessage[] = [];
  const annotated = new Map<string, ArticleTree>();
  for (const article of report.articles) {
    const tree = trees.get(article.id);
    if (!tree) continue;
    const headings: string[] = [article.head.kicker, article.head.title].flatMap((head) =>
      head && !head.inferred ? [head.text] : [],
    );
    const open: TextBlockNode[] = [];
    const children = tree.children.map((node) => {
      if (node.type === 'gap') return node;
      if (node.kind === 'heading') {
        while (open.length > 0 && (open.at(-1)?.level ?? 0) >= (node.level ?? 2)) open.pop();
        open.push(node);
        return node;
      }
      const site: BlockSite = {
        seed: report.seed,
        report: report.id,
        article: article.id,
        table,
        vocabulary,
        context: contextOf(article, [...headings, ...open.map(textOfNode)], vocabulary, placeOf),
      };
      const found = readFigures(node, site);
      for (const { figure } of found) seen.add(figure.id);
      const placed = reviewFigures(found, review, problems);
      figures.push(...placed.map(({ figure }) => figure));
      return { ...node, children: mark(node.children, placed, problems, report.seed.path) };
    });
    annotated.set(article.id, { ...tree, children });
  }
  if (review) problems.push(...findLostRows(review, seen));
  if (problems.length > 0) throw new ProblemError(problems);
  return { figures, trees: annotated };
}

function contextOf(
  article: Article,
  headings: readonly string[],
  vocabulary: Vocabulary,
  placeOf: ReportContext['placeOf'],
): TextContext {
  const place = vocabulary.places.find(({ id }) => id === placeOf(article.id))?.name;
  return {
    genre: article.kind === 'work-report' ? 'report' : 'press',
    headings,
    places: vocabulary.places,
    ...(article.date ? { date: article.date.date } : {}),
    ...(place ? { place } : {}),
  };
}

/**
 * Puts a node around each figure. A note that ends inside a figure would make the link longer than the
 * figure, so its editor is asked to move it.
 */
function mark(
  nodes: readonly Inline[],
  placed: readonly PlacedFigure[],
  problems: VFileMessage[],
  path: string,
): Inline[] {
  return placed.reduce<Inline[]>(
    (all, { figure: { id, status, quote, line }, spans }) =>
      wrap(all, spans, (children): FigureNode => {
        const node: FigureNode = { type: 'figure', id, status, children };
        const text = withoutSpace(textOfNode(node));
        if (children.some(({ type }) => type === 'annotation') && text !== quote) {
          const reason = `Unexpected note that ends inside the figure “${quote}”, expected a note around all of it`;
          problems.push(problem(path, { line, column: 1 }, reason, 'edition-note-cuts-figure'));
        }
        return node;
      }),
    [...nodes],
  );
}

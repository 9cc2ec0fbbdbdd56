import type { Figure } from '../../src/schemas/figure.ts';
import type { TermMention } from '../../src/schemas/term-mention.ts';
import { noVocabulary, type Vocabulary } from '../context/bind.ts';
import { ProblemError } from '../problems/problem.ts';
import { LineTable } from '../text/lines.ts';
import { account } from './account.ts';
import { annotateFigures } from './annotate-figures.ts';
import { applyEdition } from './apply-edition.ts';
import { checkFigures, writeChecks } from './check-figures.ts';
import { frontMatterOf } from './front-matter.ts';
import { linkTerms, noTerms, type Terms } from './link-terms.ts';
import type { EditionFile } from './read-edition.ts';
import type { Seed } from './read-seed.ts';
import { reflow } from './reflow.ts';
import { type ReportText, reportTextOf } from './report-text.ts';
import type { Review } from './review-figures.ts';
import { toTree } from './to-tree.ts';
import { wholeSeed } from './whole-seed.ts';
import { writeLedger } from './write-ledger.ts';
import { writeMdx } from './write-mdx.ts';

/** The files of one report: path below the output folder → content. */
export type Files = Map<string, string>;

/** What people wrote for a seed, and the vocabularies it is read with. */
export interface Desk {
  readonly edition?: EditionFile | undefined;
  readonly review?: Review | undefined;
  readonly vocabulary?: Vocabulary | undefined;
  readonly terms?: Terms | undefined;
}

/** A converted seed: the files of its report, and its text for the stages that compare reports. */
export interface Converted {
  readonly files: Files;
  readonly text: ReportText;
  readonly mentions: readonly TermMention[];
}

/** Seed (and its edition, where there is one) → its report. */
export function convertSeed(
  seed: Seed,
  { edition, review, vocabulary, terms = noTerms }: Desk = {},
): Converted {
  const flow = reflow(seed.text);
  const report = edition ? applyEdition(seed, flow, edition) : wholeSeed(seed, flow);
  const ledger = account(report, flow);
  const table = new LineTable(seed.text);
  const plain = new Map(report.articles.map((article) => [article.id, toTree(article, table)]));
  const places = new Map(
    edition?.edition.articles.map(({ id, place }) => [id, place ?? edition.edition.place]),
  );
  const placeOf = (article: string): string | undefined => places.get(article);
  const annotated = annotateFigures(report, plain, table, {
    vocabulary: vocabulary ?? noVocabulary,
    review,
    placeOf,
  });
  const { figures } = annotated;
  const { trees, mentions, problems } = linkTerms(report, annotated.trees, table, terms);
  // In a text that nobody has reviewed the meanings are not told apart yet.
  if (review && problems.length > 0) throw new ProblemError(problems);
  const files: Files = new Map();
  for (const [index, article] of report.articles.entries()) {
    const tree = trees.get(article.id);
    if (!tree) throw new Error(`${article.id} has no tree`);
    const frontMatter = frontMatterOf(report, article, index + 1, table);
    files.set(`${report.id}/${article.id}.mdx`, writeMdx(frontMatter, tree));
  }
  files.set(`${report.id}/figures.json`, writeRows(figures));
  files.set(`${report.id}/ledger.json`, writeLedger(ledger));
  files.set(`${report.id}/terms.json`, writeRows(mentions));
  const text = reportTextOf(report, trees, figures, placeOf);
  files.set(`${report.id}/checks.json`, writeChecks(checkFigures(text.articles)));
  return { files, text, mentions };
}

/** One row a line, so that a changed rule shows its effect in the diff. */
function writeRows(rows: readonly (Figure | TermMention)[]): string {
  return rows.length === 0
    ? '[]\n'
    : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

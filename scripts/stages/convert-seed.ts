import { LineTable } from '../text/lines.ts';
import { account } from './account.ts';
import { applyEdition, type Report } from './apply-edition.ts';
import { frontMatterOf } from './front-matter.ts';
import type { EditionFile } from './read-edition.ts';
import type { Seed } from './read-seed.ts';
import { reflow } from './reflow.ts';
import { toTree } from './to-tree.ts';
import { wholeSeed } from './whole-seed.ts';
import { writeLedger } from './write-ledger.ts';
import { writeMdx } from './write-mdx.ts';

/** The files of one report: path below the output folder → content. */
export type Files = Map<string, string>;

/** Seed (and its edition, where there is one) → the files of its report. */
export function convertSeed(seed: Seed, file?: EditionFile): Files {
  const flow = reflow(seed.text);
  const report = file ? applyEdition(seed, flow, file) : wholeSeed(seed, flow);
  const files: Files = new Map();
  for (const [name, content] of articleFiles(report)) files.set(`${report.id}/${name}`, content);
  files.set(`${report.id}/ledger.json`, writeLedger(account(report, flow)));
  return files;
}

function articleFiles(report: Report): [string, string][] {
  const table = new LineTable(report.seed.text);
  return report.articles.map((article, index) => {
    const frontMatter = frontMatterOf(report, article, index + 1, table);
    return [`${article.id}.mdx`, writeMdx(frontMatter, toTree(article, table))];
  });
}

import { type Article, headFields, isTextBlock } from '../../scripts/edition/article.ts';
import type { Flow } from '../../scripts/reflow/flow.ts';
import { account } from '../../scripts/stages/account.ts';
import { applyEdition, type Report } from '../../scripts/stages/apply-edition.ts';
import { convertSeed, type Files } from '../../scripts/stages/convert-seed.ts';
import type { EditionFile } from '../../scripts/stages/read-edition.ts';
import type { Seed } from '../../scripts/stages/read-seed.ts';
import { reflow } from '../../scripts/stages/reflow.ts';
import { wholeSeed } from '../../scripts/stages/whole-seed.ts';
import type { Piece } from '../../scripts/text/pieces.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';

/** Everything the conversion of one seed makes on its way. */
export interface Conversion {
  readonly seed: Seed;
  readonly flow: Flow;
  readonly report: Report;
  readonly ledger: Ledger;
  readonly files: Files;
}

/** Converts a seed, with its edition where there is one, and keeps what each stage returned. */
export function convert(seed: Seed, file?: EditionFile): Conversion {
  const flow = reflow(seed.text);
  const report = file ? applyEdition(seed, flow, file) : wholeSeed(seed, flow);
  return {
    seed,
    flow,
    report,
    ledger: account(report, flow),
    files: convertSeed(seed, { edition: file }).files,
  };
}

/** The pieces of an article by the id of the head field or block that shows them. */
export function piecesByBlock(article: Article): [string, readonly Piece[]][] {
  return [
    ...headFields.map((name): [string, readonly Piece[]] => [
      name,
      article.head[name]?.pieces ?? [],
    ]),
    ...article.blocks
      .filter(isTextBlock)
      .map(({ id, pieces }): [string, readonly Piece[]] => [id, pieces]),
  ];
}

/** The MDX of an article. */
export function mdxOf({ files, report }: Conversion, article: string): string {
  const mdx = files.get(`${report.id}/${article}.mdx`);
  if (mdx === undefined) throw new Error(`no file of ${article}`);
  return mdx;
}

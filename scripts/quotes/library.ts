import type { ArticleText, BlockText, ReportText } from '../stages/report-text.ts';

/** A block with the article and the report it stands in. */
export interface PlacedBlock {
  readonly report: ReportText;
  readonly article: ArticleText;
  readonly block: BlockText;
  /** Counts all blocks of all reports, oldest report first. */
  readonly order: number;
}

/** The reports in the order of time, and the way from an address to a block. */
export interface QuoteLibrary {
  readonly reports: readonly ReportText[];
  readonly blocks: readonly PlacedBlock[];
  /** @param address `report/article#block` */
  find(address: string): PlacedBlock | undefined;
  /** Place of a report among the others, from 0. */
  orderOf(report: string): number;
  /** The latest date of a report: YYYY, YYYY-MM or YYYY-MM-DD. */
  dateOf(report: string): string;
}

/** Lays the reports out by date; a report without one stands first. */
export function quoteLibrary(texts: readonly ReportText[]): QuoteLibrary {
  const dates = new Map(texts.map((report) => [report.id, lastDate(report)]));
  const dateOf = (report: string): string => dates.get(report) ?? '';
  const reports = texts.toSorted((a, b) => compare(dateOf(a.id), dateOf(b.id)));
  const blocks = reports
    .flatMap((report) =>
      report.articles.flatMap((article) =>
        article.blocks.map((block) => ({ report, article, block })),
      ),
    )
    .map((placed, order) => ({ ...placed, order }));
  const byAddress = new Map(
    blocks.map((placed) => [`${placed.report.id}/${placed.article.id}#${placed.block.id}`, placed]),
  );
  const orders = new Map(reports.map(({ id }, order) => [id, order]));
  return {
    reports,
    blocks,
    find: (address) => byAddress.get(address),
    orderOf: (report) => orders.get(report) ?? -1,
    dateOf,
  };
}

function lastDate({ articles }: ReportText): string {
  return (
    articles
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? ''
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

import type { Quotation } from '../schemas/quotation.ts';
import { formatDate } from './dates.ts';
import type { LibraryArticle, LibraryReport } from './library.ts';
import { shortTitle } from './titles.ts';
import { urls } from './urls.ts';

/** A stretch of a quote; with the id of a figure where it is one that is marked. */
export interface QuotePart {
  text: string;
  figure: string | undefined;
}

/** A quote as a page shows it. */
export interface Quoted {
  /** When the words were written, as precise as it is known: 2014年9月. */
  date: string;
  title: string;
  /** Path of the block, or of the first marked figure. */
  href: string;
  parts: QuotePart[];
}

/**
 * A quote with its date, its article and the way to it.
 * @param marked the figures to mark; none when left out
 * @throws when its article is not in the library
 */
export function quoted(
  quotation: Quotation,
  reports: readonly LibraryReport[],
  marked: ReadonlySet<string> = new Set(),
): Quoted {
  const { report, article } = whereIs(quotation, reports);
  const first = quotation.figures.find(({ id }) => marked.has(id));
  return {
    date: formatDate(article.data.date ?? String(report.edition.year)),
    title: shortTitle(article.data.title, 22),
    href: urls.article(report.id, article.id, first?.id ?? quotation.block),
    parts: partsOf(quotation, marked),
  };
}

/** The date of a report as its articles print it: the latest of them. */
export function reportDate({ articles, edition }: LibraryReport): string {
  const dates = articles.flatMap(({ data }) => data.date ?? []).sort();
  return formatDate((dates.at(-1) ?? String(edition.year)).slice(0, 7));
}

function whereIs(
  quotation: Quotation,
  reports: readonly LibraryReport[],
): { report: LibraryReport; article: LibraryArticle } {
  const report = reports.find(({ id }) => id === quotation.report);
  const article = report?.articles.find(({ id }) => id === quotation.article);
  if (report && article) return { report, article };
  const place = `${quotation.report}/${quotation.article}`;
  throw new Error(`Unexpected quote of ${place}, expected an article; run \`npm run convert\``);
}

function partsOf({ text, figures }: Quotation, marked: ReadonlySet<string>): QuotePart[] {
  let at = 0;
  const parts: QuotePart[] = [];
  for (const { id, start, end } of figures.filter((each) => marked.has(each.id))) {
    parts.push({ text: text.slice(at, start), figure: undefined });
    parts.push({ text: text.slice(start, end), figure: id });
    at = end;
  }
  parts.push({ text: text.slice(at), figure: undefined });
  return parts.filter((part) => part.text !== '');
}

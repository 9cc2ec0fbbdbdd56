import type { Figure, Status } from '../schemas/figure.ts';
import { periodWords, statusNames } from './figure-words.ts';
import type { LibraryReport } from './library.ts';
import { shortTitle } from './titles.ts';
import { urls } from './urls.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A figure as a row of the table of all figures. */
export interface FigureRow {
  id: string;
  report: string;
  year: number;
  /** The indicator's name, else the report's own words. */
  indicator: string;
  bound: boolean;
  place: string;
  period: string;
  /** Sorts periods: the year that counts, then the rest. */
  periodKey: string;
  quote: string;
  /** Sorts figures; undefined for ranges and ratios. */
  value: number | undefined;
  status: Status;
  statusName: string;
  article: string;
  line: number;
  /** Path to the figure in its text, and to its line of the source. */
  href: string;
  source: string;
}

/** All figures, report by report, in the order of the texts. */
export function figureRows(reports: readonly LibraryReport[], vocabulary: Vocabulary): FigureRow[] {
  return reports.flatMap((report) =>
    report.articles.flatMap(({ id, data, figures }) => {
      const article = shortTitle(data.title, 12);
      return figures.map((figure) => ({
        ...wordsOf(figure, vocabulary),
        report: report.id,
        year: report.edition.year,
        article,
        href: urls.article(report.id, id, figure.id),
        source: urls.source(report.seed, figure.line),
      }));
    }),
  );
}

function wordsOf(figure: Figure, { indicators, places }: Vocabulary) {
  const { id, quote, status, line, value, low, period } = figure;
  const indicator = indicators.get(figure.indicatorId ?? '');
  const number = Number(value ?? low ?? Number.NaN);
  return {
    id,
    quote,
    status,
    line,
    statusName: statusNames[status],
    indicator: indicator?.name ?? figure.indicator ?? '',
    bound: indicator !== undefined,
    place: figure.place ?? places.get(figure.placeId ?? '')?.name ?? '',
    period: periodWords(period) ?? '',
    periodKey: (period ?? '').replace(/^by /, ''),
    value: Number.isNaN(number) ? undefined : number,
  };
}

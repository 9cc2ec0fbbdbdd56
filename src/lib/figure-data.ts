import { type Figure, FigureSchema } from '../schemas/figure.ts';
import { toCsv } from './csv.ts';
import { csvwMetadata } from './csvw.ts';
import { figureColumns, figureFields } from './figure-fields.ts';
import type { LibraryReport } from './library.ts';
import { schemaFields } from './schema-fields.ts';

const known = new WeakMap<readonly LibraryReport[], ReadonlyMap<string, Figure>>();

/** All figures of all reports by id, in the order of the texts. */
export function figuresById(reports: readonly LibraryReport[]): ReadonlyMap<string, Figure> {
  const figures = known.get(reports) ?? collectFigures(reports);
  known.set(reports, figures);
  return figures;
}

function collectFigures(reports: readonly LibraryReport[]): ReadonlyMap<string, Figure> {
  const all = reports.flatMap(({ articles }) => articles.flatMap(({ figures }) => figures));
  return new Map(all.map((figure) => [figure.id, figure]));
}

/** All figures of all reports, in the order of the texts. */
export function allFigures(reports: readonly LibraryReport[]): Figure[] {
  return [...figuresById(reports).values()];
}

/** The figures as JSON, one a line, so that a change shows in a comparison line by line. */
export function figuresJson(figures: readonly Figure[]): string {
  return `[\n${figures.map((figure) => JSON.stringify(figure)).join(',\n')}\n]\n`;
}

/** The figures as CSV, a column for every field. */
export function figuresCsv(figures: readonly Figure[]): string {
  return toCsv(figureColumns, figures);
}

/** What the columns of the CSV mean, for machines. */
export function figuresCsvMetadata(site: { title: string }): string {
  const metadata = csvwMetadata(
    {
      url: 'figures.csv',
      title: `${site.title}：全部数字`,
      description: '报告里的每一个数字：原文写法、数值、单位、指标、地点、时期和状态。',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      primaryKey: 'id',
    },
    schemaFields(FigureSchema),
    figureFields,
  );
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

import { chartRows, figuresOf } from '../charts/chart-rows.ts';
import { drawPicture, drawSmallPicture, type Picture } from '../charts/picture.ts';
import type { Chart } from '../charts/types.ts';
import { site } from '../site.ts';
import marks from '../styles/chart-marks.css?raw';
import tokens from '../styles/tokens.css?raw';
import { toCsv } from './csv.ts';
import type { LibraryReport } from './library.ts';

const css = `${tokens}${marks}`;
const columns = [
  'panel',
  'at',
  'status',
  'value',
  'low',
  'high',
  'unit',
  'printed',
  'figures',
  'places',
  'sources',
] as const;

/** A chart as a picture that stands alone, with its title and its sources. */
export function pictureOf(chart: Chart, reports: readonly LibraryReport[]): Picture {
  const sources = sourceLines(chart, reports)
    .map(({ title, lines }) => `《${title}》${linesText(lines)}`)
    .join('；');
  return drawPicture(chart, { sources: `出处：${sources}。${site.title}`, css });
}

/** 第7、9行; of many the first and how many there are. */
export function linesText(lines: readonly number[]): string {
  return lines.length > 8 ? `第${lines[0]}行等${lines.length}行` : `第${lines.join('、')}行`;
}

/** The first panel of a chart as a small picture without words around it. */
export function smallPictureOf(chart: Chart): Picture {
  return drawSmallPicture(chart, css);
}

/** The points of a chart as CSV; computed values stand in `value`, `low` and `high`. */
export function chartCsv(chart: Chart): string {
  const rows = chartRows(chart).map(
    ({ panel, at, status, value, low, high, unit, label, mark }) => ({
      panel,
      at,
      status,
      value,
      low,
      high,
      unit,
      printed: label,
      figures: mark.figures.map(({ id }) => id).join(' '),
      places: [...new Set(mark.figures.map(({ place }) => place ?? ''))].join(' '),
      sources: mark.figures.map(({ seed, line }) => `${seed}:${line}`).join(' '),
    }),
  );
  return toCsv(columns, rows);
}

/** A report with the lines of it that a chart takes its figures from. */
export interface SourceLines {
  readonly report: string;
  readonly title: string;
  readonly seed: string;
  /** 1-based, ascending, each once. */
  readonly lines: readonly number[];
}

/** Where the figures of a chart are printed, report by report. */
export function sourceLines(chart: Chart, reports: readonly LibraryReport[]): SourceLines[] {
  const figures = figuresOf(chart);
  return reports.flatMap(({ id, edition, seed }) => {
    const own = figures.filter(({ report }) => report === id).map(({ line }) => line);
    const lines = [...new Set(own)].sort((a, b) => a - b);
    return lines.length > 0 ? [{ report: id, title: edition.title, seed, lines }] : [];
  });
}

import { chartRows, figuresOf } from '../charts/chart-rows.ts';
import { type Charts, readCharts } from './charts.ts';
import { readVocabulary } from './vocabulary.ts';

/** How much of the data set is drawn. */
export interface ChartCoverage {
  /** Charts an editor chose, and charts the data ask for. */
  chosen: number;
  automatic: number;
  rejected: number;
  /** Points in all charts. */
  points: number;
  /** Different figures that stand in a chart. */
  figures: number;
  indicators: number;
  /** Indicators with a chart of their own. */
  drawn: number;
}

/** The coverage of all charts, for the page that tells the method. */
export async function readChartCoverage(): Promise<ChartCoverage> {
  const [charts, { indicators }] = await Promise.all([readCharts(), readVocabulary()]);
  return countCharts(charts, indicators.size);
}

/** Counts charts, points, figures and indicators. */
export function countCharts(
  { chosen, automatic, rejected }: Charts,
  indicators: number,
): ChartCoverage {
  const all = [...chosen, ...automatic];
  return {
    chosen: chosen.length,
    automatic: automatic.length,
    rejected: rejected.length,
    points: all.reduce((sum, chart) => sum + chartRows(chart).length, 0),
    figures: new Set(all.flatMap((chart) => figuresOf(chart).map(({ id }) => id))).size,
    indicators,
    drawn: new Set(automatic.map(({ indicatorId }) => indicatorId)).size,
  };
}

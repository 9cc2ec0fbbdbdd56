import { figuresOf } from '../charts/chart-rows.ts';
import type { AutomaticChart } from '../charts/chart-sources.ts';
import type { Charts, ChosenChart } from './charts.ts';

/** The charts of an indicator: amounts before growth, years before places. */
export function chartsOfIndicator({ automatic }: Charts, id: string): AutomaticChart[] {
  const rank = ({ relation, placeId }: AutomaticChart) =>
    Number(relation === 'growth') * 2 + Number(placeId === null);
  return automatic
    .filter(({ indicatorId }) => indicatorId === id)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The charts that an editor chose for a reading page. */
export function chartsOfArticle(
  { chosen }: Charts,
  report: string,
  article: string,
): ChosenChart[] {
  return chosen.filter(({ spec }) => spec.reading.includes(`${report}/${article}`));
}

/** For every figure that is a point of a chart that chart: its own place over years before places. */
export function chartsByFigure({ automatic }: Charts): Map<string, AutomaticChart> {
  const charts = new Map<string, AutomaticChart>();
  const [places, years] = [
    automatic.filter(({ placeId }) => placeId === null),
    automatic.filter(({ placeId }) => placeId !== null),
  ];
  for (const chart of [...places, ...years]) {
    for (const { shape, figures } of chart.panels.flatMap(({ marks }) => marks)) {
      if (shape !== 'implied') for (const { id } of figures) charts.set(id, chart);
    }
  }
  return charts;
}

/** Charts and the indicators that they are of, for a page that shows one chart. */
export function indicatorIdsOf(chart: ChosenChart): string[] {
  const ids = figuresOf(chart).flatMap(({ indicatorId }) => indicatorId ?? []);
  return chart.spec.structure ? [] : [...new Set(ids)];
}

import type { AutomaticChart, ChartSources, Comparable } from './chart-sources.ts';
import { measureKey, measureOf } from './comparable.ts';
import { placeCharts } from './place-charts.ts';
import { timeCharts } from './time-charts.ts';

/** Every chart of comparable figures: each place over years, and places of one year. */
export function automaticCharts(sources: ChartSources): AutomaticChart[] {
  const all = comparableFigures(sources).flatMap((group) => [
    ...timeCharts(group, sources),
    ...placeCharts(group, sources),
  ]);
  const byId = Map.groupBy(all, ({ id }) => id);
  // Of one indicator in several wordings each chart is named by its first figure.
  return all.map((chart) =>
    byId.get(chart.id)?.length === 1
      ? chart
      : { ...chart, id: `${chart.id}-${chart.panels[0]?.marks.at(-1)?.figures[0]?.id}` },
  );
}

function comparableFigures({ figures, indicators }: ChartSources): Comparable[] {
  const measured = figures.flatMap((figure) => {
    const indicator = indicators.get(figure.indicatorId ?? '');
    const measure = indicator && measureOf(figure, indicator);
    return measure && figure.placeId !== null ? [{ figure, measure }] : [];
  });
  return [...Map.groupBy(measured, ({ measure }) => measureKey(measure)).values()].flatMap(
    (group) =>
      group[0] ? [{ measure: group[0].measure, figures: group.map(({ figure }) => figure) }] : [],
  );
}

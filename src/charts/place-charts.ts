import type { Place } from '../schemas/place.ts';
import { placesTitle } from './automatic-titles.ts';
import type { AutomaticChart, ChartSources, Comparable } from './chart-sources.ts';
import type { Measure } from './comparable.ts';
import { commonOf, idOf, markOf, panelOf } from './measure-panel.ts';
import { mergeMarks } from './printed-mark.ts';
import { type TimeSlot, timeSlot } from './slots.ts';
import type { Mark } from './types.ts';

/** A chart for each year in which places have a result, and for each in which they have a target. */
export function placeCharts(
  { measure, figures }: Comparable,
  { places }: ChartSources,
): AutomaticChart[] {
  const groups = Map.groupBy(figures, ({ period, status }) =>
    JSON.stringify([timeSlot(period)?.key, status === 'target']),
  );
  return [...groups.values()].flatMap((own) => {
    const slot = timeSlot(own[0]?.period ?? null);
    const placed = mergeMarks(own.flatMap((figure) => markOf(figure, figure.placeId ?? '')))
      .flatMap((mark) => {
        const place = places.get(mark.slot);
        return place ? [{ mark, place }] : [];
      })
      .sort((a, b) => b.mark.value - a.mark.value);
    const names = [...new Map(placed.map(({ place }) => [place.id, place])).values()];
    if (!slot || names.length < 2 || !areAlike(names, measure)) return [];
    return [chartOf(measure, slot, placed, names)];
  });
}

function chartOf(
  measure: Measure,
  slot: TimeSlot,
  placed: readonly { mark: Mark; place: Place }[],
  places: readonly Place[],
): AutomaticChart {
  const slots = places.map(({ id, name }) => ({ key: id, label: name, year: undefined }));
  const marks = placed.map(({ mark }) => mark);
  const panel = panelOf(measure, slots, marks, 'bars');
  const targets = marks.every(({ shape }) => shape === 'target');
  return {
    ...placesTitle(measure, slot, placed),
    ...commonOf(measure, panel, slot.label),
    id: idOf(measure, `places-${slot.key}${targets ? '-targets' : ''}`),
    indicatorId: measure.indicator.id,
    relation: measure.relation,
    placeId: null,
    caution: isTotal(measure) ? ['地方有大有小，总数多不等于做得好。'] : [],
  };
}

/** A rate can be compared between any places, a total only between places of one kind. */
function areAlike(places: readonly Place[], measure: Measure): boolean {
  if (!isTotal(measure)) return true;
  const kinds = new Set(places.map(({ kind }) => (kind === 'street' ? 'town' : kind)));
  return kinds.size === 1;
}

function isTotal({ relation, indicator }: Measure): boolean {
  return relation === 'amount' && indicator.kind !== 'rate';
}

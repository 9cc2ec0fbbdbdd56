import type { ChartSpec, PanelSpec, PointSpec } from '../schemas/chart.ts';
import type { Figure } from '../schemas/figure.ts';
import type { ChartSources } from './chart-sources.ts';
import { breaksBetween, breaksOf } from './draw-breaks.ts';
import { impliedMark, impliedYear } from './implied-mark.ts';
import { mergeMarks, printedMark } from './printed-mark.ts';
import { fillYears, timeSlot } from './slots.ts';
import type { Mark, Panel, Slot } from './types.ts';

/** The panels that an editor named the points of. @throws where a point is none */
export function panelsOf({ panels }: ChartSpec, sources: ChartSources, path: string): Panel[] {
  const byId = new Map(sources.figures.map((figure) => [figure.id, figure]));
  const find = (id: string): Figure => {
    const figure = byId.get(id);
    if (!figure) throw new Error(`${path}  Unexpected figure ${id}, expected one of the data set`);
    return figure;
  };
  return panels.map((panel) => panelOf(panel, find, sources, path));
}

function panelOf(
  { name, english, kind, parts, points, breaks: own }: PanelSpec,
  find: (id: string) => Figure,
  { indicators, places }: ChartSources,
  path: string,
): Panel {
  const placed = points.map((point) => {
    const slot = slotOf(point, kind, find, (id) => places.get(id)?.name);
    const mark = slot && markOf(point, find, slot.key);
    if (!mark) {
      const id = 'figure' in point ? point.figure : point.implied.by;
      throw new Error(`${path}  Unexpected point ${id}, expected a value and a place on the axis`);
    }
    return { slot, mark };
  });
  const slots = slotsOf(placed.map(({ slot }) => slot));
  const marks = mergeMarks(placed.map(({ mark }) => mark));
  const order = new Map(slots.map(({ key }, index) => [key, index]));
  const at = ({ slot }: Mark) => order.get(slot) ?? 0;
  const first = marks[0]?.figures[0];
  const known = parts ? [] : breaksOf(indicators.get(first?.indicatorId ?? ''));
  return {
    name,
    english,
    kind,
    unit: first?.unit ?? '',
    slots,
    marks: marks.toSorted((a, b) => at(a) - at(b)),
    breaks: kind === 'bars' ? [] : breaksBetween(slots, [...known, ...own]),
  };
}

function markOf(point: PointSpec, find: (id: string) => Figure, slot: string): Mark | undefined {
  if ('figure' in point) return printedMark(find(point.figure), slot);
  return impliedMark(find(point.implied.level), find(point.implied.by), slot);
}

function slotOf(
  point: PointSpec,
  kind: PanelSpec['kind'],
  find: (id: string) => Figure,
  nameOf: (placeId: string) => string | undefined,
): Slot | undefined {
  if (point.at !== undefined) return { key: point.at, label: point.at, year: undefined };
  if (!('figure' in point)) {
    const year = impliedYear(find(point.implied.by));
    return year === undefined ? undefined : timeSlot(String(year));
  }
  const { period, place, placeId } = find(point.figure);
  if (kind !== 'bars') return timeSlot(period);
  const name = nameOf(placeId ?? '') ?? place;
  return name === null ? undefined : { key: name, label: name, year: undefined };
}

/** Years with the missing years between them, or names in the order given. */
function slotsOf(slots: readonly Slot[]): Slot[] {
  const years = slots.flatMap(({ key, year }) => (year === undefined ? [] : (timeSlot(key) ?? [])));
  if (years.length === slots.length) return fillYears(years);
  return [...new Map(slots.map((slot) => [slot.key, slot])).values()];
}

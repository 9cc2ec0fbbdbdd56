import { isConstantPrice } from '../lib/plain-reading/is-constant-price.ts';
import { levelOf } from '../lib/plain-reading/level-of.ts';
import { timeTitle } from './automatic-titles.ts';
import type { AutomaticChart, ChartSources, Comparable } from './chart-sources.ts';
import type { Measure } from './comparable.ts';
import { impliedMark, impliedYear } from './implied-mark.ts';
import { commonOf, idOf, markOf, panelOf } from './measure-panel.ts';
import { mergeMarks } from './printed-mark.ts';
import { fillYears, timeSlot } from './slots.ts';
import type { Mark } from './types.ts';

/** Said under every chart with a point that is worked out. */
export const impliedCaution =
  '菱形是推算的：由后一年的数和增速倒推，不是印出来的数。菱形上下的短线是四舍五入留下的范围。';

/** A chart for each place that has two points and more: years, or a target beside a result. */
export function timeCharts(
  { measure, figures }: Comparable,
  sources: ChartSources,
): AutomaticChart[] {
  const byPlace = Map.groupBy(figures, ({ placeId }) => placeId ?? '');
  return [...byPlace].flatMap(([placeId, own]) => {
    const place = sources.places.get(placeId);
    const printed = mergeMarks(own.flatMap((figure) => markOf(figure)));
    const points = new Set(printed.map(({ slot, shape }) => `${slot} ${shape}`));
    if (!place || points.size < 2) return [];
    const marks = [...impliedMarks(printed, measure, sources), ...printed];
    const slots = fillYears(marks.flatMap(({ slot }) => timeSlot(slot) ?? []));
    const panel = panelOf(
      measure,
      slots,
      marks,
      measure.relation === 'share' ? 'points' : 'columns',
    );
    return [
      {
        ...timeTitle(measure, place, panel),
        ...commonOf(measure, panel, place.name),
        id: idOf(measure, placeId),
        indicatorId: measure.indicator.id,
        relation: measure.relation,
        placeId,
        caution: marks.some(({ shape }) => shape === 'implied') ? [impliedCaution] : [],
      },
    ];
  });
}

/** The year before a result, where the report prints its growth and nothing is printed for it. */
function impliedMarks(
  printed: readonly Mark[],
  measure: Measure,
  { figures, facts, before }: ChartSources,
): Mark[] {
  if (measure.relation !== 'amount') return [];
  const taken = new Set(printed.map(({ slot }) => slot));
  const levels = new Set(
    printed.filter(({ shape }) => shape !== 'target').flatMap((mark) => mark.figures),
  );
  const own = figures.filter(({ indicatorId }) => indicatorId === measure.indicator.id);
  const found = own.flatMap((growth) => {
    if (growth.relation !== 'growth') return [];
    const level = levelOf(growth, own);
    const year = impliedYear(growth);
    if (!level || year === undefined || !levels.has(level) || taken.has(String(year))) return [];
    if (isConstantPrice(growth, facts, { before: before(growth) })) return [];
    return impliedMark(level, growth, String(year)) ?? [];
  });
  return mergeMarks(found);
}

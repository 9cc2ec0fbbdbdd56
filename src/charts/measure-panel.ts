import type { Figure } from '../schemas/figure.ts';
import { measureName, writtenUnit } from './automatic-titles.ts';
import type { Measure } from './comparable.ts';
import { breaksBetween, breaksOf } from './draw-breaks.ts';
import { printedMark } from './printed-mark.ts';
import { timeSlot } from './slots.ts';
import type { Mark, Panel } from './types.ts';

/** A figure as a list of one point, in the slot of its period unless told. */
export function markOf(figure: Figure, slot = timeSlot(figure.period)?.key): Mark[] {
  const mark = slot === undefined ? undefined : printedMark(figure, slot);
  return mark ? [mark] : [];
}

/** The panel of a measure, its marks in the order of its slots. */
export function panelOf(
  measure: Measure,
  slots: Panel['slots'],
  marks: readonly Mark[],
  kind: Panel['kind'],
): Panel {
  const order = new Map(slots.map(({ key }, index) => [key, index]));
  const at = ({ slot }: Mark) => order.get(slot) ?? 0;
  return {
    name: '',
    english: '',
    kind,
    unit: measure.unit,
    slots,
    marks: marks.toSorted((a, b) => at(a) - at(b)),
    breaks: kind === 'bars' ? [] : breaksBetween(slots, breaksOf(measure.indicator)),
  };
}

/** The subtitle and the panels of a chart of one measure. */
export function commonOf(measure: Measure, panel: Panel, where: string) {
  const printed = panel.marks.filter(({ shape }) => shape !== 'implied');
  const unit = writtenUnit(printed, panel.unit);
  return { subtitle: `${measureName(measure, printed)}，单位：${unit}；${where}`, panels: [panel] };
}

/** The id of a chart: the indicator, what is said of it, and where. */
export function idOf({ indicator, relation }: Measure, scope: string): string {
  return [indicator.id, ...(relation === 'growth' ? ['growth'] : []), scope].join('-');
}

import type { Indicator } from '../schemas/indicator.ts';
import { textSizes } from './mark-group.ts';
import { element, textLine } from './svg.ts';
import { wrapText } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';
import type { Break, Panel, Slot } from './types.ts';

const numbers = '①②③④⑤⑥⑦⑧⑨';

/** A line between the years before a break and those after it, with the numbers of its notes. */
export function drawBreaks(panel: Panel, scale: TimeScale, height: number): string {
  const found = panel.breaks.map((each, index) => ({
    slot: slotAfter(panel, each),
    number: numbers[index] ?? '',
  }));
  const bySlot = Map.groupBy(found, ({ slot }) => slot);
  return [...bySlot]
    .map(([slot, group]) => {
      const x = slot ? scale.left(slot.key) : 0;
      const words = group.map(({ number }) => number).join('');
      const line = element('path', { class: 'break', d: `M${Math.round(x)} 0V${height}` });
      return line + textLine(words, { x: x + 4, y: 10, size: textSizes.note, class: 'soft' });
    })
    .join('');
}

/** The breaks that fall between the points of a panel. */
export function breaksBetween(slots: readonly Slot[], breaks: readonly Break[]): Break[] {
  return breaks.filter((each) => slotAfter({ slots }, each) !== undefined);
}

/** The breaks that an indicator is known to have. */
export function breaksOf(indicator: Indicator | undefined): Break[] {
  return (indicator?.breaks ?? []).map(({ year, what, certainty }) => ({
    year,
    what: certainty === '待核' ? `${what}（待核）` : what,
  }));
}

/** What each break is, in lines of text. */
export function breakNotes({ breaks }: Panel, width: number): string[] {
  return breaks.flatMap(({ year, what }, index) =>
    wrapText(`${numbers[index] ?? ''} ${year}年起：${what}`, width, textSizes.note),
  );
}

/** The first slot that the break stands before; undefined for the first of all. */
function slotAfter({ slots }: Pick<Panel, 'slots'>, { year }: Break): Slot | undefined {
  const index = slots.findIndex((slot) => slot.year !== undefined && slot.year >= year);
  return index > 0 ? slots[index] : undefined;
}

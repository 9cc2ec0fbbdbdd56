import { scaleBand, scaleLinear } from 'd3-scale';
import type { Mark, Panel } from './types.ts';

/** Where the points of a panel over time stand. */
export interface TimeScale {
  /** Left edge of a slot, and the width of all slots. */
  readonly left: (slot: string) => number;
  readonly step: number;
  /** Centre of a mark; several of one slot stand beside each other. */
  readonly centre: (mark: Mark) => number;
  /** How many marks the fullest slot holds. */
  readonly most: number;
  /** Height of a value above the foot of the plot; 0 is always in sight. */
  readonly y: (value: number) => number;
}

/** @param height of the plot, without labels */
export function timeScale({ slots, marks }: Panel, width: number, height: number): TimeScale {
  const band = scaleBand<string>(
    slots.map(({ key }) => key),
    [0, width],
  );
  const ends = [0, ...marks.flatMap(({ low, high, value }) => [low, high, value])];
  const y = scaleLinear([Math.min(...ends), Math.max(...ends)], [height, 0]);
  const bySlot = Map.groupBy(marks, ({ slot }) => slot);
  const step = band.bandwidth();
  const left = (slot: string) => band(slot) ?? 0;
  return {
    left,
    step,
    centre: (mark) => {
      const group = bySlot.get(mark.slot) ?? [mark];
      return left(mark.slot) + (step * (group.indexOf(mark) + 0.5)) / group.length;
    },
    most: Math.max(...[...bySlot.values()].map(({ length }) => length)),
    y,
  };
}

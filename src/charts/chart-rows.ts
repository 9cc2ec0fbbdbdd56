import { sayMark, shapeNames } from './say-mark.ts';
import type { Chart, Mark, Panel } from './types.ts';

/** One point as a row of the table beside a chart, and of its CSV file. */
export interface ChartRow {
  readonly panel: string;
  readonly english: string;
  /** A year, a place or a part. */
  readonly at: string;
  readonly status: string;
  /** In the base measure. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** As printed, or as worked out. */
  readonly label: string;
  readonly mark: Mark;
  readonly said: string;
}

/** The points of a chart, panel by panel, in the order of the axis. */
export function chartRows({ panels }: Pick<Chart, 'panels'>): ChartRow[] {
  return panels.flatMap((panel) => panel.marks.map((mark) => rowOf(panel, mark)));
}

function rowOf(panel: Panel, mark: Mark): ChartRow {
  const { value, low, high, label, shape } = mark;
  return {
    panel: panel.name,
    english: panel.english,
    at: panel.slots.find(({ key }) => key === mark.slot)?.label ?? mark.slot,
    status: shapeNames[shape],
    value,
    low,
    high,
    unit: panel.unit,
    label,
    mark,
    said: sayMark(panel, mark),
  };
}

/** The figures of a chart, each once. */
export function figuresOf({ panels }: Pick<Chart, 'panels'>) {
  const all = panels.flatMap(({ marks }) => marks.flatMap(({ figures }) => figures));
  return [...new Map(all.map((figure) => [figure.id, figure])).values()];
}

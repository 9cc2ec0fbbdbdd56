import { scaleLinear } from 'd3-scale';
import { drawBar } from './draw-shape.ts';
import { type Drawing, markGroup, textSizes } from './mark-group.ts';
import { element, textLine } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Mark, Panel } from './types.ts';

const barHeight = 14;
const rowHeight = 24;

/** A lying bar for each place or part, from zero, its name above it. A fall goes to the left. */
export function drawBars(panel: Panel, width: number): Drawing {
  const size = textSizes.label;
  const room = Math.max(...panel.marks.map(({ label }) => textWidth(label, size))) + 8;
  const ends = [0, ...panel.marks.map(({ value }) => value)];
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [0, width - room]);
  const rows: string[] = [];
  let y = 0;
  for (const slot of panel.slots) {
    rows.push(textLine(slot.label, { x: 0, y: y + 14, size }));
    y += 20;
    const own = panel.marks.filter((each) => each.slot === slot.key);
    const axis = `M${Math.round(x(0))} ${y - 2}v${own.length * rowHeight - 6}`;
    rows.push(element('path', { class: 'axis', d: axis }));
    for (const mark of own) {
      rows.push(drawRow(panel, mark, { x, y, width }));
      y += rowHeight;
    }
    y += 4;
  }
  return { svg: rows.join(''), height: y };
}

function drawRow(
  panel: Panel,
  mark: Mark,
  at: { x: (value: number) => number; y: number; width: number },
): string {
  const [start = 0, end = 0] = [at.x(Math.min(0, mark.value)), at.x(Math.max(0, mark.value))];
  const shape = mark.shape === 'implied' ? 'rule' : mark.shape;
  const bar = drawBar(shape, { x: start, y: at.y, width: end - start, height: barHeight });
  const label = textLine(mark.label, { x: end + 6, y: at.y + 12, size: textSizes.label });
  const room = { x: 0, y: at.y - 5, width: at.width, height: rowHeight };
  return markGroup(panel, mark, bar + label, room);
}

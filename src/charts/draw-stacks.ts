import { sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { drawBar } from './draw-shape.ts';
import { type Drawing, markGroup, textSizes } from './mark-group.ts';
import { textLine } from './svg.ts';
import { wrapText } from './text-width.ts';
import type { Panel } from './types.ts';

const barHeight = 16;

/** A lying bar for each part, its marks one behind the other, and below it what they are. */
export function drawStacks(panel: Panel, width: number): Drawing {
  const bySlot = Map.groupBy(panel.marks, ({ slot }) => slot);
  const totals = [...bySlot.values()].map((marks) => sum(marks, ({ value }) => value));
  const x = scaleLinear([0, Math.max(...totals)], [0, width]);
  const rows: string[] = [];
  let y = 0;
  for (const slot of panel.slots) {
    for (const line of wrapText(slot.label, width, textSizes.label)) {
      rows.push(textLine(line, { x: 0, y: y + 14, size: textSizes.label }));
      y += 18;
    }
    let before = 0;
    const marks = bySlot.get(slot.key) ?? [];
    for (const mark of marks) {
      if (mark.shape === 'implied') continue;
      const box = { x: x(before), y: y + 3, width: x(mark.value), height: barHeight };
      rows.push(markGroup(panel, mark, drawBar(mark.shape, box), { ...box, y, height: 24 }));
      before += mark.value;
    }
    const words = marks.map(({ label }) => label).join('，') || '没有数字';
    rows.push(textLine(words, { x: 0, y: y + 34, size: textSizes.note, class: 'soft' }));
    y += 48;
  }
  return { svg: rows.join(''), height: y - 4 };
}

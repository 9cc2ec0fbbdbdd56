import { line } from 'd3-shape';
import { drawBreaks } from './draw-breaks.ts';
import { drawBar, drawDot, drawImplied } from './draw-shape.ts';
import { type Drawing, markGroup, textSizes } from './mark-group.ts';
import { placeLabels } from './place-labels.ts';
import { element, textLine } from './svg.ts';
import { textWidth } from './text-width.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import type { Mark, Panel, Slot } from './types.ts';

const plotHeight = 120;
const lineHeight = 17;

/** Columns or points over years: zero is in sight, a year without a figure stays empty. */
export function drawTime(panel: Panel, width: number): Drawing {
  const scale = timeScale(panel, width, plotHeight);
  const size = textSizes.label;
  const labels = placeLabels(
    panel.marks.map((mark) => ({
      x: scale.centre(mark),
      y:
        scale.y(Math.max(0, mark.high)) -
        (panel.kind === 'points' || mark.shape === 'implied' ? 13 : 6),
      width: textWidth(mark.label, size),
    })),
    lineHeight,
    width,
  );
  const top = Math.max(
    0,
    ...labels.map(({ y }) => lineHeight - y),
    panel.breaks.length > 0 ? 16 : 0,
  );
  const marks = panel.marks.map((mark, index) => {
    const at = labels[index] ?? { x: 0, y: 0 };
    const text = textLine(mark.label, { ...at, size, anchor: 'middle' });
    const foot = scale.y(Math.min(0, mark.low));
    const room = { x: scale.centre(mark) - 20, y: at.y - 12, width: 40, height: foot - at.y + 12 };
    return markGroup(panel, mark, drawMark(panel, mark, scale) + text, room);
  });
  const body = [
    element('g', { transform: `translate(0 ${-top})` }, drawBreaks(panel, scale, plotHeight + top)),
    element('path', { class: 'axis', d: `M0 ${scale.y(0).toFixed(1)}H${width}` }),
    ...gapsOf(panel).map((gap) => drawGap(gap, scale)),
    panel.kind === 'points' ? drawLines(panel, scale) : '',
    ...marks,
    ...drawYears(panel, scale),
  ];
  return {
    svg: element('g', { transform: `translate(0 ${top})` }, ...body),
    height: top + plotHeight + 22,
  };
}

function drawMark({ kind }: Panel, mark: Mark, scale: TimeScale): string {
  const x = scale.centre(mark);
  const y = scale.y(mark.value);
  const zero = scale.y(0);
  if (mark.shape === 'implied') {
    const stem = element('path', { class: 'stem', d: `M${x.toFixed(1)} ${y.toFixed(1)}V${zero}` });
    return stem + drawImplied(x, y, [scale.y(mark.high), scale.y(mark.low)]);
  }
  if (kind === 'points') return drawDot(mark.shape, x, y);
  const width = Math.min(46, (scale.step * 0.62) / scale.most);
  const box = { x: x - width / 2, y: Math.min(y, zero), width, height: Math.abs(zero - y) };
  return drawBar(mark.shape, box);
}

/** Lines join results of years that follow each other, never across a missing year or a break. */
function drawLines({ slots, marks, breaks }: Panel, scale: TimeScale): string {
  const path = line<Mark>()
    .x((mark) => Math.round(scale.centre(mark)))
    .y((mark) => Math.round(scale.y(mark.value)));
  return slots
    .slice(1)
    .map((slot, index) => {
      const [a, b] = [slots[index]?.key, slot.key].map((key) =>
        marks.find((mark) => mark.slot === key && mark.shape === 'actual'),
      );
      const broken = breaks.some(({ year }) => year === slot.year);
      const yearly = slot.year !== undefined && slot.year - (slots[index]?.year ?? 0) === 1;
      return a && b && yearly && !broken
        ? element('path', { class: 'line', d: path([a, b]) ?? '' })
        : '';
    })
    .join('');
}

/** Runs of slots without a point. */
function gapsOf({ slots, marks }: Panel): Slot[][] {
  const gaps: Slot[][] = [];
  let open: Slot[] | undefined;
  for (const slot of slots) {
    if (marks.some((mark) => mark.slot === slot.key)) open = undefined;
    else if (open) open.push(slot);
    else {
      open = [slot];
      gaps.push(open);
    }
  }
  return gaps;
}

function drawGap(gap: readonly Slot[], scale: TimeScale): string {
  const width = scale.step * gap.length;
  const x = scale.left(gap[0]?.key ?? '') + width / 2;
  const words = width > 60 ? '没有数' : '无';
  return textLine(words, {
    x,
    y: scale.y(0) - 8,
    size: textSizes.note,
    class: 'soft gap',
    anchor: 'middle',
  });
}

/** The names of the slots; where there is no room for all, those with points. */
function drawYears({ slots, marks }: Panel, scale: TimeScale): string[] {
  const size = textSizes.label;
  const all = slots.every(({ label }) => textWidth(label, size) + 6 < scale.step);
  const ticks = slots.map(({ key }) => {
    const x = Math.round(scale.left(key) + scale.step / 2);
    return `M${x} ${plotHeight}v4`;
  });
  const names = slots
    .filter(({ key }) => all || marks.some(({ slot }) => slot === key))
    .map(({ key, label }) => {
      const x = scale.left(key) + scale.step / 2;
      return textLine(label, { x, y: plotHeight + 17, size, class: 'soft', anchor: 'middle' });
    });
  return [element('path', { class: 'axis', d: ticks.join('') }), ...names];
}

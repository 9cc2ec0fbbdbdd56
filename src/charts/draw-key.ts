import { drawBar, drawDot, drawImplied } from './draw-shape.ts';
import { textSizes } from './mark-group.ts';
import { shapeNames } from './say-mark.ts';
import { element, textLine } from './svg.ts';
import type { Chart, Shape } from './types.ts';
import { shapes } from './types.ts';

/** The shapes that a chart uses, in a fixed order. */
export function shapesOf({ panels }: Pick<Chart, 'panels'>): Shape[] {
  const used = new Set(panels.flatMap(({ marks }) => marks.map(({ shape }) => shape)));
  return shapes.filter((shape) => used.has(shape));
}

/** One sign of the key, 22 by 16: a bar, a dot, or both where the chart has both. */
export function drawSign(shape: Shape, { panels }: Pick<Chart, 'panels'>): string {
  if (shape === 'implied') return drawImplied(11, 8, [1, 15]);
  const dots = panels.filter(({ kind }) => kind === 'points').length;
  if (dots === panels.length) return drawDot(shape, 11, 8);
  if (dots === 0) return drawBar(shape, { x: 1, y: 2, width: 20, height: 12 });
  return drawBar(shape, { x: 0, y: 2, width: 9, height: 12 }) + drawDot(shape, 16.5, 8, 5);
}

/** The key in one line, as it stands in a picture. */
export function drawKey(chart: Pick<Chart, 'panels'>): { svg: string; height: number } {
  const signs = shapesOf(chart).map((shape, index) => {
    const name = textLine(shapeNames[shape], { x: 28, y: 13, size: textSizes.note, class: 'soft' });
    const sign = element('g', { class: `point ${shape}` }, drawSign(shape, chart));
    return element('g', { transform: `translate(${index * 74} 0)` }, sign, name);
  });
  return { svg: signs.join(''), height: 18 };
}

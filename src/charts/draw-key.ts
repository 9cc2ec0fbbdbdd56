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

/** One sign of the key, 22 by 16. */
export function drawSign(shape: Shape, dots: boolean): string {
  if (shape === 'implied') return drawImplied(11, 8, [1, 15]);
  return dots ? drawDot(shape, 11, 8) : drawBar(shape, { x: 1, y: 2, width: 20, height: 12 });
}

/** True where all panels draw points, not bars. */
export function usesDots({ panels }: Pick<Chart, 'panels'>): boolean {
  return panels.every(({ kind }) => kind === 'points');
}

/** The key in one line, as it stands in a picture. */
export function drawKey(chart: Pick<Chart, 'panels'>): { svg: string; height: number } {
  const signs = shapesOf(chart).map((shape, index) => {
    const name = textLine(shapeNames[shape], { x: 28, y: 13, size: textSizes.note, class: 'soft' });
    const sign = element('g', { class: `mark ${shape}` }, drawSign(shape, usesDots(chart)));
    return element('g', { transform: `translate(${index * 74} 0)` }, sign, name);
  });
  return { svg: signs.join(''), height: 18 };
}

import type { Box } from './draw-shape.ts';
import { sayMark } from './say-mark.ts';
import { element, escapeText } from './svg.ts';
import type { Mark, Panel } from './types.ts';

/** What every part of a drawing hands to the one around it. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

/** Sizes of text in user units; none is below 12. */
export const textSizes = { heading: 14, label: 13, note: 12 } as const;

/** The parts of one mark, with what is said of it and a room wide enough for a finger. */
export function markGroup(panel: Panel, mark: Mark, parts: string, room: Box): string {
  const said = sayMark(panel, mark);
  const attributes = {
    class: `point ${mark.shape}`,
    'data-say': said,
    'data-figure': mark.figures[0]?.id ?? '',
  };
  const hit = element('rect', { class: 'hit', ...atLeast(room, 24) });
  return element('g', attributes, element('title', {}, escapeText(said)), parts, hit);
}

function atLeast({ x, y, width, height }: Box, size: number): Box {
  const wide = Math.max(width, size);
  const high = Math.max(height, size);
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

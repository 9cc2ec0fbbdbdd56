import { drawBars } from './draw-bars.ts';
import { breakNotes } from './draw-breaks.ts';
import { drawStacks } from './draw-stacks.ts';
import { drawTime } from './draw-time.ts';
import { type Drawing, textSizes } from './mark-group.ts';
import { element, textLine } from './svg.ts';
import { wrapText } from './text-width.ts';
import type { Panel } from './types.ts';

const bodies = {
  columns: drawTime,
  points: drawTime,
  bars: drawBars,
  stacks: drawStacks,
} as const;

/** A panel: its name, its axis with the points, and what its breaks are. */
export function drawPanel(panel: Panel, width: number): Drawing {
  const heading = drawLines(wrapText(panel.name, width, textSizes.heading), {
    size: textSizes.heading,
    class: 'heading',
  });
  const body = bodies[panel.kind](panel, width);
  const notes = drawLines(breakNotes(panel, width), { size: textSizes.note, class: 'soft' });
  return stack([heading, body, notes], 8);
}

/** Lines of text below each other. */
export function drawLines(
  lines: readonly string[],
  look: { size: number; class: string },
): Drawing {
  const leading = Math.round(look.size * 1.45);
  return {
    svg: lines
      .map((line, index) => textLine(line, { ...look, x: 0, y: leading * index + look.size }))
      .join(''),
    height: lines.length * leading,
  };
}

/** Drawings below each other; those without height take no room. */
export function stack(drawings: readonly Drawing[], gap: number): Drawing {
  let y = 0;
  const parts: string[] = [];
  for (const { svg, height } of drawings.filter((each) => each.height > 0)) {
    parts.push(y === 0 ? svg : element('g', { transform: `translate(0 ${Math.round(y)})` }, svg));
    y += height + gap;
  }
  return { svg: parts.join(''), height: Math.max(0, y - gap) };
}

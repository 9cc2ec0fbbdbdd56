import { drawPanel, stack } from './draw-panel.ts';
import type { Drawing } from './mark-group.ts';
import { element } from './svg.ts';
import type { Chart, Panel } from './types.ts';

/** The two layouts, in CSS pixels: for a phone and a card, and for the column of a page. */
export const layouts = { narrow: 296, wide: 600 } as const;
export type Layout = keyof typeof layouts;

const between = 36;

/** The panels of a chart; the wide layout sets two beside each other. */
export function drawPlot({ panels }: Pick<Chart, 'panels'>, layout: Layout): Drawing {
  const width = layouts[layout];
  const two = layout === 'wide' && panels.length > 1 && panels.every(isSmall);
  if (!two) {
    return stack(
      panels.map((panel) => drawPanel(panel, width)),
      28,
    );
  }
  const half = (width - between) / 2;
  const rows: Drawing[] = [];
  for (let index = 0; index < panels.length; index += 2) {
    const pair = panels.slice(index, index + 2).map((panel) => drawPanel(panel, half));
    const placed = pair.map(({ svg }, column) =>
      element('g', { transform: `translate(${column * (half + between)} 0)` }, svg),
    );
    rows.push({ svg: placed.join(''), height: Math.max(...pair.map(({ height }) => height)) });
  }
  return stack(rows, 28);
}

/** A chart as an element of a page, which styles it by its classes. */
export function drawChart(chart: Chart, layout: Layout): string {
  const { svg, height } = drawPlot(chart, layout);
  const width = layouts[layout];
  // Outlines reach a pixel beyond what they outline.
  const box = `-2 -2 ${width + 4} ${Math.ceil(height) + 4}`;
  const attributes = {
    class: `plot ${layout}`,
    viewBox: box,
    width: width + 4,
    height: Math.ceil(height) + 4,
    role: 'img',
    'aria-label': chart.title,
  };
  return element('svg', attributes, svg);
}

function isSmall({ kind }: Panel): boolean {
  return kind !== 'stacks';
}

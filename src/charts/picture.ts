import { drawPlot, type Layout, layouts } from './draw-chart.ts';
import { drawKey } from './draw-key.ts';
import { drawLines, stack } from './draw-panel.ts';
import type { Drawing } from './mark-group.ts';
import { element } from './svg.ts';
import { wrapText } from './text-width.ts';
import type { Chart } from './types.ts';

/** A picture that stands alone. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a picture says around its plot. */
export interface PictureWords {
  /** Where the numbers are printed, and where the picture comes from. */
  readonly sources: string;
  /** The style sheet, which tells light from dark by itself. */
  readonly css: string;
}

const margin = 20;

/** A chart as a file: title, subtitle, plot, key, caution and sources, with a style of its own. */
export function drawPicture(chart: Chart, { sources, css }: PictureWords): Picture {
  const width = layouts.wide;
  const soft = (text: string) => drawLines(wrapText(text, width, 12), { size: 12, class: 'soft' });
  return frame(
    chart,
    css,
    stack(
      [
        drawLines(wrapText(chart.title, width, 19), { size: 19, class: 'title' }),
        soft(chart.subtitle),
        drawPlot(chart, 'wide'),
        drawKey(chart),
        ...chart.caution.map((each) => soft(`小心：${each}`)),
        soft(sources),
      ],
      12,
    ),
    { layout: 'wide', margin, ground: true },
  );
}

/** The first panel of a chart in a small picture without words around it, for cards. */
export function drawSmallPicture(chart: Chart, css: string): Picture {
  const first = { ...chart, panels: chart.panels.slice(0, 1) };
  const body = stack([drawPlot(first, 'narrow'), drawKey(first)], 12);
  return frame(chart, css, body, { layout: 'narrow', margin: 2, ground: false });
}

function frame(
  { title }: Chart,
  css: string,
  { svg, height }: Drawing,
  { layout, margin, ground }: { layout: Layout; margin: number; ground: boolean },
): Picture {
  const width = layouts[layout] + 2 * margin;
  const tall = Math.ceil(height) + 2 * margin;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'plot',
    viewBox: `0 0 ${width} ${tall}`,
    width,
    height: tall,
    role: 'img',
    'aria-label': title,
  };
  const paper = ground ? element('rect', { class: 'paper', width, height: tall }) : '';
  // Nothing of a style sheet may end its element.
  const style = element('style', {}, css.replaceAll('<', ''));
  const body = element('g', { transform: `translate(${margin} ${margin})` }, svg);
  return { svg: `${element('svg', root, style, paper, body)}\n`, width, height: tall };
}

import { element } from './svg.ts';
import type { Shape } from './types.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar: filled, hollow, striped or cross-striped by its shape. */
export function drawBar(shape: Exclude<Shape, 'implied'>, box: Box): string {
  const inner = { ...box, width: Math.max(1, box.width), height: Math.max(1, box.height) };
  if (shape === 'actual') return element('rect', { class: 'fill', ...inner });
  const outline = element('rect', { class: 'outline', ...inset(inner) });
  if (shape === 'target') return outline;
  const slants = shape === 'rule' ? [1, -1] : [1];
  const lines = slants.map((slant) =>
    element('path', { class: 'stripe', d: stripes(inner, slant) }),
  );
  return lines.join('') + outline;
}

/** A dot: filled, hollow, half filled, or with a cross in it. */
export function drawDot(shape: Exclude<Shape, 'implied'>, x: number, y: number, r = 6): string {
  if (shape === 'actual') return element('circle', { class: 'fill', cx: x, cy: y, r });
  const ring = element('circle', { class: 'outline ground', cx: x, cy: y, r });
  if (shape === 'target') return ring;
  if (shape === 'rule') {
    return ring + element('path', { class: 'stripe', d: `M${x - 4} ${y}h8M${x} ${y - 4}v8` });
  }
  return ring + element('path', { class: 'fill', d: `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z` });
}

/** A hollow diamond, and the interval that rounding leaves as a line with two ends. */
export function drawImplied(x: number, y: number, ends: readonly [number, number]): string {
  const [top, bottom] = ends;
  const caps = `M${x - 9} ${top}h18M${x - 9} ${bottom}h18M${x} ${top}V${bottom}`;
  const diamond = `M${x} ${y - 6}l6 6-6 6-6-6z`;
  return (
    element('path', { class: 'outline ground', d: rounded(diamond) }) +
    element('path', { class: 'range', d: rounded(caps) })
  );
}

/** The stroke of an outline stays inside its box, so that a hollow bar is as long as a filled one. */
function inset({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 1, width: Math.max(0, width - 2), height: Math.max(0, height - 2) };
}

/** Slanted lines across a box, cut at its edges. */
function stripes({ x, y, width, height }: Box, slant: number): string {
  const paths: string[] = [];
  for (let offset = 5; offset < width + height; offset += 6) {
    const from = { u: Math.max(0, offset - height), v: Math.min(height, offset) };
    const to = { u: Math.min(width, offset), v: Math.max(0, offset - width) };
    const up = (v: number) => (slant > 0 ? y + v : y + height - v);
    paths.push(`M${x + from.u} ${up(from.v)}L${x + to.u} ${up(to.v)}`);
  }
  return rounded(paths.join(''));
}

function rounded(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

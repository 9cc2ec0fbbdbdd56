import type { Measure } from '../../search/permalink.ts';
import type { TrendPoint } from '../../search/trend.ts';
import { element, svg } from './element.ts';

/** A query with how often it occurs in each year. */
export interface TrendLine {
  typed: string;
  points: readonly TrendPoint[];
}

/** Drawn as wide as it is shown, so that its words stay as large as others. */
const width = matchMedia('(max-width: 560px)').matches ? 340 : 640;
/** Below this a column has room for one number only. */
const roomForTwo = 84;
const top = 34;
const bottom = 140;
const height = 168;
/** Shapes and dashes that tell lines apart without colour; the style sheet has the dashes. */
const marks = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  'M-5-5h10v10h-10z',
  'M0-6l6 11h-12z',
  'M0-6l6 6-6 6-6-6z',
];

/** Bars for one query, lines for several; with the numbers in a table below. */
export function showTrend(lines: readonly TrendLine[], measure: Measure): HTMLElement {
  const years = lines[0]?.points ?? [];
  const values = lines.flatMap(({ points }) => points.map((point) => point[measure] ?? 0));
  const highest = Math.max(...values, Number.MIN_VALUE);
  const x = (index: number) => ((index + 0.5) * width) / years.length;
  const y = (value: number) => bottom - ((bottom - top) * value) / highest;
  const picture = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': lines.map((line) => sentence(line, measure)).join('；'),
  });
  picture.append(svg('line', { class: 'axis', x1: 0, x2: width, y1: bottom, y2: bottom }));
  const every = Math.ceil(years.length / 12);
  for (const [index, { year, count }] of years.entries()) {
    if (count === null) picture.append(...missing(x(index), width / years.length));
    if (index % every === 0) picture.append(label(x(index), bottom + 20, String(year)));
  }
  const [only] = lines;
  if (only && lines.length === 1) picture.append(...bars(only, measure, x, y));
  else
    for (const [index, line] of lines.entries()) picture.append(curve(line, index, measure, x, y));
  const parts = lines.length > 1 ? [legend(lines)] : [];
  return element('div', { class: 'chart' }, ...parts, picture, table(lines));
}

/** A year without a report is no zero. */
function missing(x: number, room: number): SVGElement[] {
  const wide = Math.min(56, room * 0.8);
  const frame = { class: 'missing', x: x - wide / 2, y: top, width: wide, height: bottom - top };
  return [svg('rect', frame), label(x, (top + bottom) / 2 + 4, room < 48 ? '无' : '未收录')];
}

type Scale = (value: number) => number;

function bars({ points }: TrendLine, measure: Measure, x: Scale, y: Scale): SVGElement[] {
  const wide = Math.min(56, (width / points.length) * 0.6);
  return points.flatMap((point, index) => {
    const value = point[measure];
    if (value === null) return [];
    const size = { x: x(index) - wide / 2, y: y(value), width: wide, height: bottom - y(value) };
    const bar = svg('rect', { class: 'bar', ...size });
    if (points.length > 12) return [bar];
    const words = said(point, measure);
    const short = width / points.length < roomForTwo ? words.replace(/（.*$/, '') : words;
    return [bar, label(x(index), y(value) - 7, short)];
  });
}

function curve(
  { points }: TrendLine,
  index: number,
  measure: Measure,
  x: Scale,
  y: Scale,
): SVGElement {
  const group = svg('g', { class: `series s${index}` });
  let path = '';
  for (const [at, point] of points.entries()) {
    const value = point[measure];
    // The line breaks where there is nothing to count.
    const joined = at > 0 && points[at - 1]?.[measure] !== null;
    if (value !== null) path += `${joined ? 'L' : 'M'}${x(at)} ${y(value)}`;
  }
  group.append(svg('path', { class: 'curve', d: path }));
  for (const [at, point] of points.entries()) {
    const value = point[measure];
    if (value === null) continue;
    const move = `translate(${x(at)} ${y(value)})`;
    group.append(svg('path', { class: 'dot', d: marks[index] ?? '', transform: move }));
  }
  return group;
}

function legend(lines: readonly TrendLine[]): HTMLElement {
  const items = lines.map(({ typed }, index) => {
    const sample = svg('svg', {
      viewBox: '0 0 44 16',
      width: 44,
      height: 16,
      'aria-hidden': 'true',
      class: `series s${index}`,
    });
    sample.append(
      svg('path', { class: 'curve', d: 'M2 8L42 8' }),
      svg('path', { class: 'dot', d: marks[index] ?? '', transform: 'translate(22 8)' }),
    );
    return element('li', {}, sample, ` ${typed}`);
  });
  return element('ul', { class: 'legend' }, ...items);
}

function table(lines: readonly TrendLine[]): HTMLElement {
  const years = lines[0]?.points ?? [];
  const heads = ['年份', '全部字数', ...lines.map(({ typed }) => typed)];
  const rows = years.map(({ year, count, characters }, index) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(year)),
      element('td', {}, count === null ? '未收录' : characters.toLocaleString('zh-CN')),
      ...lines.map(({ points }) => element('td', {}, cell(points[index]))),
    ),
  );
  const head = element('tr', {}, ...heads.map((each) => element('th', { scope: 'col' }, each)));
  const box = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  return element('details', {}, element('summary', {}, '看表'), box);
}

function cell(point: TrendPoint | undefined): string {
  if (!point || point.count === null || point.rate === null) return '—';
  return `${point.count}处，每万字${point.rate.toFixed(1)}`;
}

function said({ count, rate }: TrendPoint, measure: Measure): string {
  return measure === 'count' ? `${count}处` : `${rate?.toFixed(1)}（${count}处）`;
}

function sentence({ typed, points }: TrendLine, measure: Measure): string {
  const years = points.map((point) =>
    point.count === null ? `${point.year}年未收录` : `${point.year}年${said(point, measure)}`,
  );
  return `“${typed}”：${years.join('，')}`;
}

function label(x: number, y: number, words: string): SVGElement {
  return svg('text', { x, y, 'text-anchor': 'middle' }, words);
}

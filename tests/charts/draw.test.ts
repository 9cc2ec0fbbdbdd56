import { describe, expect, test } from 'vitest';
import { drawChart, layouts } from '../../src/charts/draw-chart.ts';
import { drawPanel } from '../../src/charts/draw-panel.ts';
import { drawPicture, drawSmallPicture } from '../../src/charts/picture.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import type { Chart, Mark, Panel, Shape } from '../../src/charts/types.ts';
import { panelOf } from './support/figure.ts';

const chartOf = (...panels: Panel[]): Chart => ({
  id: 'test',
  title: '题目',
  english: 'Title',
  subtitle: '副题',
  panels,
  caution: ['小心。'],
});
const numbers = (svg: string, pattern: RegExp) =>
  [...svg.matchAll(pattern)].map((match) => match.slice(1).map(Number));
const rects = (svg: string, name: string) =>
  numbers(
    svg,
    new RegExp(
      `<rect class="${name}" x="([\\d.-]+)" y="([\\d.-]+)" width="([\\d.-]+)" height="([\\d.-]+)"`,
      'g',
    ),
  );
const one = (shape: Shape): Panel => {
  const panel = panelOf();
  const marks = panel.marks.slice(0, 1).map((mark): Mark => ({ ...mark, shape, low: 8, high: 12 }));
  return { ...panel, marks };
};

describe('every status has a shape of its own, whatever the colour', () => {
  const drawn = (kind: Panel['kind'], shape: Shape) =>
    drawPanel({ ...one(shape), kind }, 296).svg.replace(
      /<g class="point[^>]*>|实绩|目标|预计|推算|门槛/g,
      '',
    );
  test.each(['columns', 'points'] as const)('%s', (kind) => {
    const all = (['actual', 'target', 'estimate', 'rule', 'implied'] as const).map((shape) =>
      drawn(kind, shape),
    );
    expect(new Set(all).size).toBe(5);
  });
  test('filled, hollow, striped, and a diamond with two ends', () => {
    expect(drawn('columns', 'actual')).toContain('<rect class="fill"');
    expect(drawn('columns', 'target')).toContain('<rect class="outline"');
    expect(drawn('columns', 'target')).not.toContain('stripe');
    expect(drawn('columns', 'estimate')).toContain('class="stripe"');
    expect(drawn('columns', 'implied')).toContain('class="range"');
    expect(drawn('columns', 'implied')).not.toContain('<rect class="fill"');
  });
});

test('columns stand on zero, and their heights are as their values', () => {
  const { svg } = drawPanel(panelOf(), 296);
  const [first, second] = rects(svg, 'fill');
  expect((second?.[3] ?? 0) / (first?.[3] ?? 1)).toBeCloseTo(2, 1);
  expect((first?.[1] ?? 0) + (first?.[3] ?? 0)).toBeCloseTo(120);
});

test('a fall hangs below zero', () => {
  const panel = panelOf();
  const marks = panel.marks.map((mark, index) =>
    index === 0 ? { ...mark, value: -10, low: -10, high: -10 } : mark,
  );
  const [fall, rise] = rects(drawPanel({ ...panel, marks }, 296).svg, 'fill');
  expect(fall?.[1]).toBeCloseTo((rise?.[1] ?? 0) + (rise?.[3] ?? 0));
});

test('bars begin at one line, as long as their values', () => {
  const [first, second] = rects(drawPanel(panelOf({ kind: 'bars' }), 296).svg, 'fill');
  expect(first?.[0]).toBe(second?.[0]);
  expect((second?.[2] ?? 0) / (first?.[2] ?? 1)).toBeCloseTo(2, 1);
});

test('a missing year is said and never bridged; neighbours are joined', () => {
  const panel = panelOf({ kind: 'points' });
  expect(drawPanel(panel, 600).svg).toContain('没有数');
  expect(drawPanel(panel, 600).svg).not.toContain('class="line"');
  const [a, b] = panel.marks;
  const joined = { ...panel, marks: a && b ? [{ ...a, slot: '2013' }, b] : [] };
  expect(drawPanel(joined, 600).svg).toContain('class="line"');
  const breaks = [{ year: 2014, what: '口径变了' }];
  expect(drawPanel({ ...joined, breaks }, 600).svg).not.toContain('class="line"');
});

test('a break is drawn before its year and named below', () => {
  const { svg } = drawPanel(panelOf({ breaks: [{ year: 2014, what: '口径变了' }] }), 400);
  expect(svg).toContain('<path class="break" d="M200 0');
  expect(svg).toContain('① 2014年起：口径变了');
});

test('no text is smaller than 12, and the narrow layout fits a phone and a card', () => {
  expect(layouts.narrow + 4).toBeLessThanOrEqual(302);
  for (const kind of ['columns', 'points', 'bars', 'stacks'] as const) {
    const chart = chartOf(panelOf({ kind, breaks: [{ year: 2014, what: '口径变了' }] }));
    const all = [
      drawChart(chart, 'narrow'),
      drawChart(chart, 'wide'),
      drawSmallPicture(chart, '').svg,
      drawPicture(chart, { sources: '出处', css: '' }).svg,
    ];
    for (const svg of all) {
      const sizes = numbers(svg, /font-size="([\d.]+)"/g).flat();
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      expect(svg.match(/<text/g)?.length).toBe(sizes.length);
    }
  }
});

test('labels stay inside the narrow layout and cover none of each other', () => {
  const panel = panelOf();
  const marks = panel.marks.map((mark) => ({ ...mark, label: '约12345.67亿元' }));
  const { svg } = drawPanel({ ...panel, marks }, layouts.narrow);
  const half = textWidth('约12345.67亿元', 13) / 2;
  const at = numbers(
    svg,
    /<text x="([\d.-]+)" y="([\d.-]+)" font-size="13" text-anchor="middle">约/g,
  );
  expect(at).toHaveLength(3);
  for (const [x = 0] of at) {
    expect(x - half).toBeGreaterThanOrEqual(-0.1);
    expect(x + half).toBeLessThanOrEqual(layouts.narrow + 0.1);
  }
  expect(new Set(at.map(([, y]) => y)).size).toBe(3);
});

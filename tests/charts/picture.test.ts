import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { drawPicture } from '../../src/charts/picture.ts';
import type { Chart, Panel } from '../../src/charts/types.ts';
import { panelOf } from './support/figure.ts';

const chartOf = (...panels: Panel[]): Chart => ({
  id: 'test',
  title: '题目',
  english: 'Title',
  subtitle: '副题',
  panels,
  caution: ['小心。'],
});
test('a picture says its title, cautions and sources, and holds no style attribute or address', () => {
  const { svg, width, height } = drawPicture(chartOf(panelOf()), {
    sources: '出处：某报第7行',
    css: 'a{}</style><b>',
  });
  for (const words of ['题目', '副题', '小心：小心。', '出处：某报第7行'])
    expect(svg).toContain(words);
  expect(svg).toContain(`width="${width}" height="${height}"`);
  expect(svg).not.toMatch(/ style=|href=|<b>/);
});

test('hostile names come out as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (noise) => {
      const hostile = `${noise}<script>"'&amp;</text></svg>`;
      const panel = panelOf({ name: hostile, breaks: [{ year: 2014, what: hostile }] });
      const marks = panel.marks.map((mark) => ({ ...mark, label: hostile }));
      const slots = panel.slots.map((slot) => ({ ...slot, label: hostile }));
      for (const kind of ['columns', 'points', 'bars', 'stacks'] as const) {
        const chart = { ...chartOf({ ...panel, kind, marks, slots }), title: hostile };
        const svg = drawChart(chart, 'narrow');
        expect(svg).not.toMatch(/<script|<\/svg>./);
        expect(svg.match(/<svg/g)).toHaveLength(1);
        const tags = new Set([...svg.matchAll(/<\/?([^\s/>]*)/g)].map(([, name]) => name));
        expect(
          [...tags].filter((name) => !/^(svg|g|text|title|rect|path|circle)$/.test(name ?? '')),
        ).toEqual([]);
      }
    }),
    { numRuns: 60, seed: 20_120_203 },
  );
});

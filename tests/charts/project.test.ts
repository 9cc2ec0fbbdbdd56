import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { automaticCharts } from '../../src/charts/automatic.ts';
import { figuresOf } from '../../src/charts/chart-rows.ts';
import { panelsOf } from '../../src/charts/from-spec.ts';
import { blocksOf, structurePanel } from '../../src/charts/structure.ts';
import { ChartRejectionSchema, ChartSchema } from '../../src/schemas/chart.ts';
import { root } from '../helpers/seeds.ts';
import { projectSources } from './support/sources.ts';

const sources = projectSources();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const specs = new Map(
  globSync('content/charts/*.yml', { cwd: root })
    .sort()
    .map((path) => [path, ChartSchema.parse(parse(read(path)))]),
);
const automatic = automaticCharts(sources);
const panels = [...specs].flatMap(([path, spec]) =>
  panelsOf(spec, sources, path).map((panel) => ({ path, panel })),
);

test('the charts that the issue asks for are there', () => {
  const names = [...specs.keys()].map((path) => path.replace(/.*\/|\.yml$/g, ''));
  for (const name of [
    'new-district-2011-2013',
    'industrial-zones-2009-2015',
    'town-growth-rates',
    'targets-2016-results-2015',
    'urban-change-2010-2015',
    'transport-investment-2012',
    'enterprises-above-size',
    'text-structure-2016',
  ]) {
    expect(names).toContain(name);
  }
});

test('every point of every chart is a figure of the data set, with the value that is drawn', () => {
  const known = new Map(sources.figures.map((figure) => [figure.id, figure]));
  const all = [...panels.map(({ panel }) => panel), ...automatic.flatMap((chart) => chart.panels)];
  expect(all.length).toBeGreaterThan(60);
  for (const { marks, unit } of all) {
    for (const { shape, value, figures } of marks) {
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) expect(known.get(figure.id)).toEqual(figure);
      if (shape === 'implied') continue;
      for (const figure of figures)
        expect([figure.status, Number(figure.value), figure.unit]).toEqual([shape, value, unit]);
    }
  }
});

test('no axis holds two indicators, two units, or amounts and growth', () => {
  for (const { path, panel } of panels) {
    const spec = specs.get(path)?.panels.find(({ name }) => name === panel.name);
    const printed = panel.marks
      .filter(({ shape }) => shape !== 'implied')
      .flatMap(({ figures }) => figures);
    if (!spec?.parts) expect(new Set(printed.map(({ indicatorId }) => indicatorId)).size).toBe(1);
    expect(new Set(printed.map(({ unit }) => unit)).size).toBe(1);
    expect(new Set(printed.map(({ relation }) => relation === 'growth')).size).toBe(1);
  }
  for (const chart of automatic) {
    expect(new Set(figuresOf(chart).map(({ indicatorId }) => indicatorId))).toEqual(
      new Set([chart.indicatorId]),
    );
  }
});

test('a point is told with the words it is drawn by: no value without a unit in its label', () => {
  for (const { marks } of panels.map(({ panel }) => panel)) {
    for (const { label } of marks) expect(label).toMatch(/\d.*[^\d]$/);
  }
});

test('every rejected chart is one that the data ask for', () => {
  const rejections = ChartRejectionSchema.array().parse(
    parse(read('content/chart-rejections.yml')),
  );
  const ids = automatic.map(({ id }) => id);
  for (const { id } of rejections) expect(ids).toContain(id);
});

test('ids are used once, and name a file', () => {
  const ids = automatic.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('the structure of the 2016 report is what its title says', () => {
  const path = 'content/charts/text-structure-2016.yml';
  const spec = specs.get(path);
  if (!spec?.structure) throw new Error('no structure');
  const { report, article } = spec.structure;
  const blocks = blocksOf(read(`content/reports/${report}/${article}.mdx`));
  const figures = sources.figures.filter(
    (each) => each.report === report && each.article === article,
  );
  const { marks } = structurePanel(spec.structure, { blocks, figures }, path);
  const count = (slots: string[], shape: string) =>
    marks
      .filter((mark) => slots.includes(mark.slot) && mark.shape === shape)
      .reduce((sum, { value }) => sum + value, 0);
  const results = count(['h1', 'h8', 'h11', 'h15'], 'actual');
  const targets = count(['h25', 'h26'], 'target');
  expect(spec.title).toContain(`${results}个实绩数字`);
  expect(spec.title).toContain(`${targets}个目标数字`);
  expect(marks.reduce((sum, { value }) => sum + value, 0)).toBe(
    figures.filter(({ status }) => status !== 'name').length,
  );
});

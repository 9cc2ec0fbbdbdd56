import { expect, test } from 'vitest';
import { formatProblem } from '../../scripts/problems/problem.ts';
import { checkCharts } from '../../scripts/stages/check-charts.ts';
import type { ReportText } from '../../scripts/stages/report-text.ts';
import { readYaml } from '../../scripts/yaml/read-yaml.ts';
import { ChartSchema } from '../../src/schemas/chart.ts';
import { figureOf } from '../charts/support/figure.ts';

const figures = [
  figureOf({ id: '009-1001' }),
  figureOf({ id: '009-1002', period: '2013' }),
  figureOf({ id: '009-1003', unit: '美元' }),
  figureOf({ id: '009-1004', indicatorId: 'other' }),
  figureOf({ id: '009-1005', relation: 'growth' }),
];
const report: ReportText = {
  id: '2013-test',
  seed: '009_test.txt',
  articles: [
    {
      report: '2013-test',
      id: 'text',
      kind: 'news',
      title: '题',
      date: null,
      place: null,
      blocks: [
        {
          id: 'p1',
          kind: 'paragraph',
          level: 0,
          lines: [1, 1],
          text: '',
          gapAfter: false,
          figures: figures.map((figure) => ({ figure, start: 0, end: 1 })),
        },
      ],
    },
  ],
};
const chart = (points: string, more = '') => `subject: city
title: 题
english: Title
subtitle: 副题
panels:
  - name: 收入
    english: Revenue
    kind: columns
    points: [009-1001, ${points}]
${more}caution: [小心。]
reading: [2013-test/text]
`;
const check = (yaml: string) =>
  checkCharts([readYaml('x.yml', yaml, ChartSchema, { noun: 'chart' })], [report]);

test('a chart of comparable figures passes', () => {
  expect(check(chart('009-1002'))).toEqual([]);
});

test.each([
  ['009-9', 'x.yml:9:24  Unexpected figure 009-9, expected one of the reports  chart-figure'],
  ['009-1003', 'x.yml:9:24  Unexpected unit 美元, expected 元 on one axis  chart-unit'],
  [
    '009-1004',
    'x.yml:9:24  Unexpected indicator other, expected revenue on one axis, or `parts: true`  chart-indicator',
  ],
  ['009-1005', 'x.yml:9:24  Unexpected growth, expected level on one axis  chart-relation'],
  [
    '{implied: {level: 009-1001, by: 009-8}}',
    'x.yml:9:24  Unexpected figure 009-8, expected one of the reports  chart-figure',
  ],
])('a point %s is told with its line', (point, message) => {
  expect(check(chart(point)).map((each) => formatProblem(each))).toEqual([message]);
});

test('an article that is not there is told', () => {
  const yaml = chart('009-1002').replace('2013-test/text', '2013-test/none');
  expect(check(yaml).map((each) => formatProblem(each))).toEqual([
    'x.yml:11:11  Unexpected article 2013-test/none, expected one of the reports  chart-article',
  ]);
});

test.each([
  ['an unknown key', chart('009-1002', 'colour: red\n'), 'chart-unknown-key'],
  ['no caution', chart('009-1002').replace('[小心。]', '[]'), 'chart-schema'],
  ['a panel of one point', chart('009-1002').replace(', 009-1002', ''), 'chart-schema'],
  ['a word for an id', chart('revenue'), 'chart-schema'],
])('%s is told', (_name, yaml, rule) => {
  expect(() => check(yaml)).toThrow(rule);
});

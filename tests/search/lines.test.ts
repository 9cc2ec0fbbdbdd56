import { expect, test } from 'vitest';
import { hitsCsv } from '../../src/search/csv.ts';
import { choicesOf, countHits, narrow } from '../../src/search/facets.ts';
import { findIn } from '../../src/search/hits.ts';
import { hitLines, sortLines } from '../../src/search/kwic.ts';
import { readState } from '../../src/search/permalink.ts';
import { trendOf } from '../../src/search/trend.ts';
import { article, paragraph } from './texts.fixture.ts';

const articles = [
  article(2012, [
    paragraph(`${'甲'.repeat(20)}项目${'乙'.repeat(20)}`),
    paragraph('大项目', [], { id: 'h1', part: 'heading' }),
  ]),
  article(2014, [
    paragraph('小项目，"好"', [], { figures: true }),
    paragraph('新条目', [{ start: 1, end: 2, sic: '项' }], { id: 'p2' }),
  ]),
];
const found = findIn(articles, { words: ['项目'], without: [] });
const lines = hitLines(found);

test('a line holds 18 characters on either side of its hit, in the reading that has it', () => {
  expect(lines.map(({ left, words, right }) => [left, words, right])).toEqual([
    ['甲'.repeat(18), '项目', '乙'.repeat(18)],
    ['大', '项目', ''],
    ['小', '项目', '，"好"'],
    ['新', '项目', ''],
  ]);
  expect(lines.map(({ hit }) => hit.reading)).toEqual([
    'corrected',
    'corrected',
    'corrected',
    'printed',
  ]);
});

test('lines are sorted by the character before the hit, or after it', () => {
  expect(sortLines(lines, 'left').map(({ left }) => left.at(-1))).toEqual(['大', '甲', '小', '新']);
  expect(sortLines(lines, 'right').map(({ right }) => right.at(0) ?? '')).toEqual([
    '',
    '',
    '，',
    '乙',
  ]);
  expect(sortLines(lines, 'year')).toEqual(lines);
});

test('a year without a report is not zero, and the rate is of the characters of its year', () => {
  const years = [
    { year: 2012, reports: 1, characters: 20_000 },
    { year: 2013, reports: 0, characters: 0 },
    { year: 2014, reports: 1, characters: 5_000 },
    { year: 2015, reports: 1, characters: 100 },
  ];
  expect(trendOf(found, years).map(({ count, rate }) => [count, rate])).toEqual([
    [2, 1],
    [null, null],
    [2, 4],
    [0, 0],
  ]);
});

test('the table has a line for every hit, quoted where it must be', () => {
  const csv = hitsCsv(lines, ({ paragraph: { id } }) => `https://example.org/#${id}`);
  expect(csv.split('\r\n').slice(0, 1)).toEqual([
    '\ufeffyear,report,article,paragraph,left,hit,right,link',
  ]);
  expect(csv).toContain('2014,2014年报告,标题,p1,小,项目,"，""好""",https://example.org/#p1\r\n');
  expect(csv.split('\r\n')).toHaveLength(6);
});

test('facets count the hits that each value would leave', () => {
  const { chosen } = readState('?year=2012');
  expect(countHits(narrow(found, chosen))).toBe(2);
  const counts = choicesOf(found, 'part', chosen).map(({ value, count }) => [value, count]);
  expect(counts).toEqual([
    ['text', 1],
    ['heading', 1],
  ]);
  expect(choicesOf(found, 'year', chosen).map(({ value, count }) => [value, count])).toEqual([
    ['2012', 2],
    ['2014', 2],
  ]);
  expect(choicesOf(found, 'figures', chosen).map(({ count }) => count)).toEqual([0]);
});

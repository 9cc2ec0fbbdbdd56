import { expect, test } from 'vitest';
import type { Figure } from '../../src/schemas/figure.ts';
import { compare } from './support/compare.ts';
import { type FigureWords, figure, report } from './support/reports.ts';

const target = figure({ id: 't', quote: '100家', value: 100 });
const planned = report('a', '2013-03', [{ text: '企业总数突破100家。', figures: [target] }]);

/** What a later report says of the target: the first promise, and its verdict. */
function outcome(words: Partial<Figure>, { date = '2014-03', of = planned } = {}) {
  const later = figure({
    id: 'r',
    quote: '120家',
    value: 120,
    status: 'actual',
    ...words,
  } as FigureWords);
  const told = report('b', date, [{ text: `企业总数${later.quote}。`, figures: [later] }]);
  return compare([told, of]).promises[0];
}

/** [what the later figure is, how it differs, the verdict]. */
test.for([
  ['a result for the same year', {}, 'met'],
  ['an estimate for the same year', { status: 'estimate' }, 'met'],
  ['the result written as the end of the year', { period: 'by 2013' }, 'met'],
  ['a result that is less', { quote: '90家', value: 90 }, 'missed'],
  ['another target for the same year', { status: 'target', quote: '87家', value: 87 }, 'moved'],
  [
    'the same target for a later year',
    { status: 'target', quote: '100家', value: 100, period: '2015' },
    'moved',
  ],
  ['a new target for a later year', { status: 'target', period: '2015' }, 'nothing'],
  ['a result of another year', { period: '2012' }, 'nothing'],
  ['a result of some months', { period: '2013-06' }, 'nothing'],
  ['a result of several years', { period: '2011-2013' }, 'nothing'],
  ['a figure without a year', { period: null }, 'nothing'],
  ['another place', { placeId: 'city' }, 'nothing'],
  ['another indicator', { indicatorId: 'projects' }, 'nothing'],
  ['no indicator', { indicatorId: null }, 'nothing'],
  ['another unit', { unit: '个' }, 'nothing'],
  ['a growth', { relation: 'growth' }, 'nothing'],
  ['the same id with other words', { indicator: '引进企业' }, 'nothing'],
  ['words that hold the others', { indicator: '新增企业总数' }, 'nothing'],
  ['the same words with a frame', { indicator: '预计完成企业' }, 'met'],
  ['a threshold', { status: 'rule' }, 'nothing'],
] satisfies [string, Partial<Figure>, string][])('%s beside a target', ([, words, verdict]) => {
  const promise = outcome(words);
  expect(promise).toMatchObject({ id: 't', verdict, how: verdict === 'nothing' ? 'none' : 'rule' });
  expect(promise?.later.map(({ text }) => text)).toHaveLength(verdict === 'nothing' ? 0 : 1);
  expect(promise?.silence === null).toBe(verdict !== 'nothing');
});

test('names of one indicator may stand for each other', () => {
  const revenue = { indicatorId: 'revenue', relation: 'level', unit: '元' } as const;
  const of = report('a', '2013-03', [
    {
      text: '收入6亿元。',
      figures: [
        figure({ id: 't', quote: '6亿元', value: 6e8, indicator: '公共财政预算收入', ...revenue }),
      ],
    },
  ]);
  const words = { ...revenue, quote: '5亿元', value: 5e8, indicator: '一般公共预算收入' };
  expect(outcome(words, { of })?.verdict).toBe('missed');
});

test('what a report says of the year while it lasts is no result', () => {
  expect(outcome({}, { date: '2013-09' })?.verdict).toBe('nothing');
});

test('an older report says nothing of a promise', () => {
  expect(outcome({}, { date: '2012-03' })).toMatchObject({ id: 't', verdict: 'nothing' });
});

test('what stands beside a plan for the year is where it starts from, not what came of it', () => {
  const now = figure({ id: 'n', quote: '54家', value: 54, status: 'actual' });
  const text = '现有企业54家，年内总数达到100家。';
  const { promises } = compare([report('a', '2013-03', [{ text, figures: [now, target] }])]);
  expect(promises).toMatchObject([{ id: 't', verdict: 'nothing' }]);
});

test('a report that gives the target of the year before with its result is its own answer', () => {
  const result = figure({ id: 'r', quote: '105家', value: 105, status: 'actual' });
  const text = '2013年企业总数105家，目标是100家。';
  const { promises } = compare([report('a', '2014-02', [{ text, figures: [result, target] }])]);
  expect(promises).toMatchObject([{ id: 't', verdict: 'met', later: [{ text }] }]);
});

import { expect, test } from 'vitest';
import type { Figure } from '../../src/schemas/figure.ts';
import { compare } from './support/compare.ts';
import { figure, report } from './support/reports.ts';

const silent = (id: string, date: string, place: string) =>
  report(id, date, [{ text: '别的事。' }], place);

/** Why nothing is found of a target in the first of these reports. */
function silence(words: Partial<Figure>, ...later: readonly ReturnType<typeof report>[]) {
  const target = figure({ id: 't', quote: '100家', value: 100, ...words });
  const first = report('a', '2013-03', [{ text: '达到100家。', figures: [target] }]);
  return compare([first, ...later]).promises[0]?.silence;
}

test('a later report of the place is silent', () => {
  expect(silence({}, silent('b', '2014-09', 'district'))).toEqual({
    reason: 'silent',
    own: ['b'],
    above: [],
  });
});

test('later reports of what is around the place are told apart', () => {
  const reports = [silent('b', '2014-09', 'district'), silent('c', '2016-01', 'city')];
  expect(silence({ placeId: 'town' }, ...reports)).toEqual({
    reason: 'no-report',
    own: [],
    above: ['b', 'c'],
  });
});

test('a group of places is told of in the reports of what holds it', () => {
  expect(silence({ placeId: 'both' }, silent('b', '2014-09', 'district'))?.reason).toBe('silent');
});

test('a place that the list does not know has no report', () => {
  expect(silence({ placeId: null }, silent('b', '2014-09', 'district'))).toEqual({
    reason: 'no-report',
    own: [],
    above: [],
  });
});

test('what falls due after the last report can have no result', () => {
  expect(silence({ period: 'by 2015' }, silent('b', '2014-09', 'district'))?.reason).toBe(
    'due-later',
  );
  expect(silence({ period: '2014' }, silent('b', '2014-09', 'district'))?.reason).toBe('due-later');
  expect(silence({ period: '2013' })?.reason).toBe('due-later');
});

test('a promise without a date is never said to be due later', () => {
  expect(silence({ period: null }, silent('b', '2014-09', 'district'))?.reason).toBe('silent');
});

import { expect, test } from 'vitest';
import {
  baseWords,
  periodWords,
  relationNames,
  statusMeanings,
  statusNames,
} from '../../src/lib/figure-words.ts';
import { RelationSchema, StatusSchema } from '../../src/schemas/figure.ts';

test.each([
  ['2015', '2015年'],
  ['by 2020', '到2020年'],
  ['2010-2015', '2010—2015年'],
  ['2014-08', '2014年8月'],
  ['by 2014-08', '到2014年8月'],
  ['strange', 'strange'],
])('the period %s is %s', (period, words) => {
  expect(periodWords(period)).toBe(words);
});

test('a figure without a period or a base has no words for it', () => {
  expect(periodWords(null)).toBeUndefined();
  expect(baseWords(null)).toBeUndefined();
});

test('a base is a year or what the report names', () => {
  expect(baseWords('2014')).toBe('比2014年');
  expect(baseWords('全省平均')).toBe('比全省平均');
});

test('every status and every relation has a name of its own', () => {
  const statuses = StatusSchema.options;
  expect(new Set(statuses.map((each) => statusNames[each])).size).toBe(statuses.length);
  expect(new Set(statuses.map((each) => statusMeanings[each])).size).toBe(statuses.length);
  const relations = RelationSchema.options;
  expect(new Set(relations.map((each) => relationNames[each])).size).toBe(relations.length);
});

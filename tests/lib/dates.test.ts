import { expect, test } from 'vitest';
import { formatDate } from '../../src/lib/dates.ts';

test.each([
  ['2012', '2012年'],
  ['2012-02', '2012年2月'],
  ['2014-03-26', '2014年3月26日'],
  ['2012-10-08', '2012年10月8日'],
])('formatDate(%s) says no more than is known: %s', (date, expected) => {
  expect(formatDate(date)).toBe(expected);
});

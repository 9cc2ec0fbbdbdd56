import { expect, test } from 'vitest';
import { dueWords, silenceWords } from '../../src/lib/promise-words.ts';
import { whenWords } from '../../src/lib/thread-words.ts';

const dates: Record<string, string> = { b: '2014年9月', c: '2016年1月' };
const dateOf = (report: string) => dates[report] ?? '';

test.for([
  [['due-later', ['b'], []], '期限在最后一份报告之后。'],
  [['silent', ['b', 'c'], []], '后来有2014年9月、2016年1月的报告，里面没有找到。'],
  [
    ['silent', ['b'], ['c']],
    '后来有2014年9月的报告，里面没有找到。上一级的2016年1月的报告里也没有找到。',
  ],
  [['no-report', [], []], '没有这个地方后来的报告。'],
  [['no-report', [], ['c']], '没有这个地方后来的报告；上一级的2016年1月的报告里没有找到。'],
] as const)('silenceWords tells %j', ([[reason, own, above], words]) => {
  expect(silenceWords({ reason, own: [...own], above: [...above] }, dateOf)).toBe(words);
});

test.for([
  [[], '期限未写明'],
  [['2013'], '期限：2013年'],
  [['by 2014', 'by 2015'], '期限：到2014年、到2015年'],
  [['2013-06'], '期限：2013年6月'],
] satisfies [string[], string][])('dueWords(%j) is %s', ([due, words]) => {
  expect(dueWords(due)).toBe(words);
});

test.for([
  ['2012', '2012年'],
  ['2012-10-18', '2012年10月18日'],
  ['2014-09', '2014年9月'],
  ['2011-2015', '2011—2015年'],
] satisfies [string, string][])('whenWords(%s) is %s', ([when, words]) => {
  expect(whenWords(when)).toBe(words);
});

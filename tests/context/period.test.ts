import { expect, test } from 'vitest';
import { resolveFigures } from '../../scripts/context/resolve.ts';
import type { TextContext } from '../../scripts/context/types.ts';
import { findFigures } from '../../scripts/figures/find-figures.ts';
import { show } from './support/read.ts';

const press = { genre: 'press', date: '2014-09' } as const;

/** [text, where it stands, each figure with its period]. */
test.for([
  ['今年完成投资30亿元', press, '30亿元 2014'],
  ['去年完成投资30亿元', press, '30亿元 2013'],
  ['明年完成投资30亿元', press, '30亿元 2015'],
  ['今明两年计划投资30亿元', press, '30亿元 2014-2015'],
  ['截至去年年底，入驻企业20家', press, '20家 2013'],
  ['截至目前，入驻企业20家', press, '20家 2014'],
  ['年内完成投资5亿元', press, '5亿元 2014'],
  ['到2015年，完成投资30亿元', press, '30亿元 by 2015'],
  ['到2015年底，完成投资30亿元', press, '30亿元 by 2015'],
  ['2011年完成投资30亿元', press, '30亿元 2011'],
  ['2010至2012年完成投资30亿元', press, '30亿元 2010-2012'],
  ['2014年8月完成投资30亿元', press, '30亿元 2014-08'],
  ['五年来累计完成投资30亿元', {}, '30亿元 2009-2013'],
  ['过去五年，累计完成投资30亿元', {}, '30亿元 2009-2013'],
  ['未来五年，生产总值翻一番', {}, '翻一番 2014-2018'],
  ['“十二五”期间，完成投资30亿元', {}, '30亿元 2011-2015'],
  ['“十二五”期间，累计完成投资30亿元', { date: '2016-01' }, '30亿元 2011-2015'],
  ['“十三五”期间，生产总值年均增长8%', { date: '2016-01' }, '8% 2016-2020'],
  ['一九五四年钢产量达到二百二十三万吨', { date: '1954-09' }, '二百二十三万吨 1954'],
  ['完成投资30亿元', {}, '30亿元 2013'],
  ['完成投资30亿元', { date: '2013-12' }, '30亿元 2013'],
  ['完成投资30亿元', { headings: ['2014年工作任务'] }, '30亿元 2014'],
  ['完成投资30亿元', { headings: ['2012年工作回顾'] }, '30亿元 2012'],
  ['新增就业5万人', { headings: ['一、五年工作的回顾'] }, '5万人 2009-2013'],
  ['完成投资30亿元，比2010年增长20%', press, '30亿元 –', '20% –'],
  ['2013年完成30亿元，2014年完成40亿元', {}, '30亿元 2013', '40亿元 2014'],
  ['2013年，各项工作完成。新增企业20家', press, '20家 2013'],
  ['今年引进10亿元以上项目5个', press, '10亿元 –', '5个 2014'],
  ['去年完成投资30亿元', { genre: 'press', date: '2014' }, '30亿元 2013'],
] satisfies [string, Partial<TextContext>, ...string[]][])(
  '“%s” in %o',
  ([text, context, ...shown]) => {
    expect(show(text, 'period', context)).toEqual(shown);
  },
);

test('a text of no known date has only the years it names', () => {
  const unknown = { genre: 'press', headings: [], places: [] } as const;
  const text = '去年完成30亿元；2011年完成40亿元';
  expect(resolveUndated(text, unknown)).toEqual(['30亿元 –', '40亿元 2011']);
});

function resolveUndated(text: string, context: TextContext): string[] {
  return resolveFigures(text, findFigures(text), context).map(
    ({ token, period }) => `${text.slice(token.start, token.end)} ${period ?? '–'}`,
  );
}

import { describe, expect, test } from 'vitest';
import { isPlanSection } from '../../scripts/context/status.ts';
import type { TextContext } from '../../scripts/context/types.ts';
import { show } from './support/read.ts';

const tasks = { headings: ['二、2014年工作任务'] };
const review = { headings: ['一、2013年工作回顾'] };
const press = { genre: 'press', date: '2014-09' } as const;

/** [text, where it stands, each figure with its status]. */
const cases: [string, Partial<TextContext>, ...string[]][] = [
  ['完成投资30亿元', {}, '30亿元 actual'],
  ['完成投资30亿元', review, '30亿元 actual'],
  ['完成投资30亿元', tasks, '30亿元 target'],
  ['实现生产总值1200亿元，增长9%', tasks, '1200亿元 target', '9% target'],
  ['新建道路30公里', { headings: ['三、今后五年的奋斗目标'] }, '30公里 target'],
  ['新建道路30公里', { headings: ['今年工作安排', '完成情况'] }, '30公里 actual'],
  ['2013年完成30亿元，今年安排40亿元', review, '30亿元 actual', '40亿元 actual'],
  ['力争完成投资30亿元', {}, '30亿元 target'],
  ['确保完成投资30亿元', press, '30亿元 target'],
  ['计划完成投资30亿元', press, '30亿元 target'],
  ['争取完成投资30亿元', press, '30亿元 target'],
  ['将完成投资30亿元', press, '30亿元 target'],
  ['到2015年，完成投资30亿元', press, '30亿元 target'],
  ['计划投资30亿元，目前已完成10亿元', press, '30亿元 target', '10亿元 actual'],
  ['截至目前，已完成投资30亿元', press, '30亿元 actual'],
  ['截至去年年底，入驻企业20家', press, '20家 actual'],
  ['去年完成投资30亿元', press, '30亿元 actual'],
  ['今年1至8月，完成投资5亿元', press, '5亿元 actual'],
  ['今年以来，完成投资5亿元', press, '5亿元 actual'],
  ['“十二五”以来，累计新增就业20.5万人', review, '20.5万人 actual'],
  ['预计全年完成投资30亿元', {}, '30亿元 estimate'],
  ['预计完成投资30亿元', tasks, '30亿元 target'],
  ['开展“四项计划”，完成投资30亿元', {}, '四项 name', '30亿元 actual'],
  ['引进10亿元以上项目5个', {}, '10亿元 rule', '5个 actual'],
  ['投资超10亿元的项目5个', {}, '10亿元 rule', '5个 actual'],
  ['10个亿元以上项目', {}, '10个 actual', '亿元 rule'],
  ['65岁以上老年人5万人', {}, '65岁 rule', '5万人 actual'],
  ['坚持一周一例会', {}, '一周一例会 rule'],
  ['建成110千伏变电站3座', {}, '110千伏 name', '3座 actual'],
];

describe('readStatus(situation, context, period)', () => {
  test.for(cases)('“%s” in %o', ([text, context, ...shown]) => {
    expect(show(text, 'status', context)).toEqual(shown);
  });
});

describe('isPlanSection(context)', () => {
  test.for([
    [['2014年工作任务'], true],
    [['2014年政府工作报告', '一、2013年工作回顾'], false],
    [['今后五年的奋斗目标', '（一）工业'], true],
    [['2013年'], false],
    [['2014年'], true],
    [['强化服务'], undefined],
    [[], undefined],
  ] satisfies [string[], boolean | undefined][])('%o: %s', ([headings, plan]) => {
    const context = { genre: 'report', date: '2014-03', headings, places: [] } as const;
    expect(isPlanSection(context)).toBe(plan);
  });
});

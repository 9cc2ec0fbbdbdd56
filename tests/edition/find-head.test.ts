import { expect, test } from 'vitest';
import { findDate, findTitle } from '../../scripts/edition/find-head.ts';
import { reflow } from '../../scripts/stages/reflow.ts';

const body = '\n\n各位代表：\n\n现在，我代表市人民政府，向大会报告工作。\n';

test.for<[string, string | undefined]>([
  ['政府工作报告', '政府工作报告'],
  ['# 政府工作报告', '政府工作报告'],
  ['政 府 工 作 报 告', '政府工作报告'],
  ['2016年\n\n政府工作报告', '2016年\u3000政府工作报告'],
  ['现在，我代表市人民政府，向大会报告工作。', undefined],
])('findTitle of a text that opens with %j', ([opening, title]) => {
  expect(findTitle(reflow(opening + body).blocks)?.text).toBe(title);
});

test.for<[string, string | undefined]>([
  ['——2014年3月26日在市十二届人大一次会议上', '2014-03-26'],
  ['2014 年\n12 月', '2014-12'],
  ['2014年工作回顾', '2014'],
  ['“十二五”期间', undefined],
  ['文号20145年', undefined],
])('findDate(%j) is %j', ([text, date]) => {
  expect(findDate(text)).toBe(date);
});

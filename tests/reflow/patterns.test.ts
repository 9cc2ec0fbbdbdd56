import { describe, expect, test } from 'vitest';
import {
  address,
  bullet,
  byline,
  chapter,
  closingContinuation,
  continuation,
  credit,
  dateline,
  furniture,
  hashMark,
  isInlineFragment,
  occasion,
  pause,
  section,
  sentenceEnd,
  speaker,
} from '../../scripts/reflow/patterns.ts';

/** [pattern, what it must match, what it must not]. */
const table: [RegExp, string[], string[]][] = [
  [hashMark, ['#报告', '##报告', '###马年展宏图'], ['报告#', '５#']],
  [furniture, ['①4', '⑨', '❶12'], ['①第一', '4①', '①234']],
  [
    continuation,
    ['（上接一版）发布推介', '(下转三版)', '（上接第1版）'],
    ['（上接一页）', '上接一版'],
  ],
  [closingContinuation, ['以上。（下转四版）'], ['（下转四版）以上。']],
  [chapter, ['一、围绕', '十二、', '第三章', '第一部分'], ['一是', '第三产业', '（一）']],
  [section, ['（三）加快', '(十一)'], ['（3）', '三）']],
  [bullet, ['●创新提升一', '□', '★'], ['-', '创新●']],
  [
    dateline,
    ['本报讯（记者詹长松）', '本报焦作讯', '新华社北京3月5日电'],
    ['本报记者', '据新华社电'],
  ],
  [address, ['各位代表：', '各位委员！', '各位代表'], ['各位朋友：']],
  [
    byline,
    ['本报记者 孙国利 许伟涛', '本报记者 赵耀东 摄', '记者 王某 通讯员 李某', '通讯员 张攀'],
    ['记者从会议上获悉', '本报记者从会上获悉', '记者发现，这里', '本报记者 某某：'],
  ],
  [credit, ['调研。本报记者赵耀东摄'], ['本报记者赵耀东']],
  [
    speaker,
    ['市长刘浩', '焦作市人大常委会主任王明德', '代市长徐衣显'],
    ['市长在会上说，', '市长、副市长'],
  ],
  [
    occasion,
    [
      '——2014年3月26日在市十二届人大一次会议上',
      '2016年2月25日在焦作市第十二届人民代表大会第四次会议上',
    ],
    ['2014年，我们'],
  ],
  [sentenceEnd, ['完了。', '“完了。”', '吗？', '如下：', '规划……'], ['完了', '，', '；']],
  [pause, ['完成；', '完成;'], ['完成。']],
];

describe.for(table)('%s', ([pattern, yes, no]) => {
  for (const text of yes) test(`matches ${text}`, () => expect(text).toMatch(pattern));
  for (const text of no) test(`leaves ${text}`, () => expect(text).not.toMatch(pattern));
});

test.for([
  ['25', true],
  ['41.5%', true],
  ['4×100', true],
  ['931H', true],
  ['1241.1', true],
  [',', true],
  ['、', true],
  ['—', false],
  ['。', false],
  ['亿元', false],
  ['25亿元', false],
  ['1234567890123', false],
] satisfies [string, boolean][])('isInlineFragment(%j) is %s', ([text, expected]) => {
  expect(isInlineFragment(text)).toBe(expected);
});

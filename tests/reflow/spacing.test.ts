import { expect, test } from 'vitest';
import { reflow } from '../../scripts/stages/reflow.ts';
import { textOf } from '../../scripts/text/pieces.ts';

/** A text of one line, as it is read. */
function read(line: string): string {
  return reflow(`${line}\n`)
    .blocks.map(({ pieces }) => textOf(pieces))
    .join('|');
}

test.for([
  [
    '定 。 民 生 领 域 财 政 支 出 达 161 亿 元 ， 增 长。',
    '定。民生领域财政支出达161亿元，增长。',
  ],
  ['建成电商园区 8 个， 示范基地 1 家。', '建成电商园区8个，示范基地1家。'],
  ['“筑巢引凤！ ” 市委提出。', '“筑巢引凤！”市委提出。'],
  ['推出 34 个 PPP 项目。', '推出34个PPP项目。'],
  ['太极拳文化产业 development 情况。', '太极拳文化产业development情况。'],
  ['引进 Foxconn Technology Group 项目。', '引进Foxconn Technology Group项目。'],
  ['机型为 931H 932H 等。', '机型为931H 932H等。'],
  ['我代 表市人大常委会。', '我代表市人大常委会。'],
  ['\u3000\u3000对于焦作来说，\u00a0经济转型。\u3000', '对于焦作来说，经济转型。'],
  ['室温 19℃ 左右， 2×100 万千瓦。', '室温19℃左右，2×100万千瓦。'],
  ['零宽\u200b字符\ufeff留下\u200d。', '零宽\u200b字符\ufeff留下\u200d。'],
] satisfies [string, string][])('%s', ([given, expected]) => {
  expect(read(given)).toBe(expected);
});

test('keeps the blank between the names of a byline and the halves of a headline', () => {
  const { blocks } = reflow('正视问题 明确目标\n\n本报记者 孙国利 许伟涛\n\n正文从这里开始。\n');
  expect(blocks.map(({ pieces }) => textOf(pieces))).toEqual([
    '正视问题 明确目标',
    '本报记者 孙国利 许伟涛',
    '正文从这里开始。',
  ]);
});

test('reads a line break between two Latin words as a blank', () => {
  const text =
    'The city of Jiaozuo lies at the foot of the Taihang\nmountains in the north of the province of Henan.\n';
  expect(
    reflow(text)
      .blocks.map(({ pieces }) => textOf(pieces))
      .join('|'),
  ).toContain('Taihang mountains');
});

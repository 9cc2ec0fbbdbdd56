import { expect, test } from 'vitest';
import { findSuspects } from '../../scripts/edition/find-suspects.ts';
import { reflow } from '../../scripts/stages/reflow.ts';
import { LineTable } from '../../scripts/text/lines.ts';

const find = (text: string) =>
  findSuspects(reflow(text).blocks, new LineTable(text)).map(
    ({ line, quote }) => `${line} ${quote}`,
  );

test.for([
  ['太极拳文化产业 development 情况进行监督。', '1 太极拳文化产业development情况进行监督。'],
  ['参加执法检查 and 视察调研。', '1 参加执法检查and视察调研。'],
  ['每名留守儿童分别获得了400的助学金。', '1 留守儿童分别获得了400的助学金。'],
  ['共有8O5家企业。', '1 共有8O5家企业。'],
  ['建成了，。投产。', '1 建成了，。投产。'],
])('%s', ([text = '', found]) => {
  expect(find(`${text}\n`)).toContain(found);
});

test('says nothing of a clean text', () => {
  expect(find('2015年，电子商务交易额545亿元，推出34个PPP项目。\n')).toEqual([]);
});

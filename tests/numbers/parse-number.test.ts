import { describe, expect, test } from 'vitest';
import { foldForNumbers } from '../../scripts/numbers/fold.ts';
import { readNumber } from '../../scripts/numbers/parse-number.ts';
import { showNumber } from './support.ts';

/** [text, what is read: the value, the text with a bar where the number ends, 多 几 余]. */
const numbers: [string, string][] = [
  ['1.2万多人', '12000 1.2万多|人 多'],
  ['1.2万人', '12000 1.2万|人'],
  ['27，203，319，000元', '27203319000 27，203，319，000|元'],
  ['27,203,319,000元', '27203319000 27,203,319,000|元'],
  ['1,100.9亿', '110090000000 1,100.9亿|'],
  ['12，345', '12345 12，345|'],
  ['5，12345', '5 5|，12345'],
  ['1，2', '1 1|，2'],
  ['4.78万亿元', '4780000000000 4.78万亿|元'],
  ['3亿5千万元', '350000000 3亿5千万|元'],
  ['5亿1万4千6百元', '500014600 5亿1万4千6百|元'],
  ['25万6千元', '256000 25万6千|元'],
  ['3万4000元', '34000 3万4000|元'],
  ['10万万', '1000000000 10万万|'],
  ['2千万', '20000000 2千万|'],
  ['5百人', '500 5百|人'],
  ['100个亿', '10000000000 100个亿|'],
  ['1个亿', '100000000 1个亿|'],
  ['1个多亿', '100000000 1个多亿| 多'],
  ['3000多万元', '30000000 3000多万|元 多'],
  ['3千多万元', '30000000 3千多万|元 多'],
  ['30余万', '300000 30余万| 余'],
  ['10多个', '10 10多|个 多'],
  ['92.8万千瓦', '928000 92.8万|千瓦'],
  ['1千万千瓦', '10000000 1千万|千瓦'],
  ['3千瓦时', '3 3|千瓦时'],
  ['5千米', '5 5|千米'],
  ['0.25', '0.25 0.25|'],
  ['10.', '10 10|.'],
  ['007', '7 007|'],
  ['10个亿元以上项目', '10 10|个亿元以上项目'],
  ['两千三百万', '23000000 两千三百万|'],
];

describe('readNumber(text, at)', () => {
  test.for(numbers)('reads %s', ([text, shown]) => {
    expect(showNumber(readNumber, text)).toBe(shown);
  });

  test.for([
    ['３．５', '3.5 3.5|'],
    ['１，２３４', '1234 1，234|'],
    ['１２萬', '120000 12万|'],
    ['二〇', 'none'],
    ['兩千三百萬', '23000000 两千三百万|'],
  ] satisfies [string, string][])('reads %s when it is folded', ([text, shown]) => {
    expect(showNumber(readNumber, foldForNumbers(text))).toBe(shown);
  });

  test.for(['万', '李万街道', '零部件', '百千万', '%', '.5', '亿元', ''])(
    'reads no number in “%s”',
    (text) => {
      expect(readNumber(text, 0)).toBeUndefined();
    },
  );

  test('reads no number where 李 stands, nor at the 万 after it', () => {
    expect(readNumber('李万街道', 0)).toBeUndefined();
    expect(readNumber('李万街道', 1)).toBeUndefined();
  });

  test('tells Arabic numerals from Chinese ones', () => {
    expect(readNumber('5', 0)?.arabic).toBe(true);
    expect(readNumber('五', 0)?.arabic).toBe(false);
  });

  test('keeps 400 digits exactly, as a string', () => {
    const digits = '1234567890'.repeat(40);
    expect(showNumber(readNumber, `${digits}元`)).toBe(`${digits} ${digits}|元`);
  });

  test('never reads more digits as another, smaller number', () => {
    const digits = '9'.repeat(1500);
    expect(['none', `${digits} ${digits}|`]).toContain(showNumber(readNumber, digits));
    const fraction = `${'1'.repeat(1000)}.5`;
    expect(['none', `${fraction} ${fraction}|`]).toContain(showNumber(readNumber, fraction));
  });
});

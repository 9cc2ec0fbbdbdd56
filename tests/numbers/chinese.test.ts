import { describe, expect, test } from 'vitest';
import { readChineseNumber } from '../../scripts/numbers/chinese.ts';
import { showNumber } from './support.ts';

/** [text, what is read: the value, the text with a bar where the number ends, 多 几 余]. */
const numbers: [string, string][] = [
  ['八百五十亿斤', '85000000000 八百五十亿|斤'],
  ['两千三百万人', '23000000 两千三百万|人'],
  ['一亿二千万农户', '120000000 一亿二千万|农户'],
  ['一百二十三万四千五百六十七元', '1234567 一百二十三万四千五百六十七|元'],
  ['四亿五千六百四十二万零一十五', '456420015 四亿五千六百四十二万零一十五|'],
  ['五亿零六', '500000006 五亿零六|'],
  ['四十五亿四千零四万', '4540040000 四十五亿四千零四万|'],
  ['四千零五万', '40050000 四千零五万|'],
  ['一百零一万一千', '1011000 一百零一万一千|'],
  ['一千零五十', '1050 一千零五十|'],
  ['四万万', '400000000 四万万|'],
  ['二十一万亿', '21000000000000 二十一万亿|'],
  ['三百五十一万亿', '351000000000000 三百五十一万亿|'],
  ['一万三千亿斤', '1300000000000 一万三千亿|斤'],
  ['一万五千亿', '1500000000000 一万五千亿|'],
  ['十二', '12 十二|'],
  ['一百一十一', '111 一百一十一|'],
  ['五', '5 五|'],
  ['三点五', '3.5 三点五|'],
  ['十点二三三', '10.233 十点二三三|'],
  ['一百五十四点零', '154 一百五十四点零|'],
  ['四点五亿', '450000000 四点五亿|'],
  ['零点五', '0.5 零点五|'],
  ['二点', '2 二|点'],
];

/** The same for numbers that are not exact. */
const vague: [string, string][] = [
  ['十几个', '11..19 十几|个 几'],
  ['二十几人', '21..29 二十几|人 几'],
  ['一百一十几万人', '1110000..1190000 一百一十几万|人 几'],
  ['二三十', '20..30 二三十| 几'],
  ['三五', '3..5 三五| 几'],
  ['三四百', '300..400 三四百| 几'],
  ['两三万', '20000..30000 两三万| 几'],
  ['五六百万', '5000000..6000000 五六百万| 几'],
  ['十余', '10 十余| 余'],
  ['三十多', '30 三十多| 多'],
  ['十多万', '100000 十多万| 多'],
  ['五百余万', '5000000 五百余万| 余'],
  ['一千七百多万', '17000000 一千七百多万| 多'],
];

/** Characters of numerals that form no number. */
const none = [
  '万',
  '亿元',
  '百千万',
  '千方百计',
  '零',
  '零部件',
  '万一',
  '百姓',
  '一二三产业',
  '三一重工',
  '五四青年',
  '七一',
  '十百',
  '百十',
  '几十',
  '李',
  '',
];

describe('readChineseNumber(text, at)', () => {
  test.for(numbers)('reads %s', ([text, shown]) => {
    expect(showNumber(readChineseNumber, text)).toBe(shown);
  });

  test.for(vague)('reads %s as a number that is not exact', ([text, shown]) => {
    expect(showNumber(readChineseNumber, text)).toBe(shown);
  });

  test.for(none)('reads no number in “%s”', (text) => {
    expect(readChineseNumber(text, 0)).toBeUndefined();
  });

  test('starts where it is told to', () => {
    expect(readChineseNumber('全市共五百个', 3)).toMatchObject({ end: 5 });
    expect(readChineseNumber('全市共五百个', 0)).toBeUndefined();
  });
});

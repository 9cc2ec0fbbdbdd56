import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSpoken } from '../../../src/lib/speech/to-spoken.ts';
import { blockTexts, splitMdx } from '../../helpers/mdx-text.ts';
import { root } from '../../helpers/seeds.ts';

test.for([
  ['1370亿元', '一千三百七十亿元'],
  ['41.5%', '百分之四十一点五'],
  ['41.5％', '百分之四十一点五'],
  ['6.5‰', '千分之六点五'],
  ['控制在6‰以内', '控制在千分之六以内'],
  ['2×100万千瓦机组', '二乘一百万千瓦机组'],
  ['12.3:52.1:35.6', '十二点三比五十二点一比三十五点六'],
  ['三次产业结构为7.1：67.4：25.5', '三次产业结构为七点一比六十七点四比二十五点五'],
  ['1:1配套', '一比一配套'],
  ['2016年1月15日', '二零一六年一月十五日'],
  ['2016-01-05', '二零一六年一月五日'],
  ['2011—2015年', '二零一一到二零一五年'],
  ['2011年-2015年', '二零一一到二零一五年'],
  ['20世纪80年代', '二十世纪八十年代'],
  ['1000年', '一千年'],
  ['“14820”城镇体系', '“一四八二零”城镇体系'],
  ['“1166”工作目标', '“一一六六”工作目标'],
  ['“9·3”阅兵', '“九三”阅兵'],
  ['“2015蓝天雷霆”行动', '“二零一五蓝天雷霆”行动'],
  ['“1+1”关爱', '“一加一”关爱'],
  ['“4000亿元超越行动”', '“四千亿元超越行动”'],
  ['931H、932H、5153H', '九三一H、九三二H、五一五三H'],
  ['S104等道路', 'S一零四等道路'],
  ['110千伏变电站', '一百一十千伏变电站'],
  ['PPP项目', 'P P P项目'],
  ['光源电力LED产业园', '光源电力L E D产业园'],
  ['AAAA级物流企业', 'A A A A级物流企业'],
  ['4A级景区', '四A级景区'],
  ['PM2.5', 'P M二点五'],
  ['PM10', 'P M十'],
  ['3~5%', '百分之三到五'],
  ['3%～5%', '百分之三到五'],
  ['三~五%', '百分之三到五'],
  ['15-20万元', '十五到二十万元'],
  ['5万—8万元', '五万到八万元'],
  ['1/3的村', '三分之一的村'],
  ['0.85个百分点', '零点八五个百分点'],
  ['20.05亿元', '二十点零五亿元'],
  ['2个', '两个'],
  ['2万份', '两万份'],
  ['2亿元', '两亿元'],
  ['2家', '两家'],
  ['2倍', '两倍'],
  ['2月2日', '二月二日'],
  ['2%', '百分之二'],
  ['2.5万吨', '二点五万吨'],
  ['第2名', '第二名'],
  ['22个', '二十二个'],
  ['200个', '二百个'],
  ['2000余亩', '两千余亩'],
  ['12000人', '一万二千人'],
  ['20000人', '两万人'],
  ['8820元', '八千八百二十元'],
  ['9003元', '九千零三元'],
  ['10020', '一万零二十'],
  ['100500', '十万零五百'],
  ['1,234,567人', '一百二十三万四千五百六十七人'],
  ['10亿', '十亿'],
  ['19℃', '十九摄氏度'],
  ['-3.2%', '负百分之三点二'],
  ['管委会+领导小组', '管委会加领导小组'],
  ['上午8:30', '上午八点三十分'],
  ['8元/吨', '八元每吨'],
  ['0391-2118000', '零三九一二一一八零零零'],
  ['13800001111', '一三八零零零零一一一一'],
  ['7×24小时', '七乘二十四小时'],
  ['××项目', '某某项目'],
  ['没有数字。', '没有数字。'],
] as const)('%s is said %s', ([written, said]) => {
  expect(toSpoken(written)).toBe(said);
});

const folder = join(root, 'content/reports');
const files = globSync('*/*.mdx', { cwd: folder });

test.for(files)('no digit and no sign of a number is left of %s', (file) => {
  const { body } = splitMdx(readFileSync(join(folder, file), 'utf8'));
  for (const text of blockTexts(body).values()) {
    expect(toSpoken(text)).not.toMatch(/[\d%‰×＋+℃]/);
  }
});

test('whatever is written, no digit is left, and words stay as they are', () => {
  const piece = fc.constantFrom(...'0123456789.%‰:×~-年月日个万亿第2“”PPH，。增长');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      expect(toSpoken(pieces.join(''))).not.toMatch(/\d/);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[一-龥，。]{0,20}$/), (words) => {
      expect(toSpoken(words)).toBe(words);
    }),
  );
});

test('a page of figures is made ready in no time', () => {
  const text = '增长12.3:52.1:35.6与2011—2015年的1370亿元和3~5%，'.repeat(2000);
  const start = performance.now();
  toSpoken(text);
  expect(performance.now() - start).toBeLessThan(1500);
});

import { describe, expect, test } from 'vitest';
import { readMeasure } from '../../scripts/numbers/measures.ts';

describe('readMeasure(text, at)', () => {
  test.for([
    ['个百分点', '百分点', 'percent'],
    ['百分点', '百分点', 'percent'],
    ['%', '%', 'percent'],
    ['‰', '‰', 'percent'],
    ['倍', '倍', 'ratio'],
    ['成', '成', 'ratio'],
    ['番', '番', 'ratio'],
    ['元', '元', 'amount'],
    ['美元', '美元', 'amount'],
    ['千瓦时', '千瓦时', 'amount'],
    ['千瓦', '千瓦', 'amount'],
    ['千米', '公里', 'amount'],
    ['千克', '公斤', 'amount'],
    ['平方公里', '平方公里', 'amount'],
    ['平方米', '平方米', 'amount'],
    ['㎡', '平方米', 'amount'],
    ['立方米', '立方米', 'amount'],
    ['亩', '亩', 'amount'],
    ['吨标准煤', '吨标准煤', 'amount'],
    ['摄氏度', '℃', 'amount'],
    ['人', '人', 'count'],
    ['人次', '人次', 'count'],
    ['套', '套', 'count'],
    ['户', '户', 'count'],
    ['处', '处', 'count'],
    ['场', '场', 'count'],
    ['小时', '小时', 'time'],
    ['个月', '个月', 'time'],
    ['千伏', '千伏', 'label'],
  ] satisfies [string, string, string][])('reads %s as %s, %s', ([word, base, kind]) => {
    expect(readMeasure(`5${word}。`, 1)).toMatchObject({ word, base, kind });
  });

  test('takes the longest word', () => {
    expect(readMeasure('人次', 0)?.word).toBe('人次');
    expect(readMeasure('平方公里', 0)?.word).toBe('平方公里');
    expect(readMeasure('个月', 0)?.word).toBe('个月');
    expect(readMeasure('吨标准煤', 0)?.word).toBe('吨标准煤');
  });

  test.for(['焦作', '，', '', '百分之'])('reads no measure in “%s”', (text) => {
    expect(readMeasure(text, 0)).toBeUndefined();
  });

  test('reads no measure past the end', () => {
    expect(readMeasure('元', 1)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { decimalText } from '../../src/exact/decimal-text.ts';
import { type Printed, printedFigure, readPrinted } from '../../src/exact/printed.ts';
import { quoteOf } from '../../src/lib/plain-reading/names.ts';

function shown(printed: Printed | undefined): [string, string, number] | undefined {
  return printed && [decimalText(printed.value), decimalText(printed.step), printed.digits];
}

describe('readPrinted', () => {
  it.each([
    ['1370亿元', '137000000000', '100000000', 4],
    ['39%', '39', '1', 2],
    ['15.40%', '15.4', '0.01', 4],
    ['-2.5', '-2.5', '0.1', 2],
    ['0.88%', '0.88', '0.01', 2],
    ['1.38万亿元', '1380000000000', '10000000000', 3],
    ['27，203，319，000元', '27203319000', '1', 11],
    ['6.5％', '6.5', '0.1', 2],
    ['３７４１万人次', '37410000', '10000', 4],
    ['80多万千瓦', '800000', '10000', 2],
    ['20千瓦', '20', '1', 2],
    ['8百分点', '8', '1', 1],
  ])('%s is %s, its last digit worth %s', (text, value, step, digits) => {
    expect(shown(readPrinted(text))).toEqual([value, step, digits]);
  });

  it.each(['', '亿元', '百分之五', '翻一番', '近'])('finds no number in %j', (text) => {
    expect(readPrinted(text)).toBeUndefined();
  });
});

describe('printedFigure', () => {
  it.each([
    ['1370亿元', 137_000_000_000, '100000000', 4],
    ['0.88%', -0.88, '0.01', 2],
    ['七成', 70, '10', 1],
    ['七成五', 75, '1', 2],
    ['百分之三十', 30, '1', 2],
    ['百分之三十六点九', 36.9, '0.1', 3],
    ['一百九十万吨', 1_900_000, '100000', 2],
    ['亿元', 100_000_000, '100000000', 1],
    ['二十五亿七千多万元', '2570000000', '10000000', 3],
  ])('%s has a last digit worth its place', (quote, value, step, digits) => {
    const [, ...precision] = shown(printedFigure({ quote, value })) ?? [];
    expect(precision).toEqual([step, digits]);
  });

  it('has none for a figure without a value', () => {
    expect(printedFigure({ quote: '几千万人', value: null })).toBeUndefined();
  });
});

describe('quoteOf', () => {
  it.each([
    ['1370多亿元', '1370亿元'],
    ['亿元', '一亿元'],
    ['千名', '一千名'],
    ['百分之五', '百分之五'],
    ['６.5％', '6.5％'],
  ])('%s → %s', (quote, plain) => {
    expect(quoteOf({ quote })).toBe(plain);
  });
});

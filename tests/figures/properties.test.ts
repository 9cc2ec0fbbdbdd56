import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveFigures } from '../../scripts/context/resolve.ts';
import { findFigures } from '../../scripts/figures/find-figures.ts';
import { type Decimal, toPlainString, toValue } from '../../scripts/numbers/decimal.ts';

fc.configureGlobal({ seed: 20_120_203 });

const parts =
  '0 7 12 2014 2014.5 1.2 27，203，319 ３．５ 000 99999999999999999999 . , ， 一 两 三五 十 百 千 万 亿 零 几 多 余 数 半 ' +
  '百分之 千分之 分之 点 个 个亿 个百分点 元 亿元 千瓦 % ‰ ％ 倍 成 番 翻 人 人次 年 月 日 天 位 第 前 每 每月召开 次 ' +
  '~ — － 至 到 由 从 : ： ∶ × + - / （ ） ( ) 【 “ ” 《 》 、 。 ； ， 和 其中 分别 均 增长 下降 不低于 达到 占 是2010年的 ' +
  '以上 左右 项目 企业 全市 全省 今年 去年 到2015年 “十二五” 五年来 预计 力争 完成 苏家作乡';

/** Arbitrary mixes of numerals, units, brackets, 分别 and line breaks. */
const mixture = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...parts.split(' ')) },
      { weight: 1, arbitrary: fc.constantFrom('\n', ' ', '\u3000', '\ud800', '\udc00', '\0') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((all) => all.join(''));

test('finds figures in any text in order, inside it and without overlap', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      let end = 0;
      for (const token of findFigures(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000, examples: [['十分之99999999999999999999']] },
  );
});

test('gives every figure of any text a value that is a number, or a string of one', () => {
  const check = (decimal: Decimal | undefined): void => {
    if (!decimal) return;
    expect(toPlainString(decimal)).toMatch(/^-?\d+(?:\.\d+)?$/);
    expect(Number(toValue(decimal))).not.toBeNaN();
  };
  fc.assert(
    fc.property(mixture, (text) => {
      for (const { value, low, high } of findFigures(text)) {
        [value, low, high].forEach(check);
        expect(low === undefined).toBe(high === undefined);
        expect(value && low).toBeUndefined();
      }
    }),
    { numRuns: 3000 },
  );
});

test('resolves every figure of any text, in order, and none besides', () => {
  const context = { genre: 'report', date: '2014-03', headings: [], places: [] } as const;
  fc.assert(
    fc.property(mixture, (text) => {
      const tokens = findFigures(text);
      const resolved = resolveFigures(text, tokens, context);
      expect(resolved.map(({ token }) => token)).toEqual(tokens);
      for (const { indicator, period } of resolved) {
        expect(indicator).not.toBe('');
        if (period) expect(period).toMatch(/^(?:by )?\d{4}(?:-\d{2,4})?$/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('reads the same figures with digits of either width', () => {
  const wide = (text: string): string =>
    text.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(0xfee0 + digit.charCodeAt(0)));
  fc.assert(
    fc.property(mixture, (text) => {
      const shown = (source: string) =>
        findFigures(source).map(({ start, end, unit, value }) => [
          start,
          end,
          unit,
          value && toPlainString(value),
        ]);
      expect(shown(wide(text))).toEqual(shown(text));
    }),
    { numRuns: 1000 },
  );
});

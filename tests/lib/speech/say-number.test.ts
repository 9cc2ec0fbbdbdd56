import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChineseNumber } from '../../../scripts/numbers/chinese.ts';
import { toValue } from '../../../scripts/numbers/decimal.ts';
import { sayDigits, sayNumber } from '../../../src/lib/speech/say-number.ts';

test.for([
  ['0', '零'],
  ['10', '十'],
  ['11', '十一'],
  ['110', '一百一十'],
  ['1001', '一千零一'],
  ['1010', '一千零一十'],
  ['10000', '一万'],
  ['10001', '一万零一'],
  ['1000000', '一百万'],
  ['10010000', '一千零一万'],
  ['100000000', '一亿'],
  ['100000001', '一亿零一'],
  ['100010000', '一亿零一万'],
  ['2222', '两千二百二十二'],
  ['200000000', '两亿'],
  ['137000000000', '一千三百七十亿'],
  ['0.05', '零点零五'],
] as const)('%s is %s', ([digits, said]) => {
  expect(sayNumber(digits)).toBe(said);
});

test('digits are said one by one', () => {
  expect(sayDigits('14820')).toBe('一四八二零');
});

test('what is said is the number again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
      const said = sayNumber(String(value));
      const read = readChineseNumber(said, 0);
      expect([read?.value && toValue(read.value), read?.end]).toEqual([value, said.length]);
    }),
  );
});

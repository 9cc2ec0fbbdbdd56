import { expect, test } from 'vitest';
import { toCsv } from '../../src/lib/csv.ts';

test('a table has a header, and CRLF after every line', () => {
  expect(toCsv(['a', 'b'], [{ a: 1, b: null }])).toBe('a,b\r\n1,\r\n');
  expect(toCsv(['a'], [])).toBe('a\r\n');
});

test.each([
  ['甲,乙', '"甲,乙"'],
  ['说“好”', '说“好”'],
  ['say "hi"', '"say ""hi"""'],
  ['一\n二', '"一\n二"'],
  [' 空格 ', ' 空格 '],
  [true, 'true'],
  [-3.5, '-3.5'],
  [137000000000, '137000000000'],
])('the cell %j is written %j', (cell, written) => {
  expect(toCsv(['a'], [{ a: cell }])).toBe(`a\r\n${written}\r\n`);
});

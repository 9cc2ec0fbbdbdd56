import { describe, expect, test } from 'vitest';
import { LineTable, splitLines } from '../../scripts/text/lines.ts';

const linesOf = (text: string): string[] =>
  splitLines(text).map(({ span }) => text.slice(span.start, span.end));

describe('splitLines(text)', () => {
  test.for<[string, string[]]>([
    ['', ['']],
    ['甲', ['甲']],
    ['甲\n', ['甲']],
    ['\n甲', ['', '甲']],
    ['甲\n\n乙', ['甲', '', '乙']],
    ['甲\r\n乙\r丙', ['甲', '乙', '丙']],
    ['甲\n\r乙', ['甲', '', '乙']],
    ['甲\v乙\f丙\u0085丁', ['甲', '乙', '丙', '丁']],
    ['甲\u2028乙\u2029丙', ['甲', '乙', '丙']],
  ])('%j', ([text, lines]) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test('numbers lines from 1 and keeps every offset', () => {
    const lines = splitLines('甲\r\n乙丙\n');
    expect(lines).toEqual([
      { number: 1, span: { start: 0, end: 1 }, next: 3 },
      { number: 2, span: { start: 3, end: 5 }, next: 6 },
    ]);
  });
});

describe('LineTable', () => {
  const table = new LineTable('甲\r\n\n乙丙\n丁');

  test('finds the line of an offset, its ending included', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => table.lineAt(at))).toEqual([
      1, 1, 1, 2, 3, 3, 3, 4, 4,
    ]);
  });

  test('gives line and column, both from 1', () => {
    expect(table.pointAt(5)).toEqual({ line: 3, column: 2, offset: 5 });
    expect(table.pointAt(8)).toEqual({ line: 4, column: 2, offset: 8 });
  });

  test('gives the lines of a span, and the span of lines', () => {
    expect(table.linesOf({ start: 0, end: 5 })).toEqual([1, 3]);
    expect(table.linesOf({ start: 4, end: 7 })).toEqual([3, 3]);
    expect(table.spanOf([3, 3])).toEqual({ start: 4, end: 7 });
    expect(table.spanOf([1, 4])).toEqual({ start: 0, end: 8 });
    expect(table.spanOf([4, 5])).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { sourceLines } from '../../src/lib/source-lines.ts';
import { dropped, inBlock, source } from './source.fixture.ts';

test('sourceLines cuts at line ends and where the fate changes', () => {
  const { text, ledger } = source(
    ['总投资', inBlock('p1')],
    ['\n\n', dropped('line-break')],
    ['2', inBlock('p1')],
    ['５', inBlock('p1', true)],
    ['\n', dropped('line-break')],
  );
  const lines = sourceLines(text, ledger);
  expect(lines.map(({ number, blank }) => [number, blank])).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ]);
  expect(lines[2]?.segments).toEqual([
    { text: '2', start: 5, fate: inBlock('p1') },
    { text: '５', start: 6, fate: inBlock('p1', true) },
  ]);
});

test('a fate that runs over many lines is in each of them, and no segment is empty', () => {
  const { text, ledger } = source(['甲\n\n乙\r\n丙', dropped('duplicate')]);
  const lines = sourceLines(text, ledger);
  expect(lines.map(({ segments }) => segments.map((each) => each.text))).toEqual([
    ['甲'],
    [],
    ['乙'],
    ['丙'],
  ]);
});

test('the segments of all lines hold every character but the line ends', () => {
  const { text, ledger } = source(
    ['  甲 ', dropped('indent')],
    ['乙\u2028丙', inBlock('p1')],
    ['\v\f丁', inBlock('p2')],
  );
  const shown = sourceLines(text, ledger).flatMap(({ segments }) => segments);
  expect(shown.map((each) => each.text).join('')).toBe(text.replace(/[\u2028\v\f]/g, ''));
  for (const { start, text: part } of shown) expect(text.startsWith(part, start)).toBe(true);
});
